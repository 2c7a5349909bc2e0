package downhill.core.calculus;

import org.hipparchus.CalculusFieldElement;
import org.hipparchus.util.Binary64;

/** A function written once for numbers and for automatic differentiation. */
public interface Formula {
  <T extends CalculusFieldElement<T>> T of(T x, T y);

  /** The function of numbers. */
  default ScalarFunction ofVariables(int dimensions) {
    return new ScalarFunction() {
      @Override
      public int dimensions() {
        return dimensions;
      }

      @Override
      public Evaluator evaluator() {
        return (x, y, values, count) -> {
          for (int i = 0; i < count; i++) {
            values[i] = of(new Binary64(x[i]), new Binary64(y[i])).getReal();
          }
        };
      }
    };
  }
}
