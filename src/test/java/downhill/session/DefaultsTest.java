package downhill.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import downhill.core.expression.CostFunction;
import downhill.core.geometry.Domain;
import downhill.core.geometry.Vec2;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DefaultsTest {
  /** Of the largest number of a domain. */
  private static final double ROUNDING = 1e-13;

  @Test
  void theStartHasNoDigitsThatNobodyWouldWrite() {
    assertEquals(new Vec2(-2.4, 1.6), Defaults.start(Domain.of(-4, 4, -4, 4)));
    assertEquals(new Vec2(-1.2, 1.8), Defaults.start(Domain.of(-2, 2, -1, 3)));
    assertEquals(new Vec2(-0.5, 0), Defaults.start(Domain.of(-0.7, 0.3, -0.7, 0.3)));
  }

  @Test
  void theStartIsAFifthAndSevenTenthsOfTheWay() {
    Random random = new Random(41);
    for (int i = 0; i < 1000; i++) {
      double size = Math.pow(10, 600 * random.nextDouble() - 300);
      Domain domain =
          Domain.of(
              -size * random.nextDouble(), size * random.nextDouble(),
              -size * random.nextDouble(), size * random.nextDouble());
      assertEquals(0, Defaults.start(domain).distanceTo(domain.at(0.2, 0.7)), ROUNDING * size);
    }
  }

  @Test
  void aFunctionWithParametersHasNoDomainOfItsOwn() {
    Domain usual = Domain.of(-5, 5, -5, 5);
    assertEquals(usual, Defaults.domain(CostFunction.of("a*x^2 + b*y^2")));
    assertEquals(usual, Defaults.domain(CostFunction.of("(a-x)^2 + b*(y-x^2)^2")));
  }
}
