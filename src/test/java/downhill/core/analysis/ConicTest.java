package downhill.core.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.core.descent.ScaledSharpness;
import downhill.core.geometry.Domain;
import downhill.core.geometry.Frame;
import downhill.core.geometry.Vec2;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Laws of the ellipse and the hyperbola, in any frame, about any point, turned by any angle. */
class ConicTest {
  private static final int RUNS = 500;

  /** Relative: of sums and products, where a centre is up to a hundred times as far as an arm. */
  private static final double ROUNDING = 1e-12;

  /** In pixels. */
  private static final double LONGEST = 60;

  /** In pixels: shorter than any half axis of these, whose λ differ by a factor of 1e4 at most. */
  private static final double UNSEEN = 0.01;

  private final Random random = new Random(53);

  private double between(double from, double to) {
    return from + (to - from) * random.nextDouble();
  }

  /** With a unit up to eight times as long on one axis as on the other. */
  private Frame anyFrame() {
    double width = between(200, 2000);
    double length = Math.pow(10, between(-1, 2));
    double height = length * Math.pow(4, between(-1, 1));
    return new Frame(Domain.of(-length, length, -height, height), width, width * between(0.5, 1));
  }

  private double anyCurvature() {
    return Math.pow(10, between(-2, 2));
  }

  private Stability model(double first, double second) {
    Vec2 along = Vec2.ofAngle(2 * Math.PI * random.nextDouble());
    Vec2 point = new Vec2(between(-1, 1), between(-1, 1));
    return new Stability(
        point, 0, 1, List.of(bending(along, first), bending(along.quarterTurned(), second)));
  }

  private static Bending bending(Vec2 direction, double curvature) {
    return new Bending(direction, curvature, 0, false, new ScaledSharpness(curvature, 2));
  }

  private static Conic conic(Stability model, Frame frame, double shortest) {
    return Conic.of(model, frame, LONGEST, shortest).orElseThrow();
  }

  private static double along(Stability model, int axis, Vec2 place) {
    return place.minus(model.point()).dot(model.axes().get(axis).direction());
  }

  /** λᵢdᵢ². */
  private static double bend(Stability model, int axis, Vec2 place) {
    double away = along(model, axis, place);
    return model.axes().get(axis).curvature() * away * away;
  }

  private static double pixels(Frame frame, Vec2 half) {
    return frame.alongPixels(half).norm();
  }

  private static void assertLongest(Conic conic, Frame frame) {
    double longer =
        conic.halves().stream().mapToDouble(half -> pixels(frame, half)).max().orElseThrow();
    assertEquals(LONGEST, longer, ROUNDING * LONGEST);
  }

  @Test
  void anOvalIsAContourLineOfTheModel() {
    for (int i = 0; i < RUNS; i++) {
      Frame frame = anyFrame();
      double sign = random.nextBoolean() ? 1 : -1;
      Stability model = model(sign * anyCurvature(), sign * anyCurvature());
      Conic conic = conic(model, frame, UNSEEN);
      assertLongest(conic, frame);
      assertEquals(1, conic.branches().size());
      List<Vec2> oval = conic.branches().get(0);
      double level = bend(model, 0, model.point().plus(conic.halves().get(0)));
      for (Vec2 place : oval) {
        double height = bend(model, 0, place) + bend(model, 1, place);
        assertEquals(level, height, lost(model, place));
      }
      double gap = oval.get(0).distanceTo(oval.get(oval.size() - 1));
      assertEquals(0, gap, ROUNDING * model.point().norm(), "closed");
    }
  }

  /** What rounding of the place costs Σ λᵢdᵢ² there. */
  private static double lost(Stability model, Vec2 place) {
    double lost = 0;
    for (int axis = 0; axis < 2; axis++) {
      double curvature = Math.abs(model.axes().get(axis).curvature());
      double away = place.distanceTo(model.point());
      lost += ROUNDING * curvature * away * (away + model.point().norm());
    }
    return lost;
  }

  /** On the asymptotes |λ₂|d₂² is λ₁d₁², at the ends of an arm half of it. */
  @Test
  void theArmsOfASaddleAreAContourLineBetweenTheAsymptotes() {
    for (int i = 0; i < RUNS; i++) {
      Frame frame = anyFrame();
      Stability model = model(anyCurvature(), -anyCurvature());
      Conic conic = conic(model, frame, UNSEEN);
      assertLongest(conic, frame);
      assertEquals(2, conic.branches().size());
      double level = bend(model, 0, model.point().plus(conic.halves().get(0)));
      for (List<Vec2> arm : conic.branches()) {
        double side = Math.signum(along(model, 0, arm.get(0)));
        for (Vec2 place : arm) {
          double first = bend(model, 0, place);
          double second = bend(model, 1, place);
          assertEquals(level, first + second, lost(model, place));
          assertTrue(-second <= first / 2 + lost(model, place), "short of the asymptotes");
          assertEquals(side, Math.signum(along(model, 0, place)));
        }
        Vec2 end = arm.get(arm.size() - 1);
        assertEquals(bend(model, 0, end) / 2, -bend(model, 1, end), lost(model, end));
      }
      assertMirrored(model.point(), conic.branches());
    }
  }

  private static void assertMirrored(Vec2 centre, List<List<Vec2>> arms) {
    for (int i = 0; i < arms.get(0).size(); i++) {
      Vec2 sum = arms.get(0).get(i).minus(centre).plus(arms.get(1).get(i).minus(centre));
      double away = arms.get(0).get(i).distanceTo(centre);
      assertEquals(0, sum.norm(), ROUNDING * (centre.norm() + away));
    }
  }

  /** However little it bends there, and with no λ at all. */
  @Test
  void theOtherHalfAxisIsLongEnoughToBeSeen() {
    for (int i = 0; i < RUNS; i++) {
      Frame frame = anyFrame();
      double steep = anyCurvature() * Math.pow(10, between(2, 8));
      double flat = i % 3 == 0 ? 0 : (i % 3 - 1.5) * anyCurvature();
      double shortest = between(1, LONGEST / 2);
      Conic conic = conic(model(steep, flat), frame, shortest);
      assertLongest(conic, frame);
      for (Vec2 half : conic.halves()) {
        assertTrue(pixels(frame, half) >= shortest * (1 - ROUNDING));
      }
    }
  }

  @Test
  void whereNothingBendsOrALambdaIsNotKnownThereIsNone() {
    for (Stability model : List.of(model(0, 0), model(Double.NaN, 1), model(1, Double.NaN))) {
      assertEquals(Optional.empty(), Conic.of(model, anyFrame(), LONGEST, UNSEEN));
    }
  }
}
