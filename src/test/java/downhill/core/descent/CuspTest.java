package downhill.core.descent;

import static downhill.core.calculus.Functions.curve;
import static downhill.core.calculus.Functions.surface;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.core.calculus.ScalarFunction;
import downhill.core.geometry.Domain;
import downhill.core.geometry.Vec2;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
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
    int lines = 0;
    int ravines = 0;
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
      lines += assertNoBend(line, Verdicts.LINE, where);
      ravines += assertNoBend(ravine, Verdicts.PLANE, where);
    }
    assertTrue(lines > 0.95 * LANDSCAPES, lines + " limits on lines");
    assertTrue(ravines > 0.6 * LANDSCAPES, ravines + " limits in ravines");
  }

  /**
   * @return how many limits were found, 0 or 1
   */
  private static int assertNoBend(ScalarFunction f, Domain domain, String where) {
    Setup setup = new Setup(new Terrain(f, domain), new GradientDescent(0.1), new Vec2(3, 1), 1000);
    Optional<Limit> limit = setup.limitOfFlow();
    limit.ifPresent(end -> assertEquals(Double.POSITIVE_INFINITY, end.curvature(), where));
    return limit.isPresent() ? 1 : 0;
  }

  /** Law: the less curved of two axes may be the one of the cusp. */
  @Test
  void aCuspOnTheOtherAxisIsOne() {
    int found = 0;
    for (int i = 0; i < LANDSCAPES; i++) {
      double power = between(1.3, 1.7);
      double steep = between(5e3, 1e5);
      Vec2 across = Vec2.ofAngle(between(0, Math.PI));
      ScalarFunction f =
          surface(
              (x, y) -> {
                Vec2 from = new Vec2(x, y);
                double other = from.dot(across.quarterTurned());
                return steep * other * other + Math.pow(Math.abs(from.dot(across)), power);
              });
      found += assertNoBend(f, Verdicts.PLANE, "|d|^" + power + ", " + steep + " across " + across);
    }
    assertTrue(found > 0.9 * LANDSCAPES, found + " limits");
  }

  /** Law: at the foot of a squared hinge the second derivative jumps, however the hinge lies. */
  @Test
  void theFootOfASquaredHingeHasNoLambda() {
    int converged = 0;
    for (int i = 0; i < LANDSCAPES; i++) {
      Vec2 across = Vec2.ofAngle(between(0, 2 * Math.PI));
      double steep = between(0.3, 2);
      double other = between(0.1, 1);
      ScalarFunction hinge =
          surface(
              (x, y) -> {
                Vec2 at = new Vec2(x, y);
                double up = Math.max(0, at.dot(across) - 1);
                return steep * up * up + other * Math.pow(at.dot(across.quarterTurned()), 2);
              });
      Vec2 start = across.times(between(1.1, 4)).plus(across.quarterTurned().times(between(-3, 3)));
      // Below 1/λ of the hinge, so that no step leads past its foot.
      GradientDescent slow = new GradientDescent(between(0.05, 0.9) / Math.max(2 * steep, 1));
      Trajectory run = Trajectories.of(hinge, Verdicts.PLANE, slow, start, 1000);
      if (run.outcome() == Outcome.CONVERGED) {
        converged++;
        assertEquals(Double.POSITIVE_INFINITY, run.limit().orElseThrow().curvature());
        assertInstanceOf(Reason.Stays.class, run.verdict().reason());
      }
    }
    assertTrue(converged > LANDSCAPES / 2, converged + " converged");
  }

  /** Law: a smooth minimizer has its own λ, though that ends within a tenth of a pixel. */
  @Test
  void asStableAsItsBendIsASmoothMinimizer() {
    for (int i = 0; i < LANDSCAPES; i++) {
      double width = Math.pow(10, between(-1.7, 0));
      Domain domain = i % 2 == 0 ? Verdicts.LINE : Domain.of(-100, 100);
      double centre = between(-2, 2);
      for (DoubleUnaryOperator bowl :
          List.<DoubleUnaryOperator>of(
              d -> Math.hypot(d, width) / width,
              d -> Math.log1p(d * d / (width * width)) / 2,
              d -> d * d / (2 * width * width) + Math.pow(d / width, 4))) {
        ScalarFunction f = curve(x -> bowl.applyAsDouble(x - centre));
        double start = centre + width * between(-0.5, 0.5);
        double rate = 0.5 * width * width;
        Verdict verdict = Verdicts.verdict(f, domain, new Vec2(start, 0), rate);
        Reason.Arrives reason = assertInstanceOf(Reason.Arrives.class, verdict.reason());
        assertEquals(0.5, reason.sharpness().product(), Verdicts.THIRD_DIGIT, "width " + width);
      }
    }
  }

  /** Law: along the level floor of a valley the cost is nothing but rounding, and no cusp. */
  @Test
  void aLevelValleyHasTheBendOfItsWalls() {
    for (int i = 0; i < LANDSCAPES; i++) {
      double a = between(-2, 2);
      double b = between(-2, 2);
      double c = between(-1, 1);
      ScalarFunction valley = surface((x, y) -> Math.pow(a * x + b * y + c, 2));
      double bend = 2 * (a * a + b * b);
      Verdict verdict = Verdicts.plane(valley, between(-3, 3), between(-3, 3), 0.5 / bend);
      assertInstanceOf(Reason.Arrives.class, verdict.reason(), a + ", " + b + ", " + c);
      Setup setup =
          new Setup(
              new Terrain(valley, Verdicts.PLANE),
              new GradientDescent(1e-3),
              new Vec2(between(-3, 3), between(-3, 3)),
              1000);
      double curvature = setup.limitOfFlow().orElseThrow().curvature();
      assertEquals(bend, curvature, 1e-3 * bend, a + ", " + b + ", " + c);
    }
  }

  /** In so small a domain the sums of x² − 2x + 1 cancel to a few digits. */
  @Test
  void whatRoundingLeavesIsNoCuspAndNoBreak() {
    ScalarFunction f = curve(x -> x * x - 2 * x + 1);
    for (int i = 0; i < LANDSCAPES; i++) {
      Domain domain = Domain.of(0.9999, 1.0001);
      Setup setup =
          new Setup(
              new Terrain(f, domain),
              new GradientDescent(0.1),
              new Vec2(between(0.9999, 1.0001), 0),
              1000);
      assertEquals(2, setup.limitOfFlow().orElseThrow().curvature(), 1e-3);
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

  /** It is no terrace that the flow hops over from side to side. */
  @Test
  void aWayToACuspHasAShare() {
    for (double power : new double[] {1.1, 1.3, 1.5, 1.7}) {
      Verdict verdict = Verdicts.line(curve(x -> Math.pow(Math.abs(x), power)), 3, 0.0005);
      Reason.Crawls reason = assertInstanceOf(Reason.Crawls.class, verdict.reason());
      assertTrue(reason.fraction().isPresent(), "|x|^" + power);
    }
  }

  @Test
  void noMinimumBendsDown() {
    ScalarFunction star = surface((x, y) -> Math.sqrt(Math.abs(x)) + Math.sqrt(Math.abs(y)));
    int crawling = 0;
    for (double rate = 0.001; rate < 0.01; rate += 0.0007) {
      Verdict verdict = Verdicts.plane(star, -3, 2, rate);
      if (verdict.reason() instanceof Reason.Crawls crawls) {
        assertEquals(Optional.empty(), crawls.sharpness(), "at " + rate);
        crawling++;
      }
      assertNotEquals(Outcome.CONVERGED, verdict.outcome());
    }
    assertTrue(crawling >= 3, crawling + " crawl");
  }

  /** Law: hops within a pixel that the valley still leads on, ever less, are as good as rest. */
  @Test
  void hopsThatSettleHaveConverged() {
    int settled = 0;
    for (int i = 0; i < LANDSCAPES; i++) {
      double power = between(1.15, 1.45);
      ScalarFunction f =
          surface((x, y) -> Math.pow(Math.abs(x), power) + (y - 1) * (y - 1) * (1 + x * x / 9));
      double rate = between(0.0028, 0.005);
      Trajectory run =
          Trajectories.of(f, Verdicts.PLANE, new GradientDescent(rate), new Vec2(3, -2), 1000);
      double pixel = Verdicts.PLANE.pixel();
      boolean isThere = run.position(run.last()).distanceTo(new Vec2(0, 1)) < pixel / 4;
      if (isThere) {
        assertEquals(Outcome.CONVERGED, run.outcome(), "|x|^" + power + " at " + rate);
        settled++;
      }
    }
    assertTrue(settled > LANDSCAPES / 2, settled + " settled");
  }

  /** Law: a ball that comes to a cusp stands on no saddle, at whatever distance K finds it. */
  @Test
  void noCuspIsASaddle() {
    for (int i = 0; i < LANDSCAPES; i++) {
      double power = between(1.1, 1.45);
      ScalarFunction f = curve(x -> Math.pow(Math.abs(x), power));
      Setup setup =
          new Setup(
              new Terrain(f, Verdicts.LINE),
              new GradientDescent(Math.pow(10, between(-3, -2))),
              new Vec2(between(1.5, 2.5), 0),
              4000);
      int arrival = Trajectory.of(setup).steps();
      for (int steps = arrival; steps < arrival + 12; steps++) {
        Trajectory run = Trajectory.of(setup.within(steps));
        assertNotEquals(Outcome.SADDLE, run.outcome(), "|x|^" + power + ", " + steps + " steps");
      }
    }
  }
}
