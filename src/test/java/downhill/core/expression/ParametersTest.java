package downhill.core.expression;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.core.calculus.Evaluator;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A parameter is a number that has a name. */
class ParametersTest {
  /** In units of the last place: products instead of a power round a few times more. */
  private static final int FEW_PLACES = 8;

  private static final int FORMULAS = 4_000;
  private static final double[] XS = {-2, -0.3, 0, 0.5, 3};
  private static final double[] YS = {-1.5, 0, 0.7, 2};

  /**
   * The numbers of a random formula, some of them small integers, which are powers and divisors.
   */
  private final Random random = new Random(17);

  @Test
  void bindingAValueIsTheSameAsTypingIt() {
    RandomFormulas formulas = new RandomFormulas(16);
    int compared = 0;
    for (int i = 0; i < FORMULAS; i++) {
      compared += compare(formulas.next().ours()) ? 1 : 0;
    }
    assertTrue(compared > FORMULAS / 3, "formulas with parameters: " + compared);
  }

  /** Some of the x and y of the formula become parameters. */
  private boolean compare(String text) {
    StringBuilder named = new StringBuilder();
    List<String> names = new ArrayList<>();
    List<Double> values = new ArrayList<>();
    StringBuilder typed = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (isVariable(text, i) && random.nextInt(3) == 0) {
        int which = random.nextInt(Math.min(names.size() + 1, 3));
        if (which == names.size()) {
          names.add("p" + which);
          values.add(value());
        }
        named.append(" (").append(names.get(which)).append(')');
        typed.append(" (").append(values.get(which)).append(')');
      } else {
        named.append(text.charAt(i));
        typed.append(text.charAt(i));
      }
    }
    String list = "f(x,y) = ";
    CostFunction parametric = Formulas.function(list + named);
    assertEquals(names, parametric.parameters(), named::toString);
    CostFunction bound = parametric.withParameters(values);
    assertAgree(Formulas.function(list + typed), bound, named + " with " + values);
    return !names.isEmpty();
  }

  private double value() {
    return random.nextBoolean() ? random.nextInt(9) - 4 : 3 * random.nextGaussian();
  }

  private static boolean isVariable(String text, int i) {
    boolean letter = text.charAt(i) == 'x' || text.charAt(i) == 'y';
    return letter && !isLetter(text, i - 1) && !isLetter(text, i + 1);
  }

  private static boolean isLetter(String text, int i) {
    return i >= 0 && i < text.length() && Character.isLetter(text.charAt(i));
  }

  /** To the last bit, on the grid and at single points. */
  private static void assertAgree(CostFunction expected, CostFunction bound, String message) {
    double[] values = new double[XS.length * YS.length];
    bound.evaluator().evaluateGrid(XS, YS, values);
    double[] typed = new double[XS.length * YS.length];
    Evaluator evaluator = expected.evaluator();
    evaluator.evaluateGrid(XS, YS, typed);
    assertArrayEquals(typed, values, message);
    assertEquals(evaluator.valueAt(XS[1], YS[2]), bound.evaluator().valueAt(XS[1], YS[2]), message);
  }

  @Test
  void oneFormulaServesManyValuesAtOnce() {
    CostFunction one = Formulas.function("a*x^2 + b");
    CostFunction other = one.withParameters(List.of(2.0, -1.0));
    assertEquals(10, one.evaluator().valueAt(3, 0));
    assertEquals(17, other.evaluator().valueAt(3, 0));
    assertEquals(10, one.evaluator().valueAt(3, 0));
  }

  @Test
  void aParameterMayBeAnExponent() {
    CostFunction f = Formulas.function("abs(x)^p");
    for (double p = -3; p <= 3; p += 0.5) {
      double value = f.withParameters(List.of(p)).evaluator().valueAt(-1.7, 0);
      assertEquals(Math.pow(1.7, p), value, FEW_PLACES * Math.ulp(value), "p = " + p);
    }
  }
}
