package downhill.core.calculus;

import org.hipparchus.CalculusFieldElement;
import org.hipparchus.util.Binary64;

/** A function written once for numbers and for automatic differentiation. */
public interface Formula {
  <T extends CalculusFieldElement<T>> T of(T x, T y);

  /** The function of numbers. */
  default ScalarFunction ofVariables(int dimensions) {
    return Functions.of(dimensions, (x, y) -> of(new Binary64(x), new Binary64(y)).getReal());
  }
}
