package downhill.core.raster.surface.marks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.core.calculus.Functions;
import downhill.core.descent.GradientDescent;
import downhill.core.descent.Trajectories;
import downhill.core.descent.Trajectory;
import downhill.core.geometry.Vec2;
import downhill.core.raster.Viewport;
import downhill.core.raster.path.Journey;
import downhill.core.raster.surface.Scenes;
import downhill.core.raster.surface.space.Camera;
import downhill.core.raster.surface.space.Projection;
import downhill.core.raster.surface.space.Spot;
import downhill.core.raster.surface.space.SurfaceShape;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleBinaryOperator;
import org.junit.jupiter.api.Test;

class DrapedTrailTest {
  private static final Viewport VIEW = new Viewport(496, 444, 1);
  private static final Camera CAMERA = new Camera(-30, 42, 1);

  /** Pieces of four pixels cut the sharpest corner of the relief by this. */
  private static final double NOT_SEEN = 1.25;

  private static DrapedTrail trail(DoubleBinaryOperator f, Vec2 start, double rate) {
    Trajectory trajectory = trajectory(f, start, rate);
    return new DrapedTrail(drape(f), new Journey(trajectory, trajectory.last(), true), 3.5);
  }

  private static Trajectory trajectory(DoubleBinaryOperator f, Vec2 start, double rate) {
    return Trajectories.of(
        Functions.surface(f), Scenes.SQUARE, new GradientDescent(rate), start, 100);
  }

  private static Drape drape(DoubleBinaryOperator f) {
    SurfaceShape shape = Scenes.shape(Scenes.field(f, Scenes.SQUARE, 60));
    float[] nothing = new float[VIEW.width() * VIEW.height()];
    return new Drape(shape, Projection.fitting(shape, CAMERA, VIEW), VIEW, nothing);
  }

  @Test
  void theLineKeepsToTheSurfaceWhereverItIsBent() {
    Random random = new Random(5);
    Drape drape = drape(Scenes.HIMMELBLAU);
    for (int i = 0; i < 20; i++) {
      Vec2 start = Scenes.SQUARE.at(random.nextDouble(), random.nextDouble());
      Trajectory run = trajectory(Scenes.HIMMELBLAU, start, 0.01);
      DrapedTrail trail = trail(Scenes.HIMMELBLAU, start, 0.01);
      Vec2 along = run.position(1).minus(run.position(0));
      for (double share = 0; share <= 1; share += 0.01) {
        Vec2 place = start.plus(along.times(share));
        if (Scenes.SQUARE.contains(place)) {
          assertTrue(offLine(trail, drape.on(place)) < NOT_SEEN, start + " " + share);
        }
      }
    }
  }

  @Test
  void aStraightLineIsFewPieces() {
    DrapedTrail trail = trail((x, y) -> x, Scenes.SQUARE.at(0.9, 0.5), 1e9);
    Spot from = trail.pieces().get(0).from();
    Spot to = trail.exits().get(0).at();
    double length = Math.hypot(to.x() - from.x(), to.y() - from.y());
    assertTrue(trail.pieces().size() <= length / 30, "pieces: " + trail.pieces().size());
  }

  private static double offLine(DrapedTrail trail, Spot spot) {
    return trail.pieces().stream()
        .mapToDouble(piece -> distance(spot, piece.from(), piece.to()))
        .min()
        .orElseThrow();
  }

  private static double distance(Spot spot, Spot from, Spot to) {
    Vec2 line = new Vec2(to.x() - from.x(), to.y() - from.y());
    Vec2 off = new Vec2(spot.x() - from.x(), spot.y() - from.y());
    double share = off.dot(line) / Math.max(1e-300, line.dot(line));
    return off.minus(line.times(Math.max(0, Math.min(1, share)))).norm();
  }

  @Test
  void aDivergingPathEndsAtTheEdgeInAnArrow() {
    Random random = new Random(2);
    for (int i = 0; i < 200; i++) {
      Vec2 start = Scenes.SQUARE.at(random.nextDouble(), random.nextDouble());
      DrapedTrail trail = trail(Scenes.HIMMELBLAU, start, 10);
      assertEquals(1, trail.exits().size(), start.toString());
      List<DrapedTrail.Piece> pieces = trail.pieces();
      assertTrue(pieces.stream().allMatch(piece -> Double.isFinite(piece.to().depth())));
      Spot end = pieces.get(pieces.size() - 1).to();
      assertEquals(trail.exits().get(0).at(), end, start.toString());
    }
  }

  /** From the corner on, through the middle, and out on the other side. */
  @Test
  void anArrowPointsToABallThatIsOutsideFromTheStart() {
    Vec2 outside = Scenes.SQUARE.at(-0.5, -0.5);
    DrapedTrail trail = trail((x, y) -> x * x + y * y, outside, 1);
    Drape drape = drape((x, y) -> x * x + y * y);
    assertEquals(drape.on(Scenes.SQUARE.at(0, 0)), trail.exits().get(0).at());
  }

  @Test
  void aStepBeyondAllNumbersLeavesInAnArrowToo() {
    DrapedTrail trail = trail((x, y) -> x * x + 1e200 * y * y, new Vec2(3, 2), 0.1);
    assertEquals(1, trail.exits().size());
    assertFalse(trail.pieces().isEmpty());
    assertEquals(1, trail((x, y) -> 1e300 * x * y, new Vec2(3, 2), 1e20).exits().size());
  }
}
