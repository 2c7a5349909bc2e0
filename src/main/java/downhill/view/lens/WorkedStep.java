package downhill.view.lens;

import downhill.session.Numbers;
import downhill.session.Strings;
import downhill.session.WorkedDigits;
import downhill.view.text.MathMarkup;

/**
 * One coordinate of one step in numbers: xₖ₊₁ = xₖ − η·∂f/∂x, as lines of markup.
 *
 * @param name of the variable, as typed
 * @param index k
 * @param slope the partial derivative at xₖ
 * @param pixel the shortest distance that matters
 */
record WorkedStep(
    String name, int index, double from, double rate, double slope, double to, double pixel) {
  /** xₖ₊₁, the left side. */
  String next() {
    return MathMarkup.iterate(name, index + 1);
  }

  String formula(int dimensions) {
    return Strings.text(
        "worked.formula." + dimensions, MathMarkup.iterate(name, index), MathMarkup.variable(name));
  }

  String inserted() {
    return Strings.text(
        "worked.inserted",
        WorkedDigits.iterateBefore(from, to, pixel),
        Numbers.rate(rate),
        WorkedDigits.inProduct(slope, this::comesOut));
  }

  /** Whether the sum of the numbers as they are shown is the result as it is shown. */
  private boolean comesOut(double shownSlope) {
    int decimals = WorkedDigits.iterateAfterDecimals(to, from, pixel);
    double shownFrom =
        WorkedDigits.shown(from, WorkedDigits.iterateBeforeDecimals(from, to, pixel));
    double off = shownFrom - rate * shownSlope - WorkedDigits.shown(to, decimals);
    return !Double.isFinite(to) || Math.abs(off) <= Math.pow(10, -decimals);
  }

  String result() {
    return Strings.text("worked.result", WorkedDigits.iterateAfter(to, from, pixel));
  }
}
