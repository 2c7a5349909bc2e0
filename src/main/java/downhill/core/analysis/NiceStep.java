package downhill.core.analysis;

/**
 * A length of the form {1, 2, 5}·10ᵏ, and its multiples as the decimals people write: 3 steps of
 * 0.1 are 0.3, not 0.30000000000000004.
 */
public record NiceStep(int mantissa, int exponent) {
  /** Absorbs the rounding of the logarithm, so that the step at least 0.2 is 0.2. */
  private static final double SLACK = 1 - 1e-9;

  /** Powers of ten up to this one are exact, so that one division rounds correctly. */
  private static final int EXACT = 22;

  /** The shortest step of at least the given positive length. */
  static NiceStep atLeast(double length) {
    int decade = (int) Math.floor(Math.log10(length)) - 1;
    NiceStep step = new NiceStep(1, decade);
    while (step.value() < length * SLACK) {
      step = step.longer();
    }
    return step;
  }

  /** The longest step of at most the given positive length. */
  public static NiceStep atMost(double length) {
    NiceStep step = atLeast(length);
    return step.value() * SLACK > length ? step.shorter() : step;
  }

  NiceStep longer() {
    return mantissa == 5
        ? new NiceStep(1, exponent + 1)
        : new NiceStep(mantissa == 1 ? 2 : 5, exponent);
  }

  NiceStep shorter() {
    return mantissa == 1
        ? new NiceStep(5, exponent - 1)
        : new NiceStep(mantissa == 5 ? 2 : 1, exponent);
  }

  public double value() {
    return times(1);
  }

  /** So many steps. */
  public double times(double count) {
    double units = count * mantissa;
    return exponent < 0 && exponent >= -EXACT
        ? units / Math.pow(10, -exponent)
        : units * Math.pow(10, exponent);
  }

  /** This step above the value, to the nearest multiple of the half or the fifth of the step. */
  double roundly(double value) {
    NiceStep grain = mantissa == 1 ? shorter() : new NiceStep(1, exponent);
    double sum = value + value();
    double rounded = grain.times(Math.ceil(sum / grain.value() - 0.5));
    return Double.isFinite(rounded) ? rounded : sum;
  }

  /** The number of whole steps from 0 to the first multiple not below the value. */
  double countUpTo(double value) {
    return Math.ceil(value / value() - (1 - SLACK));
  }
}
