package downhill.core.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.core.calculus.Functions;
import downhill.core.calculus.Reference;
import downhill.core.calculus.ScalarFunction;
import downhill.core.geometry.Domain;
import downhill.core.geometry.Vec2;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MinimizersTest {
  /** As exact as the reference values are printed and corners can be found. */
  private static final double CLOSE = 1e-6;

  private static final Domain FIVE = Domain.of(-5, 5, -5, 5);

  @ParameterizedTest
  @EnumSource
  void theReferenceMinimizersAreTheLowest(Reference reference) {
    List<Minimizer> found = Minimizers.of(reference.function(), reference.domain());
    for (int i = 0; i < reference.minimizers().size(); i++) {
      Vec2 expected = reference.minimizers().get(i);
      assertTrue(
          found.stream()
              .limit(reference.minimizers().size())
              .anyMatch(m -> m.point().distanceTo(expected) < CLOSE),
          expected + " not in " + found);
    }
  }

  @Test
  void saddlesHaveNone() {
    assertEquals(List.of(), Minimizers.of(Landscapes.SADDLE, FIVE));
    assertEquals(
        List.of(), Minimizers.of(Functions.surface((x, y) -> x * x * x - 3 * x * y * y), FIVE));
  }

  @Test
  void levelGroundHasNone() {
    assertEquals(List.of(), Minimizers.of(Functions.surface((x, y) -> 3), FIVE));
    assertEquals(List.of(), Minimizers.of(Functions.surface((x, y) -> x * x), FIVE));
    assertEquals(List.of(), Minimizers.of(Functions.curve(Math::floor), Domain.of(-5, 5)));
    assertEquals(List.of(), Minimizers.of(Functions.surface((x, y) -> Double.NaN), FIVE));
  }

  @Test
  void thePoleToMinusInfinityIsNone() {
    List<Minimizer> found = Minimizers.of(Functions.curve(x -> x + 1 / x), Domain.of(-5, 5));
    assertEquals(1, found.size());
    assertEquals(1, found.get(0).point().x(), CLOSE);
  }

  @Test
  void anEggBoxKeepsItsThirtyTwoLowest() {
    List<Minimizer> found = Minimizers.of(Reference.RASTRIGIN.function(), FIVE);
    assertEquals(Minimizers.MOST, found.size());
    assertTrue(found.get(0).point().norm() < CLOSE);
    assertTrue(found.get(31).minimum() < 11);
  }

  @Test
  void cornersAreFound() {
    ScalarFunction corner = Functions.surface((x, y) -> Math.abs(x - 0.3) + 2 * Math.abs(y + 1.7));
    List<Minimizer> found = Minimizers.of(corner, FIVE);
    assertEquals(1, found.size());
    assertEquals(0, found.get(0).point().distanceTo(new Vec2(0.3, -1.7)), CLOSE);
  }

  /** Which lead down between any eight directions, and are found at their lowest places only. */
  @Test
  void bentCreasesHaveNoneOnTheWay() {
    assertMinimizers(
        (x, y) -> Math.abs(x * y - 1) + 0.1 * (x * x + y * y), new Vec2(1, 1), new Vec2(-1, -1));
    assertMinimizers((x, y) -> Math.abs(y - x * x) + (1 - x) * (1 - x), new Vec2(1, 1));
    assertMinimizers((x, y) -> Math.abs(y - Math.sin(x)) + 0.1 * x * x, Vec2.ZERO);
    assertMinimizers((x, y) -> 10 * Math.abs(y - x * x) + Math.abs(1 - x), new Vec2(1, 1));
  }

  private static void assertMinimizers(DoubleBinaryOperator f, Vec2... expected) {
    List<Minimizer> found = Minimizers.of(Functions.surface(f), FIVE);
    assertEquals(expected.length, found.size(), found.toString());
    for (Vec2 point : expected) {
      assertTrue(
          found.stream().anyMatch(m -> m.point().distanceTo(point) < CLOSE), found.toString());
    }
  }

  @Test
  void plantedValleysAreFoundLowestFirst() {
    Random random = new Random(9);
    for (int round = 0; round < 20; round++) {
      List<Vec2> planted =
          List.of(
              new Vec2(-3 + random.nextDouble(), -3 + random.nextDouble()),
              new Vec2(2 + random.nextDouble(), random.nextDouble()),
              new Vec2(-1 - random.nextDouble(), 2 + random.nextDouble()));
      ScalarFunction f =
          Functions.surface(
              (x, y) ->
                  IntStream.range(0, 3)
                      .mapToDouble(i -> -(3 - i) * well(planted.get(i), new Vec2(x, y)))
                      .sum());
      List<Minimizer> found = Minimizers.of(f, FIVE);
      assertEquals(3, found.size());
      for (int i = 0; i < 3; i++) {
        assertEquals(0, found.get(i).point().distanceTo(planted.get(i)), FIVE.pixel());
      }
      assertTrue(isSorted(found));
    }
  }

  @Test
  void minimizersOutsideTheDomainAreNotOurs() {
    assertEquals(List.of(), Minimizers.of(Landscapes.BOWL, Domain.of(1, 5, 1, 5)));
  }

  @Test
  void aLineOfValuesThroughAHoleHasNoMinimizer() {
    ScalarFunction f = Functions.surface((x, y) -> Math.pow(x, y) + (x + 2) * (x + 2));
    assertEquals(List.of(), Minimizers.of(f, FIVE));
  }

  private static double well(Vec2 centre, Vec2 point) {
    double distance = centre.distanceTo(point);
    return Math.exp(-distance * distance);
  }

  private static boolean isSorted(List<Minimizer> found) {
    return found.stream()
        .sorted(Comparator.comparingDouble(Minimizer::minimum))
        .toList()
        .equals(found);
  }
}
