package downhill.core.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.core.calculus.Functions;
import downhill.core.calculus.Reference;
import downhill.core.calculus.ScalarFunction;
import downhill.core.geometry.Domain;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class QuadraticTest {
  private static final Domain PLANE = Domain.of(-5, 5, -5, 5);

  private static boolean isQuadratic(ScalarFunction f, Domain domain) {
    return Quadratic.of(f, domain).isPresent();
  }

  @Test
  void quadraticsAreToldFromAllOtherReferenceFunctions() {
    Set<Reference> quadratics =
        EnumSet.of(
            Reference.PARABOLA,
            Reference.STEEP_PARABOLA,
            Reference.BOWL,
            Reference.RAVINE,
            Reference.BOOTH,
            Reference.SADDLE,
            Reference.LINE_THROUGH_THREE_POINTS);
    for (Reference reference : Reference.values()) {
      assertEquals(
          quadratics.contains(reference),
          Quadratic.of(reference.function(), reference.domain()).isPresent(),
          reference.name());
    }
  }

  @Test
  void aRandomQuadraticIsOneInEveryRotationAndAtEveryHeight() {
    Random random = new Random(15);
    for (int i = 0; i < 200; i++) {
      double[] c = random.doubles(6, -100, 100).toArray();
      assertTrue(
          isQuadratic(
              Functions.surface(
                  (x, y) ->
                      c[0] * x * x
                          + c[1] * x * y
                          + c[2] * y * y
                          + c[3] * x
                          + c[4] * y
                          + 1e4 * c[5]),
              PLANE));
    }
  }

  @Test
  void farFrom0AQuadraticIsOne() {
    for (double far : new double[] {1e4, 1e6, -1e8}) {
      assertTrue(
          isQuadratic(Functions.curve(x -> Math.pow(x - far, 2)), Domain.of(far - 5, far + 5)));
      assertFalse(
          isQuadratic(Functions.curve(x -> Math.pow(x - far, 4)), Domain.of(far - 5, far + 5)));
    }
  }

  @Test
  void aSmallBendIsNotOverlooked() {
    assertFalse(isQuadratic(Functions.surface((x, y) -> x * x + y * y + 1e-6 * x * y * y), PLANE));
    assertFalse(isQuadratic(Functions.curve(Math::abs), Domain.of(-5, 5)));
  }

  @Test
  void aFunctionWithHolesIsNone() {
    assertFalse(isQuadratic(Functions.curve(x -> x < 2 ? x * x : Double.NaN), Domain.of(-5, 5)));
  }

  /** The differences of such values are beyond the largest number when they are multiplied. */
  @Test
  void howeverSteepItIsACostThatIsNoneIsToldFromOne() {
    assertFalse(isQuadratic(Functions.curve(Math::exp), Domain.of(0, 709)));
    for (double far : new double[] {1e70, 1e77}) {
      assertFalse(isQuadratic(Functions.curve(x -> x * x * x * x), Domain.of(-far, far)));
    }
    for (double far : new double[] {1e70, 1e153}) {
      assertTrue(isQuadratic(Functions.curve(x -> x * x), Domain.of(-far, far)));
    }
  }
}
