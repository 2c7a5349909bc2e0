package downhill.core.analysis;

import downhill.core.calculus.Evaluator;
import downhill.core.calculus.ScalarFunction;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/** Small functions written out by hand, for tests of what is seen of a function. */
public final class Landscapes {
  public static final ScalarFunction HIMMELBLAU =
      plane((x, y) -> Math.pow(x * x + y - 11, 2) + Math.pow(x + y * y - 7, 2));
  public static final ScalarFunction BOWL = plane((x, y) -> x * x + y * y);
  public static final ScalarFunction SADDLE = plane((x, y) -> x * x - y * y);

  private Landscapes() {}

  public static ScalarFunction plane(DoubleBinaryOperator f) {
    return new Handwritten(2, f);
  }

  public static ScalarFunction line(DoubleUnaryOperator f) {
    return new Handwritten(1, (x, y) -> f.applyAsDouble(x));
  }

  private record Handwritten(int dimensions, DoubleBinaryOperator f) implements ScalarFunction {
    @Override
    public Evaluator evaluator() {
      return (x, y, values, count) -> {
        for (int i = 0; i < count; i++) {
          values[i] = f.applyAsDouble(x[i], y[i]);
        }
      };
    }
  }
}
