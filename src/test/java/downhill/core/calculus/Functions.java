package downhill.core.calculus;

import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/** Functions written as lambdas. */
public final class Functions {
  private Functions() {}

  public static ScalarFunction curve(DoubleUnaryOperator f) {
    return new Lambda(1, (x, y) -> f.applyAsDouble(x));
  }

  public static ScalarFunction surface(DoubleBinaryOperator f) {
    return new Lambda(2, f);
  }

  static ScalarFunction of(int dimensions, DoubleBinaryOperator f) {
    return new Lambda(dimensions, f);
  }

  private record Lambda(int dimensions, DoubleBinaryOperator f) implements ScalarFunction {
    @Override
    public Evaluator evaluator() {
      return new LambdaEvaluator(
          dimensions,
          (x, y, values, count) -> {
            for (int i = 0; i < count; i++) {
              values[i] = f.applyAsDouble(x[i], y[i]);
            }
          });
    }
  }
}
