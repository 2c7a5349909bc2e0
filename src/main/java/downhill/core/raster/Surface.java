package downhill.core.raster;

/**
 * Draws a landscape as a lit, sawn block, with a z-buffer of our own: the same pixels on every
 * machine. A drawing is a function of its arguments; calls on several threads do not disturb one
 * another.
 */
public final class Surface {
  /** Pixels of a strip: what the strip's buffers take stays within a second-level cache. */
  private static final int STRIP = 1 << 17;

  private Surface() {}

  /**
   * Draws one frame.
   *
   * @param supersampling 1 while turning; 3 for a still picture, which takes about nine times as
   *     long: do it away from the thread that shows it
   */
  public static SurfaceFrame render(
      SurfaceScene scene, Camera camera, Viewport view, int supersampling) {
    Projection projection = Projection.fitting(scene.shape(), camera, view);
    Lamp lamp = new Lamp(scene.shape(), scene.palette().light(), scene.occlusion(), camera);
    Vertices vertices = new Vertices(scene.shape(), projection.finer(supersampling), lamp);
    Bands bands = new Bands(scene.shape(), scene.levels(), scene.palette().ramp());
    GroundShadow shadow = new GroundShadow(scene.shape(), projection, lamp, scene.palette(), view);
    Raster raster = new Raster(view.width(), view.height());
    float[] depth = new float[view.width() * view.height()];
    int width = view.width() * supersampling;
    Shading shading =
        new Shading(scene, bands, shadow, view.scale() * supersampling, supersampling, width);
    int rows = Math.max(1, STRIP / width / supersampling);
    Strip strip = new Strip(width, rows * supersampling);
    int[] colours = new int[width * rows * supersampling];
    Mesh mesh = new Mesh(vertices);
    for (int top = 0; top < view.height(); top += rows) {
      int bottom = Math.min(view.height(), top + rows);
      strip.begin(top * supersampling, bottom * supersampling);
      mesh.draw(strip);
      new Walls(vertices, strip).draw();
      shading.colour(strip, colours);
      Reduction.average(colours, supersampling, raster, top, bottom);
      Reduction.centres(strip.depth, supersampling, view.width(), depth, top, bottom);
    }
    return new SurfaceFrame(scene, view, projection, raster, depth);
  }
}
