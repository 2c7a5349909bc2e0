package downhill.core.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.core.calculus.Functions;
import downhill.core.calculus.Reference;
import downhill.core.calculus.ScalarFunction;
import downhill.core.descent.GradientDescent;
import downhill.core.descent.Trajectories;
import downhill.core.descent.Trajectory;
import downhill.core.geometry.Domain;
import downhill.core.geometry.Vec2;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MarkedMinimaTest {
  /** In the plane: an iterative search ends so near the minimizer. */
  private static final double NEAR = 0.05;

  private static final Domain FIVE = Domain.of(-5, 5, -5, 5);

  /** Equally low at (−1, 0) and (1, 0). */
  private static final ScalarFunction TWINS =
      Functions.surface((x, y) -> Math.pow(x * x - 1, 2) + y * y);

  private static MarkedMinima of(ScalarFunction f, Vec2 start, double rate) {
    Trajectory trajectory = Trajectories.of(f, FIVE, new GradientDescent(rate), start, 1000);
    return new MarkedMinima(Minimizers.of(f, FIVE), trajectory, FIVE);
  }

  private static void assertMarked(List<Vec2> expected, List<Minimizer> marked) {
    assertEquals(expected.size(), marked.size(), marked.toString());
    for (int i = 0; i < expected.size(); i++) {
      assertEquals(0, marked.get(i).point().distanceTo(expected.get(i)), NEAR);
    }
  }

  @Test
  void aFewMinimaAreAllMarked() {
    assertEquals(4, of(Landscapes.HIMMELBLAU, new Vec2(-0.3, -0.7), 0.012).withLimit().size());
  }

  @Test
  void ofAMultitudeOnlyTheLowestAndTheRunsLimitAreMarked() {
    ScalarFunction f = Reference.RASTRIGIN.function();
    assertTrue(Minimizers.of(f, FIVE).size() > 12);
    MarkedMinima marked = of(f, new Vec2(2.1, 1.1), 0.001);
    assertMarked(List.of(Vec2.ZERO, new Vec2(1.99, 0.995)), marked.withLimit());
    assertMarked(List.of(Vec2.ZERO), marked.withoutLimit());
  }

  @Test
  void aRunThatEndsAboveTheLowestSaysWhere() {
    ScalarFunction f = Reference.RASTRIGIN.function();
    MarkedMinima local = of(f, new Vec2(2.1, 1.1), 0.001);
    assertMarked(List.of(new Vec2(1.99, 0.995)), local.higherEnd().stream().toList());
    assertEquals(Optional.empty(), of(f, new Vec2(0.1, 0.1), 0.001).higherEnd(), "the lowest");
    assertEquals(Optional.empty(), of(TWINS, new Vec2(-0.9, 1), 0.01).higherEnd(), "as low");
    assertEquals(Optional.empty(), of(f, new Vec2(2.1, 1.1), 1e-9).higherEnd(), "on its way");
  }

  /** Of 24 dents the four nearest the middle are equally low; of cos x · cos y all are. */
  @Test
  void ofAMultitudeAllThatAreLowestAreMarkedUnlessTheyAreOneToo() {
    ScalarFunction dents =
        Functions.surface((x, y) -> Math.cos(2 * x) * Math.cos(2 * y) + 0.02 * (x * x + y * y));
    assertTrue(Minimizers.of(dents, FIVE).size() > 12);
    assertEquals(4, of(dents, new Vec2(4, 4), 0.001).withoutLimit().size());
    ScalarFunction even = Functions.surface((x, y) -> Math.cos(3 * x) * Math.cos(3 * y));
    assertTrue(Minimizers.of(even, FIVE).size() > 12);
    assertEquals(1, of(even, new Vec2(4, 4), 0.001).withoutLimit().size());
  }

  @Test
  void ofEquallyLowOnesTheLimitComesFirst() {
    Vec2 left = new Vec2(-1, 0);
    Vec2 right = new Vec2(1, 0);
    assertMarked(List.of(left, right), of(TWINS, new Vec2(-2, 1), 0.05).withLimit());
    assertMarked(List.of(right, left), of(TWINS, new Vec2(2, 1), 0.05).withLimit());
  }

  @Test
  void theLimitIsMarkedOutsideTheDomainToo() {
    Vec2 outside = new Vec2(7, 0);
    ScalarFunction f = Functions.surface((x, y) -> Math.pow(x - 7, 2) + y * y);
    MarkedMinima marked = of(f, Vec2.ZERO, 0.1);
    assertMarked(List.of(outside), marked.withLimit());
    assertEquals(List.of(), marked.withoutLimit());
  }

  @Test
  void theyAreWorkedOutOnce() {
    MarkedMinima marked = of(TWINS, new Vec2(2, 1), 0.05);
    assertSame(marked.withLimit(), marked.withLimit());
    assertSame(marked.withoutLimit(), marked.withoutLimit());
  }
}
