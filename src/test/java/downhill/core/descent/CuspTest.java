package downhill.core.descent;

import static downhill.core.calculus.Functions.curve;
import static downhill.core.calculus.Functions.surface;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import downhill.core.calculus.ScalarFunction;
import downhill.core.geometry.Domain;
import downhill.core.geometry.Vec2;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Minimizers toward which the second derivative grows without end. */
class CuspTest {
  private static final int LANDSCAPES = 300;

  private final Random random = new Random(21);

  private double between(double low, double high) {
    return low + (high - low) * random.nextDouble();
  }

  /** Law: a corner or a cusp has no λ, whatever power it is of, and however it lies. */
  @Test
  void noRateIsStableAtACusp() {
    for (int i = 0; i < LANDSCAPES; i++) {
      double power = between(0.5, 1.8);
      double bend = between(0, 1);
      Vec2 across = Vec2.ofAngle(between(0, Math.PI));
      Vec2 centre = new Vec2(between(-2, 2), between(-2, 2));
      ScalarFunction line =
          curve(x -> Math.pow(Math.abs(x - centre.x()), power) + bend * x * (x - 2 * centre.x()));
      ScalarFunction ravine =
          surface(
              (x, y) -> {
                Vec2 from = new Vec2(x, y).minus(centre);
                return from.dot(from) * (0.2 + bend) + Math.pow(Math.abs(from.dot(across)), power);
              });
      String where = "|d|^" + power + " + " + bend + "·d² at " + centre + " across " + across;
      assertNoBend(line, Verdicts.LINE, where);
      assertNoBend(ravine, Verdicts.PLANE, where);
    }
  }

  private static void assertNoBend(ScalarFunction f, Domain domain, String where) {
    Setup setup = new Setup(new Terrain(f, domain), new GradientDescent(0.1), new Vec2(3, 1), 1000);
    Optional<Limit> limit = setup.limitOfFlow();
    limit.ifPresent(end -> assertEquals(Double.POSITIVE_INFINITY, end.curvature(), where));
  }

  /** Law: a smooth minimizer has its own, though λ changes near by. */
  @Test
  void asStableAsItsBendIsASmoothMinimizer() {
    for (int i = 0; i < LANDSCAPES; i++) {
      double bend = Math.pow(10, between(-1, 2));
      double fourth = bend * between(-1, 100);
      double centre = between(-2, 2);
      ScalarFunction f =
          curve(
              x -> {
                double square = (x - centre) * (x - centre);
                return Math.atan(bend * square / 2) + fourth * square * square;
              });
      Setup setup =
          new Setup(
              new Terrain(f, Verdicts.LINE),
              new GradientDescent(1e-3),
              new Vec2(centre + 0.1, 0),
              1000);
      assertEquals(bend, setup.limitOfFlow().orElseThrow().curvature(), 1e-3 * bend);
    }
  }

  /** Where λ is infinite, none is told. */
  @Test
  void anArrivalAtACuspHasNoSharpness() {
    for (double power : new double[] {1.1, 1.3, 1.5, 1.7}) {
      Verdict verdict = Verdicts.line(curve(x -> Math.pow(Math.abs(x), power)), 1.3, 0.003);
      assertEquals(Outcome.CONVERGED, verdict.outcome());
      assertEquals(new Reason.Stays(verdict.steps()), verdict.reason(), "|x|^" + power);
    }
  }

  /** The ball jumps about by some pixels for ever, and is at times within a pixel. */
  @Test
  void aJumpingBallThatIsNearAtKHasNotArrived() {
    ScalarFunction f =
        surface((x, y) -> Math.log1p(x * x + 3 * y * y) + Math.sqrt(Math.abs(x - y)) / 5);
    for (int steps = 1000; steps < 1020; steps++) {
      Trajectory run =
          Trajectories.of(f, Verdicts.PLANE, new GradientDescent(0.00658), new Vec2(-3, 2), steps);
      assertEquals(Outcome.OSCILLATING, run.outcome(), "after " + steps);
    }
  }

  @Test
  void noMinimumBendsDown() {
    ScalarFunction star = surface((x, y) -> Math.sqrt(Math.abs(x)) + Math.sqrt(Math.abs(y)));
    for (double rate = 0.001; rate < 0.01; rate += 0.0007) {
      Verdict verdict = Verdicts.plane(star, -3, 2, rate);
      if (verdict.reason() instanceof Reason.Crawls crawls) {
        assertEquals(Optional.empty(), crawls.sharpness(), "at " + rate);
      }
      assertNotEquals(Outcome.CONVERGED, verdict.outcome());
    }
  }
}
