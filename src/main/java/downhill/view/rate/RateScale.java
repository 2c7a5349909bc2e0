package downhill.view.rate;

import downhill.core.analysis.Rates;
import java.math.BigDecimal;
import java.math.MathContext;

/** The logarithmic axis of the learning rate: the whole decades 10^from … 10^to. */
record RateScale(int from, int to) {
  static final RateScale OF_SLIDER =
      new RateScale(decade(Rates.OF_SLIDER.from()), decade(Rates.OF_SLIDER.to()));

  private static final MathContext DIGITS = new MathContext(3);

  /** Of so many digits no number is larger. */
  private static final double LARGEST = 1.79e308;

  /** This axis, or the longer one that holds the rate. */
  RateScale including(double rate) {
    double log = Math.log10(rate);
    return new RateScale(Math.min(from, (int) Math.floor(log)), Math.max(to, (int) Math.ceil(log)));
  }

  private static int decade(double rate) {
    return (int) Math.round(Math.log10(rate));
  }

  int decades() {
    return to - from;
  }

  /** The rates of the spectrum, from end to end. */
  Rates rates() {
    return new Rates(rateAt(from), rateAt(to), Rates.A_DECADE * decades());
  }

  /** The rate of three significant digits at a place on the axis. */
  static double rateAt(double log) {
    double rate = Math.max(Double.MIN_VALUE, Math.min(LARGEST, Math.pow(10, log)));
    return new BigDecimal(rate).round(DIGITS).doubleValue();
  }
}
