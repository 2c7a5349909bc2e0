package downhill.core.raster.curve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.core.calculus.Evaluator;
import downhill.core.calculus.Functions;
import downhill.core.calculus.ScalarFunction;
import downhill.core.expression.CostFunction;
import downhill.core.geometry.Domain;
import downhill.core.geometry.Frame;
import downhill.core.geometry.Interval;
import downhill.core.raster.Raster;
import downhill.core.raster.colour.Palette;
import java.util.Arrays;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CurveHeightsTest {
  private static final Interval FIVE = new Interval(-5, 5);
  private static final double NO_START = Double.NaN;
  private static final double NO_BALL = Double.NaN;
  private static final DoubleUnaryOperator EXP_OF_SQUARE = x -> Math.exp(x * x);

  /** Of sums and products in another order. */
  private static final double ROUNDING = 1e-9;

  /** Half a unit of the last digit in the table. */
  private static final double DIGITS = 0.005;

  private static Interval heights(DoubleUnaryOperator f, Interval x, double start) {
    return heights(Functions.curve(f), x, x, start);
  }

  private static Interval heights(String formula, double from, double to, double start) {
    Interval x = new Interval(from, to);
    return heights(CostFunction.of(formula), x, x, start);
  }

  private static Interval heights(ScalarFunction f, Interval view, Interval domain, double start) {
    double cost = f.evaluator().valueAt(start, 0);
    return CurveHeights.of(f, new CurveLook(view, domain, cost, NO_BALL));
  }

  @ParameterizedTest
  @CsvSource({
    "x^2+5, -10, 10, -14.05, 100.26",
    "x^4, -5, 5, -113.43, 567.13",
    "x^4-3*x^3+2, -1, 4, -18.43, 52.91",
    "sin(x)*x, -5, 5, -6.22, 2.22",
    "abs(x), -5, 5, -0.98, 4.88",
    "exp(-x), -5, 5, -23.11, 115.58",
    "ln(x), -5, 5, -5.84, 1.59",
    "tan(x), -5, 5, -37.51, 16.01"
  })
  void aTameCurveIsShownWhole(String formula, double x0, double x1, double from, double to) {
    Interval shown = heights(formula, x0, x1, x0 + 0.2 * (x1 - x0));
    assertEquals(from, shown.from(), DIGITS);
    assertEquals(to, shown.to(), DIGITS);
  }

  /** A peak with a hole in it, one on level ground, and ends that all but come to a level. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "sin(x)",
        "sin(x)/x",
        "(1-cos(x))/x^2",
        "e^(-x^2)",
        "1/(1+x^2)",
        "sigmoid(x)",
        "atan(x)",
        "1-e^(-x^2)",
        "x/(1+abs(x))"
      })
  void nothingRunsAlongTheUpperBorder(String formula) {
    Evaluator f = CostFunction.of(formula).evaluator();
    double[] values =
        IntStream.rangeClosed(1, 999)
            .mapToDouble(i -> f.valueAt(FIVE.at(i / 1e3), 0))
            .filter(Double::isFinite)
            .toArray();
    double highest = Arrays.stream(values).max().orElseThrow();
    double span = highest - Arrays.stream(values).min().orElseThrow();
    double room = heights(formula, -5, 5, -3).to() - highest;
    assertTrue(0.05 * span < room && room < 0.07 * span, room / span + " of the height");
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "x^2", "exp(-x)", "ln(x)", "-ln(abs(x))", "sqrt(x)", "asinh(x)"})
  void steepEndsRunOutOfThePicture(String formula) {
    Interval shown = heights(formula, -5, 5, NO_START);
    Evaluator f = CostFunction.of(formula).evaluator();
    assertTrue(Stream.of(-5.0, 5.0, 0.001).anyMatch(x -> f.valueAt(x, 0) > shown.to()));
  }

  @Test
  void noPolynomialOfDegreeFourIsCutOff() {
    Random random = new Random(4);
    for (int i = 0; i < 3000; i++) {
      double[] c = random.doubles(5, -1, 1).map(v -> Math.pow(10, 4 * v) * v).toArray();
      double from = -10 * random.nextDouble();
      assertWhole(
          x -> c[0] + x * (c[1] + x * (c[2] + x * (c[3] + x * c[4]))),
          new Interval(from, from + 0.1 + 20 * random.nextDouble()));
    }
  }

  /** Among all, that of Chebyshev stays low on a part of the view and rises highest on the rest. */
  @Test
  void evenTheFlattestPolynomialOfDegreeFourIsNotCutOff() {
    for (double to = 1.01; to < 30; to *= 1.01) {
      assertWhole(x -> 8 * Math.pow(x, 4) - 8 * x * x + 1, new Interval(-1, to));
    }
  }

  /** It makes no difference whether a ball in the sky is to be seen. */
  private static void assertWhole(DoubleUnaryOperator f, Interval x) {
    ScalarFunction curve = Functions.curve(f);
    assertEquals(
        CurveHeights.of(curve, new CurveLook(x, x, NO_START, Double.POSITIVE_INFINITY)),
        CurveHeights.of(curve, new CurveLook(x, x, NO_START, NO_BALL)));
  }

  /** Reaching nearly up to their highest values, their pictures were 1e3 to 2e10 high. */
  @ParameterizedTest
  @CsvSource({
    "exp(x^2), 1.5, 35",
    "cosh(x)^4, 1.2, 130",
    "x^10, 1.2, 7",
    "1/x^4, -3, 0.12",
    "tan(x)^2, 1, 9",
    "x^2*exp(x), 0.5, 1.1"
  })
  void anExtremeCurveIsCutOffAboveItsValleys(String formula, double start, double most) {
    Interval shown = heights(formula, -5, 5, start);
    assertTrue(shown.to() < most, shown.toString());
    assertTrue(shown.contains(CostFunction.of(formula).evaluator().valueAt(start, 0)));
  }

  /** The wheel takes a tenth. */
  @Test
  void zoomingNeverFlattensTheValleyForAWhile() {
    ScalarFunction f = Functions.curve(EXP_OF_SQUARE);
    double before = heights(EXP_OF_SQUARE, FIVE, 1).to();
    for (double half = 4.5; half > 0.5; half *= 0.9) {
      double top = heights(f, new Interval(-half, half), FIVE, 0.4).to();
      assertTrue(top < 1.1 * before, half + ": " + top + " after " + before);
      before = top;
    }
  }

  @Test
  void aWiderViewDoesNotFlattenTheValley() {
    double near = heights(EXP_OF_SQUARE, new Interval(-3, 3), 1).to();
    double far = heights(EXP_OF_SQUARE, FIVE, 1).to();
    assertEquals(near, far, 0.02 * near, "one sample more or less");
  }

  @Test
  void aPlainPartOfAnExtremeCurveHasHeights() {
    Interval plain = new Interval(-5, -1);
    DoubleUnaryOperator f = x -> Math.pow(Math.max(0, x), 20);
    assertEquals(new Interval(-1, 1), heights(Functions.curve(f), plain, FIVE, -3));
  }

  @ParameterizedTest
  @ValueSource(strings = {"exp(x^2)", "cosh(x)^4", "x^10", "x^8", "1/x^2", "x^x", "exp(-x)"})
  void theStartOfANewFunctionIsShown(String formula) {
    double start = CostFunction.of(formula).evaluator().valueAt(-3, 0);
    assertTrue(heights(formula, -5, 5, -3).contains(start));
  }

  @Test
  void aStartThatWouldFlattenTheValleyIsLeftAbove() {
    assertEquals(
        heights(EXP_OF_SQUARE, FIVE, NO_START), heights(EXP_OF_SQUARE, FIVE, 4), "of f = 8.9e6");
  }

  @Test
  void aSlopeHasNoValleyToFlatten() {
    assertTrue(heights("exp(-x)", -10, 10, -9).contains(Math.exp(9)));
  }

  @Test
  void theCutIsTheSameWhateverUnitAndZeroOfTheCost() {
    Interval shown = heights(EXP_OF_SQUARE, FIVE, 2);
    Interval other = heights(x -> 3 * EXP_OF_SQUARE.applyAsDouble(x) - 7, FIVE, 2);
    assertEquals(3 * shown.from() - 7, other.from(), ROUNDING);
    assertEquals(3 * shown.to() - 7, other.to(), ROUNDING);
  }

  @Test
  void theCurveRunsOutOfThePictureAtItsTrueHeight() {
    Interval shown = heights(EXP_OF_SQUARE, FIVE, 1.5);
    Frame frame = new Frame(new Domain(FIVE, shown), 401, 301);
    Raster raster = new Raster(401, 301);
    CurvePlot.of(Functions.curve(EXP_OF_SQUARE), frame, 1).paint(raster, Palette.LIGHT);
    double exit = Math.sqrt(Math.log(shown.at(1 - 0.5 / 301)));
    for (double x : new double[] {-exit, exit}) {
      int column = (int) (FIVE.fractionOf(x) * 401);
      assertEquals(Palette.LIGHT.stone().curve(), raster.pixel(column, 0), "at " + x);
      assertNotEquals(
          Palette.LIGHT.stone().curve(), raster.pixel(column + 20 * (int) Math.signum(x), 0));
    }
  }
}
