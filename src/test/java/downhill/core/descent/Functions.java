package downhill.core.descent;

import downhill.core.calculus.Evaluator;
import downhill.core.calculus.ScalarFunction;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/** Functions written as lambdas. */
final class Functions {
  private Functions() {}

  static ScalarFunction curve(DoubleUnaryOperator f) {
    return of(1, (x, y) -> f.applyAsDouble(x));
  }

  static ScalarFunction surface(DoubleBinaryOperator f) {
    return of(2, f);
  }

  private static ScalarFunction of(int dimensions, DoubleBinaryOperator f) {
    return new ScalarFunction() {
      @Override
      public int dimensions() {
        return dimensions;
      }

      @Override
      public Evaluator evaluator() {
        return (x, y, values, count) -> {
          for (int i = 0; i < count; i++) {
            values[i] = f.applyAsDouble(x[i], y[i]);
          }
        };
      }
    };
  }
}
