package downhill.view.lens;

import downhill.session.Numbers;
import downhill.session.Strings;
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
        "worked.inserted", coordinate(from), Numbers.rate(rate), Numbers.inProduct(slope));
  }

  String result() {
    return Strings.text("worked.result", coordinate(to));
  }

  private String coordinate(double place) {
    return Numbers.iterate(place, to - from, pixel);
  }
}
