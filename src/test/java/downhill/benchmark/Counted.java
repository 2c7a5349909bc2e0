package downhill.benchmark;

import downhill.core.calculus.Evaluator;
import downhill.core.calculus.LambdaEvaluator;
import downhill.core.calculus.ScalarFunction;

/** Counts how often a function is asked for values, so that work can be told without a clock. */
final class Counted implements ScalarFunction {
  private final ScalarFunction f;
  private int calls;

  Counted(ScalarFunction f) {
    this.f = f;
  }

  int calls() {
    return calls;
  }

  @Override
  public int dimensions() {
    return f.dimensions();
  }

  @Override
  public Evaluator evaluator() {
    Evaluator evaluator = f.evaluator();
    return new LambdaEvaluator(
        dimensions(),
        (x, y, values, count) -> {
          calls++;
          evaluator.evaluate(x, y, values, count);
        });
  }
}
