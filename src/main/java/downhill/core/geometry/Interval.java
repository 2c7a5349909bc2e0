package downhill.core.geometry;

/** A closed interval of finite numbers, {@code from <= to}. */
public record Interval(double from, double to) {
  public Interval {
    if (!(Double.isFinite(to - from) && from <= to)) {
      throw new IllegalArgumentException("no interval: " + from + " to " + to);
    }
  }

  public double length() {
    return to - from;
  }

  public double centre() {
    return from + (to - from) / 2;
  }

  public boolean contains(double value) {
    return from <= value && value <= to;
  }

  /** The distance of the number from the nearest of the interval; 0 inside. */
  public double distanceTo(double value) {
    return Math.max(0, Math.max(from - value, value - to));
  }

  /** The number itself where the interval contains it, otherwise the end that is nearest. */
  public double nearest(double value) {
    return Math.max(from, Math.min(to, value));
  }

  /** The number at the given fraction of the way: 0 gives {@code from}, 1 gives {@code to}. */
  public double at(double fraction) {
    return from + (to - from) * fraction;
  }

  /** The inverse of {@link #at}; outside 0…1 for a number outside the interval. */
  public double fractionOf(double value) {
    return (value - from) / (to - from);
  }

  /** The interval about the same centre that holds the number too. */
  public Interval widenedToHold(double value) {
    if (contains(value)) {
      return this;
    }
    double half = Math.abs(value - centre());
    return new Interval(Math.min(value, centre() - half), Math.max(value, centre() + half));
  }

  /** The interval scaled by the factor, the given number staying at its fraction. */
  public Interval scaledAbout(double fixed, double factor) {
    return new Interval(fixed + (from - fixed) * factor, fixed + (to - fixed) * factor);
  }

  public Interval movedBy(double distance) {
    return new Interval(from + distance, to + distance);
  }
}
