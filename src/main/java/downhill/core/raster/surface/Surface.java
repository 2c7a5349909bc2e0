package downhill.core.raster.surface;

import downhill.core.raster.Viewport;
import downhill.core.raster.surface.ground.SurfaceScene;
import downhill.core.raster.surface.space.Camera;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Draws a landscape as a lit, sawn block, with a z-buffer of our own: the same pixels on every
 * machine. A drawing is a function of its arguments; calls on several threads do not disturb one
 * another.
 */
public final class Surface {
  private Surface() {}

  /**
   * Draws one frame.
   *
   * @param supersampling 1 while turning; 3 for a still picture, which takes about nine times as
   *     long: do it away from the thread that shows it
   */
  public static SurfaceFrame render(
      SurfaceScene scene, Camera camera, Viewport view, int supersampling) {
    return new SurfaceDrawing(scene, camera, view, supersampling).frame();
  }

  /**
   * The same of one that may be of no use any more before it is done.
   *
   * @param cancelled asked from strip to strip, from two threads; once true, it stays true
   * @return nothing when cancelled
   */
  public static Optional<SurfaceFrame> render(
      SurfaceScene scene,
      Camera camera,
      Viewport view,
      int supersampling,
      BooleanSupplier cancelled) {
    return new SurfaceDrawing(scene, camera, view, supersampling).frame(cancelled);
  }
}
