package downhill.core.expression;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.core.calculus.Evaluator;
import downhill.core.calculus.LambdaEvaluator;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvaluationTest {
  private static final int FORMULAS = 1000;

  /** In units of the last place: what a few roundings add up to. */
  private static final int FEW_PLACES = 4;

  @Test
  void gridBlockAndPointAgreeToTheLastBit() {
    RandomFormulas formulas = new RandomFormulas(11);
    Random random = new Random(12);
    for (int i = 0; i < FORMULAS; i++) {
      String text = "f(x, y) = " + formulas.next().ours();
      Evaluator evaluator = Formulas.function(text).evaluator();
      double[] xs = random.doubles(random.nextInt(20), -4, 4).toArray();
      double[] ys = random.doubles(random.nextInt(20), -4, 4).toArray();
      double[] grid = new double[xs.length * ys.length];
      evaluator.evaluateGrid(xs, ys, grid);
      assertArrayEquals(pointByPoint(evaluator, xs, ys), grid, text);
      assertArrayEquals(inOneBlock(evaluator, xs, ys), grid, text);
    }
  }

  @Test
  void crossesAndTheirPointsAgreeToTheLastBit() {
    RandomFormulas formulas = new RandomFormulas(16);
    Random random = new Random(17);
    for (int i = 0; i < FORMULAS; i++) {
      int count = i % 10 == 0 ? Machine.BLOCK : 1 + random.nextInt(20);
      assertCrossesAgree("f(x, y) = " + formulas.next().ours(), random, count);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x*y",
        "sin(x)+sin(y)",
        "sin(x)*cos(x)/y+cos(y)*sin(y)/x",
        "cosh(x)*exp(y)+exp(x)*cosh(y)",
        "cos(2*x)+sqrt(x^2+y^2)+cos(2*y)",
        "(1+y^2)*(x^2+1)-sin(x)*sin(y)",
        "x^y+y^x",
        "x-2*y+x^2/(y^2+1)",
        "x^2*y^2+sin(x)*y^2",
        "x^2*y^2+sin(y)*x^2",
        "exp(x)*y+exp(y)*x^3"
      })
  void crossesOfWhatTreatsBothVariablesAlikeAgreeToTheLastBit(String text) {
    Random random = new Random(18);
    for (int count = 1; count < 70; count++) {
      assertCrossesAgree("f(x, y) = " + text, random, count);
    }
  }

  private static void assertCrossesAgree(String text, Random random, int count) {
    Evaluator evaluator = Formulas.function(text).evaluator();
    Evaluator pointwise = new LambdaEvaluator(2, evaluator::evaluate);
    double[] xs = random.doubles(3 * count, -4, 4).toArray();
    double[] ys = random.doubles(3 * count, -4, 4).toArray();
    double[] crosses = new double[5 * count];
    double[] points = new double[5 * count];
    evaluator.evaluateCrosses(xs, ys, crosses, count);
    pointwise.evaluateCrosses(xs, ys, points, count);
    assertArrayEquals(crossByCross(evaluator, xs, ys), points, text);
    assertArrayEquals(points, crosses, text);
  }

  @Test
  void gridsLargerThanABlockAreWhole() {
    double[] xs = new Random(13).doubles(3 * Machine.BLOCK / 2, -4, 4).toArray();
    double[] ys = new Random(14).doubles(Machine.BLOCK + 3, -4, 4).toArray();
    for (String text : new String[] {"x^2*sin(y)+x", "x", "y", "x^2", "f(x,y)=3", "f(x,y)=y^2"}) {
      Evaluator evaluator = Formulas.function("f(x,y)=" + text.replace("f(x,y)=", "")).evaluator();
      double[] grid = new double[xs.length * ys.length];
      evaluator.evaluateGrid(xs, ys, grid);
      assertArrayEquals(pointByPoint(evaluator, xs, ys), grid, text);
    }
  }

  @Test
  void valuesMayOverwriteTheCoordinates() {
    Evaluator evaluator = Formulas.function("x*y + x^3").evaluator();
    double[] x = {1, 2, 3};
    evaluator.evaluate(x, new double[] {4, 5, 6}, x, 3);
    assertArrayEquals(new double[] {5, 18, 45}, x);
  }

  @Test
  void onlyTheFirstLanesAreWritten() {
    double[] values = {7, 7, 7};
    Formulas.function("x+1").evaluator().evaluate(new double[] {1, 2, 3}, new double[3], values, 2);
    assertArrayEquals(new double[] {2, 3, 7}, values);
  }

  @Test
  void evaluatorsOfOneFunctionAreIndependent() {
    CostFunction f = Formulas.function("exp(sin(x)*y) + x^2 + y^2");
    double[] x = new Random(15).doubles(2000, -3, 3).toArray();
    double[] expected = new double[x.length];
    f.evaluator().evaluate(x, x, expected, x.length);
    boolean equal =
        Arrays.asList(0, 1, 2, 3, 4, 5, 6, 7).parallelStream()
            .allMatch(
                i -> {
                  double[] values = new double[x.length];
                  f.evaluator().evaluate(x, x, values, x.length);
                  return Arrays.equals(expected, values);
                });
    assertTrue(equal);
  }

  @Test
  void squaresAndIntegerPowersOfIntegersAreExact() {
    Evaluator evaluator = Formulas.function("x^5 - x*x*x*x*x + x^-2*x^2").evaluator();
    for (int x = -9; x <= 9; x++) {
      double expected = x == 0 ? Double.NaN : 1;
      assertEquals(expected, evaluator.valueAt(x, 0), Math.ulp(1.0));
    }
  }

  private static void assertDigits(double expected, String text, double x) {
    assertEquals(expected, valueAt(text, x), FEW_PLACES * Math.ulp(expected), text + " at " + x);
  }

  @Test
  void functionsKeepTheirDigitsNearZeroAndFarOut() {
    assertDigits(1e-9, "asinh(x)", 1e-9);
    assertDigits(1e-9, "atanh(x)", 1e-9);
    double far = Math.log(2) + 300 * Math.log(10);
    assertDigits(far, "asinh(x)", 1e300);
    assertDigits(-far, "asinh(x)", -1e300);
    assertDigits(far, "acosh(x)", 1e300);
    assertEquals(Double.NaN, valueAt("acosh(x)", -1e300));
    assertEquals(1000, valueAt("softplus(x)", 1000));
    assertDigits(Math.exp(-700), "softplus(x)", -700);
    assertDigits(Math.exp(-700), "sigmoid(x)", -700);
    assertEquals(1, valueAt("sigmoid(x)", 1000));
  }

  @Test
  void roundingGoesUpAtHalves() {
    assertEquals(3, valueAt("round(x)", 2.5));
    assertEquals(-2, valueAt("round(x)", -2.5));
    assertEquals(0, valueAt("round(x)", Math.nextDown(0.5)));
    assertEquals(Double.POSITIVE_INFINITY, valueAt("round(1/x)", 0));
  }

  @Test
  void theTwoRemaindersDifferInSign() {
    assertEquals(2, valueAt("mod(x, 3)", -1));
    assertEquals(-2, valueAt("mod(x, -3)", 1));
    assertEquals(-1, valueAt("x % 3", -1));
    assertEquals(1, valueAt("x % (-3)", 1));
  }

  /** As in Python: a value just above 0 is near 1/0 = ∞, not near −∞. */
  @Test
  void noRemainderHasTheSignOfTheDivisorToo() {
    Random random = new Random(5);
    for (int i = 0; i < 200; i++) {
      double divisor = (1 + random.nextInt(50)) / 4.0;
      double multiple = divisor * (random.nextInt(41) - 20);
      assertEquals(0.0, valueAt("mod(x, " + divisor + ")", multiple));
      assertEquals(-0.0, valueAt("mod(x, -" + divisor + ")", multiple));
    }
    assertEquals(0.0, valueAt("mod(x, 3)", -0.0));
    assertEquals(Double.POSITIVE_INFINITY, valueAt("1/mod(-3, 3) + x", 0));
    assertEquals(Double.NaN, valueAt("mod(x, 0)", 3));
  }

  @Test
  void divisionByZeroIsInfiniteWhateverFollows() {
    assertEquals(Math.PI / 2, valueAt("atan(1/x)", 0));
    assertEquals(0, valueAt("exp(-1/x^2)", 0));
  }

  private static double valueAt(String text, double x) {
    return Formulas.function(text).evaluator().valueAt(x, 0);
  }

  /** f(x₀, y₀), f(x₁, y₀), f(x₂, y₀), f(x₀, y₁), f(x₀, y₂) of all. */
  private static double[] crossByCross(Evaluator evaluator, double[] xs, double[] ys) {
    int[] ofX = {0, 1, 2, 0, 0};
    int[] ofY = {0, 0, 0, 1, 2};
    int count = xs.length / 3;
    double[] values = new double[5 * count];
    for (int i = 0; i < values.length; i++) {
      int point = i / count;
      int cross = i % count;
      values[i] = evaluator.valueAt(xs[ofX[point] * count + cross], ys[ofY[point] * count + cross]);
    }
    return values;
  }

  private static double[] pointByPoint(Evaluator evaluator, double[] xs, double[] ys) {
    double[] values = new double[xs.length * ys.length];
    Arrays.setAll(values, i -> evaluator.valueAt(xs[i % xs.length], ys[i / xs.length]));
    return values;
  }

  private static double[] inOneBlock(Evaluator evaluator, double[] xs, double[] ys) {
    double[] x = new double[xs.length * ys.length];
    double[] y = new double[x.length];
    double[] values = new double[x.length];
    Arrays.setAll(x, i -> xs[i % xs.length]);
    Arrays.setAll(y, i -> ys[i / xs.length]);
    evaluator.evaluate(x, y, values, values.length);
    return values;
  }
}
