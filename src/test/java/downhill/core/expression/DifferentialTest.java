package downhill.core.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.core.calculus.Evaluator;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The tape against exp4j's own evaluation. */
class DifferentialTest {
  private static final int FORMULAS = 20_000;
  private static final int POINTS = 2;
  private static final double RELATIVE = 1e-12;

  @Test
  void theTapeAgreesWithExp4jOnRandomFormulas() {
    RandomFormulas formulas = new RandomFormulas(2);
    Random random = new Random(3);
    int compared = 0;
    for (int i = 0; i < FORMULAS; i++) {
      RandomFormulas.Twins twins = formulas.next();
      CostFunction f = Formulas.function("f(x, y) = " + twins.ours());
      Evaluator evaluator = f.evaluator();
      Exp4jOracle oracle = new Exp4jOracle(twins.oracle(), twins.numbers());
      for (int p = 0; p < POINTS; p++) {
        double x = 2 * random.nextGaussian();
        double y = 2 * random.nextGaussian();
        compared += compare(twins.ours(), evaluator.valueAt(x, y), oracle, x, y) ? 1 : 0;
      }
    }
    assertTrue(compared > FORMULAS * POINTS / 2, "finite values compared: " + compared);
  }

  /** Whether both values are finite, and then equal. */
  private static boolean compare(
      String text, double value, Exp4jOracle oracle, double x, double y) {
    OptionalDouble expected = oracle.at(x, y);
    if (expected.isEmpty() || !Double.isFinite(expected.getAsDouble() + value)) {
      return false;
    }
    double reference = expected.getAsDouble();
    double tolerance = RELATIVE * Math.abs(reference);
    if (Math.abs(value - reference) > tolerance) {
      tolerance = Math.max(tolerance, oracle.changeByOneUlp(x, y));
    }
    assertEquals(reference, value, tolerance, () -> text + " at " + x + ", " + y);
    return true;
  }
}
