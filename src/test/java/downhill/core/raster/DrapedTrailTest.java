package downhill.core.raster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.core.descent.GradientDescent;
import downhill.core.descent.Trajectory;
import downhill.core.geometry.Vec2;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleBinaryOperator;
import org.junit.jupiter.api.Test;

class DrapedTrailTest {
  private static final Viewport VIEW = new Viewport(496, 444, 1);
  private static final Camera CAMERA = new Camera(-30, 42, 1);

  private static DrapedTrail trail(DoubleBinaryOperator f, Vec2 start, double rate) {
    Trajectory trajectory =
        Trajectory.of(Scenes.function(f), Scenes.SQUARE, new GradientDescent(rate), start, 100);
    SurfaceShape shape = SurfaceShape.of(Scenes.field(f, Scenes.SQUARE, 60));
    float[] nothing = new float[VIEW.width() * VIEW.height()];
    Drape drape = new Drape(shape, Projection.fitting(shape, CAMERA, VIEW), VIEW, nothing);
    int last = trajectory.last();
    return new DrapedTrail(drape, new Journey(trajectory, last, true), 3.5);
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

  @Test
  void aStepBeyondAllNumbersLeavesInAnArrowToo() {
    DrapedTrail trail = trail((x, y) -> x * x + 1e200 * y * y, new Vec2(3, 2), 0.1);
    assertEquals(1, trail.exits().size());
    assertFalse(trail.pieces().isEmpty());
    assertEquals(1, trail((x, y) -> 1e300 * x * y, new Vec2(3, 2), 1e20).exits().size());
  }
}
