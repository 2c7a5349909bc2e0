package downhill.core.raster.surface;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import downhill.core.geometry.Domain;
import downhill.core.geometry.Vec2;
import downhill.core.raster.Viewport;
import downhill.core.raster.surface.mesh.Visibility;
import downhill.core.raster.surface.space.Camera;
import downhill.core.raster.surface.space.Projection;
import downhill.core.raster.surface.space.SurfaceShape;
import java.util.Random;
import java.util.function.DoubleBinaryOperator;
import org.junit.jupiter.api.Test;

class CameraTest {
  private static final double ROUNDING = 1e-12;

  @Test
  void turnsWithoutEndAndTiltsWithinLimits() {
    Camera camera = new Camera(-30, 42, 1);
    assertEquals(camera, camera.turnedBy(360, 0));
    assertEquals(89, camera.turnedBy(0, 500).elevationDegrees());
    assertEquals(5, camera.turnedBy(0, -500).elevationDegrees());
    assertEquals(8, camera.zoomedBy(1e9).zoom());
  }

  @Test
  void facesTheSideThatShowsMore() {
    assertEquals(-30, facing((x, y) -> Math.tanh(4 * x)));
    assertEquals(28, facing((x, y) -> Math.tanh(-4 * x)));
    assertEquals(-30, facing(Scenes.HIMMELBLAU));
  }

  private static double facing(DoubleBinaryOperator f) {
    return Visibility.best(Scenes.shape(Scenes.field(f, Scenes.SQUARE, 80))).azimuthDegrees();
  }

  /** Law: the camera sees a way over the ground go to the right and away, whatever its angles. */
  @Test
  void aWayOverTheGroundIsSeenAsItWasAskedFor() {
    SurfaceShape shape =
        Scenes.shape(Scenes.field((x, y) -> x * x + y * y, Domain.of(-1, 1, -1, 1), 9));
    Random random = new Random(12);
    for (int i = 0; i < 100; i++) {
      double right = random.nextGaussian();
      double away = random.nextGaussian();
      Camera camera = new Camera(360 * random.nextDouble(), 5 + 84 * random.nextDouble(), 1);
      Vec2 way = camera.onGround(right, away);
      double elevation = Math.toRadians(camera.elevationDegrees());
      assertArrayEquals(
          new double[] {right, away * Math.sin(elevation), -away * Math.cos(elevation)},
          Projection.fitting(shape, camera, new Viewport(400, 300, 1))
              .turned(new double[] {way.x(), way.y(), 0}),
          ROUNDING);
    }
  }
}
