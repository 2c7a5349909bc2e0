package downhill.session;

import downhill.core.analysis.Rates;
import java.util.Locale;

/**
 * The learning rates that keys step through: 20 a decade, 10^(k/20) for whole k, three significant
 * digits of each; between 0.0001 and 10, and as far beyond as the rate already is.
 */
public final class RateStops {
  private static final int STOPS_A_DECADE = 20;
  private static final double LOWEST = Rates.OF_SLIDER.from();
  private static final double HIGHEST = Rates.OF_SLIDER.to();

  /** A stop cut to three digits is off by at most 20·log₁₀(1.005) = 0.044 stops. */
  private static final double ROUNDING = 0.05;

  private RateStops() {}

  /** The next higher stop. */
  public static double above(double rate) {
    double stop = stop(Math.floor(position(rate) + ROUNDING) + 1);
    return Math.max(rate, Math.min(HIGHEST, stop));
  }

  /** The next lower stop. */
  public static double below(double rate) {
    double stop = stop(Math.ceil(position(rate) - ROUNDING) - 1);
    return Math.min(rate, Math.max(LOWEST, stop));
  }

  private static double position(double rate) {
    return STOPS_A_DECADE * Math.log10(rate);
  }

  private static double stop(double position) {
    return Double.parseDouble(
        String.format(Locale.ROOT, "%.2e", Math.pow(10, position / STOPS_A_DECADE)));
  }
}
