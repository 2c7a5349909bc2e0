package downhill.core.expression;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;

/** Parsing in tests. */
final class Formulas {
  private Formulas() {}

  static CostFunction function(String text) {
    return assertInstanceOf(CostFunction.class, CostFunction.parse(text), text);
  }

  static Problem problem(String text) {
    return assertInstanceOf(Problem.class, CostFunction.parse(text), text);
  }

  /** The value at the point of the tables: 3, 2; y alone is 2. */
  static double valueAtThreeTwo(CostFunction f) {
    return f.evaluator().valueAt(f.variables().equals(List.of("y")) ? 2 : 3, 2);
  }
}
