package downhill.core.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.core.calculus.Functions;
import downhill.core.calculus.ScalarFunction;
import downhill.core.descent.GradientDescent;
import downhill.core.descent.Setup;
import downhill.core.descent.Terrain;
import downhill.core.descent.Trajectory;
import downhill.core.geometry.Cells;
import downhill.core.geometry.Domain;
import downhill.core.geometry.Vec2;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

/** Which minimizers a basin map names, and how it numbers them. */
class BasinMinimizersTest {
  private static final double ROUNDING = 1e-12;

  private static Setup setup(ScalarFunction f, Domain domain, double rate, int steps) {
    return new Setup(new Terrain(f, domain), new GradientDescent(rate), domain.centre(), steps);
  }

  private static List<Minimizer> known(Setup setup) {
    return Minimizers.of(setup.f(), setup.domain());
  }

  private static BasinMap map(Setup setup, int side) {
    return BasinMap.of(setup, known(setup), Cells.square(setup.domain(), side));
  }

  @Test
  void ofTheDomainComeFirstAndInTheirOwnOrder() {
    Setup setup = setup(Landscapes.HIMMELBLAU, Domain.of(-7, 7, -7, 7), 0.0145, 1000);
    List<Vec2> expected = known(setup).stream().map(Minimizer::point).toList();
    assertEquals(4, expected.size());
    BasinMap map = map(setup, 60);
    assertEquals(expected, map.minimizers());
    for (int i = 0; i < 4; i++) {
      assertFalse(map.isLevel(i));
      assertEquals(0.22, map.share(i), 0.02, "a little under a quarter each");
    }
  }

  @Test
  void outsideTheDomainAreFoundFromItsCentreOutward() {
    ScalarFunction waves = Functions.surface((x, y) -> 2 - Math.cos(x) - Math.cos(y));
    Setup setup = setup(waves, Domain.of(-2, 2, -2, 2), 0.3, 300);
    Cells cells = new Cells(Domain.of(-9, 9, -9, 9), 40, 40);
    BasinMap map = BasinMap.of(setup, known(setup), cells);
    assertEquals(9, map.minimizers().size());
    assertEquals(0, map.minimizers().get(0).norm(), setup.domain().pixel());
    for (int i = 1; i < 9; i++) {
      double out = map.minimizers().get(i).norm();
      assertEquals(2 * Math.PI * (i < 5 ? 1 : Math.sqrt(2)), out, setup.domain().pixel());
    }
  }

  @Test
  void theLevelFloorOfARingIsOne() {
    ScalarFunction ring = Functions.surface((x, y) -> Math.pow(x * x + y * y - 4, 2));
    for (int side : new int[] {32, 50}) {
      BasinMap map = map(setup(ring, Domain.of(-4, 4, -4, 4), 0.01, 300), side);
      assertEquals(1, map.minimizers().size());
      assertTrue(map.isLevel(0));
      assertTrue(map.share(0) > 0.7, () -> "share " + map.share(0));
    }
  }

  @Test
  void theFloorsOfTwoValleysAreTwo() {
    ScalarFunction valleys = Functions.surface((x, y) -> Math.pow(x * x - 1, 2));
    BasinMap map = map(setup(valleys, Domain.of(-2, 2, -2, 2), 0.05, 300), 40);
    assertEquals(2, map.minimizers().size());
    assertEquals(0.5, map.share(0), ROUNDING);
  }

  /** Law: however few the starts, the branch x·y = 1 that a run ends on is the one it names. */
  @Test
  void ofTwoValleysNearEachOtherTheOwnOneIsNamed() {
    ScalarFunction branches = Functions.surface((x, y) -> Math.pow(x * y - 1, 2));
    for (int side = 4; side <= 24; side++) {
      BasinMap map = map(setup(branches, Domain.of(-5, 5, -5, 5), 0.05, 300), side);
      for (int cell = 0; cell < map.cells().size(); cell++) {
        int minimizer = map.minimizer(cell % side, cell / side);
        if (minimizer != BasinMap.NONE) {
          Vec2 start = map.cells().centre(cell % side, cell / side);
          Vec2 end =
              Trajectory.of(setup(branches, Domain.of(-5, 5, -5, 5), 0.05, 300).from(start))
                  .limit()
                  .orElseThrow()
                  .minimizer();
          assertTrue(end.x() * map.minimizers().get(minimizer).x() > 0, start + " of " + side);
        }
      }
      assertEquals(2, map.minimizers().size(), "of " + side);
    }
  }

  @Test
  void theFloorOfAHingeIsOneThoughNoRunEndsInItsMiddle() {
    ScalarFunction hinge = Functions.curve(x -> Math.max(0, x * x - 1));
    BasinMap map = map(setup(hinge, Domain.of(-5, 5), 0.1, 300), 400);
    assertEquals(1, map.minimizers().size());
  }

  @Test
  void eachStepOfAStairHasAFloorOfItsOwn() {
    for (DoubleUnaryOperator wall :
        List.<DoubleUnaryOperator>of(y -> y * y, y -> Math.expm1(1.5 * y * y) / 15)) {
      ScalarFunction stair =
          Functions.surface((x, y) -> Math.pow(Math.floor(x), 2) + wall.applyAsDouble(y));
      BasinMap map = map(setup(stair, Domain.of(-3, 3, -3, 3), 0.1, 300), 36);
      assertEquals(6, map.minimizers().size());
    }
  }

  @Test
  void aVeryFlatOneIsOneThoughDescentsEndShortOfIt() {
    ScalarFunction flat = Functions.surface((x, y) -> x * x * x * x + y * y * y * y);
    assertEquals(1, map(setup(flat, Domain.of(-1, 1, -1, 1), 0.2, 300), 40).minimizers().size());
  }
}
