package downhill.core.descent;

import static downhill.core.calculus.Functions.curve;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.core.calculus.Reference;
import downhill.core.calculus.ScalarFunction;
import downhill.core.geometry.Domain;
import downhill.core.geometry.Vec2;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TrajectoryTest {
  private static final ScalarFunction PARABOLA = curve(x -> x * x + 5);
  private static final Domain DOMAIN = Domain.of(-10, 10);

  /** A central difference is exact to about 1e-10 of the values round it. */
  private static final double GRADIENT = 1e-8;

  /** A ball at rest moves less than 1e-6 px, and the cost grows with the square. */
  private static final double COST_AT_REST = 1e-15;

  /**
   * 0.87 is the slowest factor of the runs tested: 0.87²⁴⁰ is rounding; and some looks for rest.
   */
  private static final int SLOWEST_REST = 400;

  private static Trajectory parabola(double rate, double start, int steps) {
    return Trajectories.of(PARABOLA, DOMAIN, new GradientDescent(rate), new Vec2(start, 0), steps);
  }

  /** x² + 5 from 10,000: the three sentences with which the program began. */
  @Nested
  class FromTenThousand {
    @Test
    void aRateOfATenthConvergesToTheCostFive() {
      Trajectory trajectory = parabola(0.1, 10_000, 1000);
      assertEquals(Outcome.CONVERGED, trajectory.outcome());
      assertEquals(5, trajectory.cost(trajectory.last()), COST_AT_REST);
    }

    @Test
    void aRateOfOneJumpsBetweenTwoPointsForEver() {
      Trajectory trajectory = parabola(1.0, 10_000, 1000);
      assertEquals(Outcome.OSCILLATING, trajectory.outcome());
      assertEquals(2, ((Reason.Jumps) trajectory.verdict().reason()).period());
    }

    @Test
    void aRateOfOnePointOneDiverges() {
      Trajectory trajectory = parabola(1.1, 10_000, 1000);
      assertEquals(Outcome.DIVERGED, trajectory.outcome());
      assertEquals(trajectory.last(), trajectory.verdict().steps());
    }
  }

  /** Its least cost is 0: no rounding of the cost hides how rounding moves the ball. */
  @Test
  void aBallThatOnlyRoundingMovesHasArrived() {
    Random random = new Random(21);
    Domain domain = Domain.of(-5, 5, -5, 5);
    for (int i = 0; i < 300; i++) {
      Vec2 start = new Vec2(8 * random.nextDouble() - 4, 8 * random.nextDouble() - 4);
      Optimizer optimizer = new GradientDescent(0.005 + 0.008 * random.nextDouble());
      Trajectory run =
          Trajectories.of(Reference.HIMMELBLAU.function(), domain, optimizer, start, 1000);
      assertEquals(Outcome.CONVERGED, run.outcome());
      assertTrue(run.steps() < 100, () -> start + " " + optimizer + ": " + run.steps());
      assertTrue(run.last() < SLOWEST_REST, () -> start + " " + optimizer + ": " + run.last());
      assertEquals(0, run.cost(run.last()), COST_AT_REST);
    }
  }

  @Test
  void eachIterateFollowsFromTheOneBefore() {
    Trajectory trajectory = parabola(0.3, 7, 40);
    assertEquals(new Vec2(7, 0), trajectory.position(0));
    for (int step = 0; step < trajectory.last(); step++) {
      double x = trajectory.x(step);
      assertEquals(x * x + 5, trajectory.cost(step));
      assertEquals(2 * x, trajectory.gradientX(step), GRADIENT);
      assertEquals(x - 0.3 * trajectory.gradientX(step), trajectory.x(step + 1));
      assertEquals(new Vec2(trajectory.gradientX(step), 0), trajectory.gradient(step));
    }
  }

  @Test
  void aRunAtRestOnAMinimizerEndsEarly() {
    Trajectory trajectory = parabola(0.1, 9, 1000);
    assertTrue(trajectory.last() < 200);
    assertEquals(5, trajectory.cost(trajectory.last()));
  }

  @Test
  void theArrivalIsTheFirstIterateFromWhichAllStayWithinAPixel() {
    Trajectory trajectory = parabola(0.9, 9, 1000);
    int arrival = trajectory.verdict().steps();
    double pixel = DOMAIN.diagonal() / 1000;
    assertTrue(Math.abs(trajectory.x(arrival - 1)) > pixel);
    for (int step = arrival; step <= trajectory.last(); step++) {
      assertTrue(Math.abs(trajectory.x(step)) <= pixel);
    }
  }

  @Test
  void aDivergingRunEndsWithTheStepThatLeft() {
    Trajectory trajectory = parabola(1.1, 9, 1000);
    double reach = 100 * DOMAIN.diagonal();
    assertTrue(Math.abs(trajectory.x(trajectory.last())) > reach);
    assertTrue(Math.abs(trajectory.x(trajectory.last() - 1)) <= reach);
  }

  @Test
  void anyNumberOfStepsUpToTheLargestIsComputed() {
    for (int steps : new int[] {0, 1, 2, 15, 16, 17, 100, Trajectory.MOST_STEPS}) {
      assertEquals(steps, parabola(1e-9, 9, steps).last());
    }
    assertThrows(IllegalArgumentException.class, () -> parabola(1, 9, -1));
    assertThrows(IllegalArgumentException.class, () -> parabola(1, 9, 10_001));
  }

  @Test
  void aRateIsFiniteAndPositive() {
    for (double rate : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
      assertThrows(IllegalArgumentException.class, () -> new GradientDescent(rate));
    }
  }
}
