package downhill.core.descent;

import static downhill.core.calculus.Functions.curve;
import static downhill.core.calculus.Functions.surface;
import static downhill.core.descent.Verdicts.A_STEP;
import static downhill.core.descent.Verdicts.HESSIAN;
import static downhill.core.descent.Verdicts.LINE;
import static downhill.core.descent.Verdicts.PLANE;
import static downhill.core.descent.Verdicts.line;
import static downhill.core.descent.Verdicts.of;
import static downhill.core.descent.Verdicts.plane;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.core.calculus.Reference;
import downhill.core.calculus.ScalarFunction;
import downhill.core.geometry.Domain;
import downhill.core.geometry.Vec2;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Runs that come to a minimum, and what is said of it. */
class ConvergedTest {
  @Test
  void aBallOnTheMinimizerIsBalancedWhateverTheRate() {
    Verdict verdict = line(curve(x -> x * x), 0, 1.5);
    assertEquals(Outcome.CONVERGED, verdict.outcome());
    assertEquals(0, verdict.steps());
    Reason.Balances reason = assertInstanceOf(Reason.Balances.class, verdict.reason());
    assertEquals(3, reason.sharpness().product(), HESSIAN);
  }

  @Test
  void aBallOnTheMinimizerNeedsNoStepToBeThere() {
    Vec2 minimizer = new Vec2(0, 0);
    ScalarFunction f = curve(x -> x * x);
    Verdict verdict = Trajectories.of(f, LINE, new GradientDescent(5), minimizer, 0).verdict();
    assertEquals(Outcome.CONVERGED, verdict.outcome());
    assertEquals(0, verdict.steps());
  }

  @Test
  void hopsWithinAPixelOfACornerCountAsArrival() {
    Verdict verdict = line(curve(Math::abs), 3, 0.006);
    assertEquals(Outcome.CONVERGED, verdict.outcome());
    assertInstanceOf(Reason.Stays.class, verdict.reason());
    double hopsOfAPixel = LINE.pixel() / 0.006;
    assertEquals(3 / 0.006, verdict.steps(), hopsOfAPixel + A_STEP);
  }

  @Test
  void alongAnEdgeABallArrivesBetweenWallsThatItWouldOvershoot() {
    for (double rate : new double[] {0.02, 0.1, 0.5}) {
      Verdict verdict = plane(surface((x, y) -> x * x + Math.abs(y)), 3, 0, rate);
      assertEquals(Outcome.CONVERGED, verdict.outcome(), "at " + rate);
      Reason.Balances reason = assertInstanceOf(Reason.Balances.class, verdict.reason());
      assertFalse(reason.sharpness().isFinite());
    }
  }

  @Test
  void aFlatValleyIsAMinimum() {
    assertEquals(
        Outcome.CONVERGED, plane(surface((x, y) -> (x - y) * (x - y)), 3, -1, 0.1).outcome());
  }

  @Test
  void aBallBesideAHilltopRollsDown() {
    assertEquals(Outcome.CONVERGED, of(Reference.DOUBLE_WELL, 0.001, 0.1).outcome());
  }

  @Test
  void mostStepsReversedIsAZigZag() {
    Verdict verdict = line(curve(x -> x * x + 5), 4, 0.9);
    assertTrue(assertInstanceOf(Reason.Arrives.class, verdict.reason()).zigzag());
  }

  /** x² + 10y² from (3, 0): λmax is that of y, along which the ball never moves. */
  @Test
  void aBallOnTheFloorOfAValleyDoesNotOvershoot() {
    ScalarFunction valley = surface((x, y) -> x * x + 10 * y * y);
    for (double rate : new double[] {0.06, 0.09, 0.099}) {
      assertFalse(swings(plane(valley, 3, 0, rate)), "at " + rate);
      assertTrue(swings(plane(valley, 3, 0.1, rate)), "at " + rate);
    }
  }

  private static boolean swings(Verdict verdict) {
    return assertInstanceOf(Reason.Arrives.class, verdict.reason()).swings();
  }

  /**
   * Twice as steep on one side as on the other, or level there: a central difference is neither.
   */
  @Test
  void ofACurvatureThatJumpsNoNumberIsTold() {
    for (double rate : new double[] {0.1, 0.3, 0.45}) {
      Verdict verdict = line(curve(x -> x * x + 3 * Math.pow(Math.max(0, -x), 2)), 3, rate);
      assertInstanceOf(Reason.Stays.class, verdict.reason(), "at " + rate);
    }
    Verdict hinge = line(curve(x -> Math.pow(Math.max(0, 1 - x), 2)), -3, 0.1);
    assertInstanceOf(Reason.Stays.class, hinge.reason());
    assertInstanceOf(
        Reason.Arrives.class, line(curve(x -> x * x + Math.pow(x, 3) / 20), 3, 0.1).reason());
  }

  /** The second derivative drowns in the rounding of the values; of x⁴ it is 0. */
  @Test
  void aDrownedCurvatureIsNotCalledNone() {
    for (double offset : new double[] {1e8, 1e9}) {
      Verdict verdict = line(curve(x -> x * x + offset), 3, 0.03);
      assertInstanceOf(Reason.Stays.class, verdict.reason(), "above " + offset);
    }
    assertInstanceOf(Reason.Arrives.class, line(curve(x -> x * x + 1e4), 3, 0.03).reason());
  }

  /**
   * Law: of a smooth convex cost the arrival is the same step however soon after it K comes. K is
   * so near that the ball is still most of a pixel off, where one step of Newton’s method misses
   * the minimizer by a hundredth.
   */
  @Test
  void theArrivalDoesNotDependOnHowManyStepsFollow() {
    Random random = new Random(26);
    int arrivals = 0;
    for (int i = 0; i < 200; i++) {
      double[] c = random.doubles(6, 0.5, 2).toArray();
      ScalarFunction f =
          i % 2 == 0
              ? curve(x -> c[0] * x * x + Math.exp(c[1] * x - c[2]))
              : surface(
                  (x, y) -> c[0] * x * x + c[3] * y * y + Math.exp(c[1] * x + c[4] * y - c[2]));
      Domain domain = i % 2 == 0 ? LINE : PLANE;
      Vec2 start = domain.at(0.3 + 0.4 * random.nextDouble(), 0.3);
      GradientDescent slow = new GradientDescent(0.002 * c[5]);
      Trajectory whole = Trajectories.of(f, domain, slow, start, 10_000);
      int soon = whole.steps() + 1 + random.nextInt(10);
      Trajectory cut = Trajectories.of(f, domain, slow, start, soon);
      if (cut.outcome() == Outcome.CONVERGED) {
        assertEquals(whole.steps(), cut.steps(), "at K = " + soon);
        arrivals++;
      }
    }
    assertTrue(arrivals > 100, arrivals + " arrivals");
  }

  /** Law: of a minimum that bends up it does not matter how low the next valley is, 3 px away. */
  @Test
  void smallWavesOnASlopeHaveMinima() {
    Random random = new Random(8);
    for (int i = 0; i < 300; i++) {
      double frequency = 150 + 100 * random.nextDouble();
      double height = (2 + 2 * random.nextDouble()) / frequency;
      ScalarFunction waves = curve(x -> height * Math.sin(frequency * x) + x);
      double rate = (0.1 + 1.7 * random.nextDouble()) / (frequency * frequency * height);
      Vec2 start = new Vec2(random.nextDouble(), 0);
      Trajectory run = Trajectories.of(waves, LINE, new GradientDescent(rate), start, 1000);
      assertEquals(Outcome.CONVERGED, run.outcome(), start + " at " + rate);
    }
  }
}
