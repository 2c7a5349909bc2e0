package downhill.core.raster.surface.mesh;

import downhill.core.raster.Viewport;
import downhill.core.raster.colour.Palette;
import downhill.core.raster.surface.space.Camera;
import downhill.core.raster.surface.space.Lamp;
import downhill.core.raster.surface.space.Projection;
import downhill.core.raster.surface.space.SurfaceShape;
import java.util.Optional;

/** How much of a landscape a camera shows. */
public final class Visibility {
  private static final double LEFT = -30;
  private static final double RIGHT = 28;
  private static final double ELEVATION = 42;

  private static final Viewport SMALL = new Viewport(124, 111, 0.25);

  /** A pixel of the small picture is deeper than a point. */
  private static final float SLACK = 1.01f;

  private Visibility() {}

  /** From the left or from the right of the front, whichever shows more of the surface. */
  public static Camera best(SurfaceShape shape) {
    Camera left = new Camera(LEFT, ELEVATION, 1);
    Camera right = new Camera(RIGHT, ELEVATION, 1);
    return share(shape, right) > share(shape, left) ? right : left;
  }

  /** The share of the samples that are seen, neither sawn off nor behind something. */
  private static double share(SurfaceShape shape, Camera camera) {
    Projection projection = Projection.fitting(shape, camera, SMALL);
    Lamp lamp = new Lamp(shape, Palette.LIGHT.light(), Optional.empty(), camera);
    Vertices vertices = new Vertices(shape, projection, lamp);
    Strip strip = Strip.of(SMALL.width(), SMALL.height());
    strip.begin(0, SMALL.height());
    Faces faces = new Faces(vertices, strip, new DepthPainter(strip));
    new Mesh(faces, new CellRows(vertices)).draw();
    new Walls(faces).draw();
    int samples = shape.heights().length;
    int seen = 0;
    for (int i = 0; i < samples; i++) {
      seen += vertices.value(i) <= SurfaceShape.TOP && isSeen(vertices, i, strip) ? 1 : 0;
    }
    return (double) seen / samples;
  }

  private static boolean isSeen(Vertices vertices, int i, Strip strip) {
    float[] v = vertices.data();
    int at = i * Vertices.STRIDE;
    int column = Math.max(0, Math.min(strip.width() - 1, (int) v[at]));
    int row = Math.max(0, Math.min(strip.bottom() - 1, (int) v[at + 1]));
    return v[at + 2] * SLACK > strip.depth()[row * strip.width() + column];
  }
}
