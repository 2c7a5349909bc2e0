package downhill.core.raster.surface;

import static org.junit.jupiter.api.Assertions.assertEquals;

import downhill.core.raster.surface.mesh.Visibility;
import downhill.core.raster.surface.space.Camera;
import downhill.core.raster.surface.space.SurfaceShape;
import java.util.function.DoubleBinaryOperator;
import org.junit.jupiter.api.Test;

class CameraTest {
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
    return Visibility.best(SurfaceShape.of(Scenes.field(f, Scenes.SQUARE, 80))).azimuthDegrees();
  }
}
