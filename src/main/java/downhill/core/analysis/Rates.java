package downhill.core.analysis;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Learning rates from one to another, each the same factor above the one before:
 *
 * <pre>ηᵢ = from · (to / from)^(i / (count − 1)).</pre>
 */
public record Rates(double from, double to, int count) {
  /** In each decade of the slider: 3.9 % apart. */
  public static final int A_DECADE = 60;

  /** Those of the slider, five decades. */
  public static final Rates OF_SLIDER = new Rates(1e-4, 10, 5 * A_DECADE);

  public Rates {
    if (!(0 < from && from < to && Double.isFinite(to)) || count < 2) {
      throw new IllegalArgumentException("no rates: " + count + " from " + from + " to " + to);
    }
  }

  DoubleStream stream() {
    return IntStream.range(0, count).mapToDouble(this::at);
  }

  private double at(int i) {
    if (i == 0) {
      return from;
    }
    double rate = between(from, to, i / (count - 1.0));
    return i == count - 1 ? to : Math.max(from, Math.min(to, rate));
  }

  /** The rates that divide the gap between two into so many parts, evenly by ratio. */
  static DoubleStream inside(double lower, double upper, int parts) {
    return IntStream.range(1, parts).mapToDouble(i -> between(lower, upper, (double) i / parts));
  }

  /**
   * The rate at a fraction of the way by ratio, lower^(1 − t) · upper^t; the ratio itself may be
   * more than a number can be.
   */
  static double between(double lower, double upper, double fraction) {
    return Math.pow(lower, 1 - fraction) * Math.pow(upper, fraction);
  }
}
