package downhill.core.analysis;

import downhill.core.descent.Ending;
import downhill.core.descent.Setup;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Rounds a rate as far as the descent still arrives as soon. */
final class FewestDigits {
  private static final int FEWEST = 2;
  private static final int ALL = 17;

  private FewestDigits() {}

  /**
   * The rate of a sample that converges with the fewest digits that converge in as few steps.
   *
   * @param allowed of those, which may be taken
   * @param cancelled asked between descents; once true, no other one is tried
   */
  static RateSample of(
      RateSample sample, Setup setup, Predicate<RateSample> allowed, BooleanSupplier cancelled) {
    return IntStream.rangeClosed(FEWEST, ALL)
        .takeWhile(digits -> !cancelled.getAsBoolean())
        .mapToDouble(digits -> rounded(sample.rate(), digits))
        .filter(Double::isFinite)
        .mapToObj(rate -> sampled(setup, rate))
        .filter(rounded -> rounded.converges() && rounded.steps() <= sample.steps())
        .filter(allowed)
        .findFirst()
        .orElse(sample);
  }

  private static double rounded(double rate, int digits) {
    return new BigDecimal(rate).round(new MathContext(digits)).doubleValue();
  }

  private static RateSample sampled(Setup setup, double rate) {
    return new RateSample(rate, Ending.of(setup.withRate(rate)));
  }
}
