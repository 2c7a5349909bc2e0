package downhill.core.analysis;

import static downhill.core.calculus.Functions.surface;

import downhill.core.calculus.ScalarFunction;

/** Small landscapes, for tests of what is seen of a function. */
public final class Landscapes {
  public static final ScalarFunction HIMMELBLAU =
      surface((x, y) -> Math.pow(x * x + y - 11, 2) + Math.pow(x + y * y - 7, 2));
  public static final ScalarFunction BOWL = surface((x, y) -> x * x + y * y);
  public static final ScalarFunction SADDLE = surface((x, y) -> x * x - y * y);

  private Landscapes() {}
}
