package downhill.core.raster.surface.ground;

import downhill.core.geometry.Vec2;
import downhill.core.raster.surface.mesh.Strip;
import downhill.core.raster.surface.space.Projection;
import downhill.core.raster.surface.space.SurfaceShape;

/**
 * Lays a cloth over the ground of a frame. With w = 1/depth, the place of the plane under a pixel
 * is linear in w, w·px and w·py, and so is the place on the cloth:
 *
 * <pre>u = u₀ + w·(u₁ + u₂·px + u₃·py).</pre>
 */
public final class ClothOnSurface {
  private final Cloth cloth;
  private final LitGround ground;
  private final SurfaceShape shape;
  private final Projection projection;
  private final Plane column;
  private final Plane row;

  /**
   * @param projection to the pixels that it is seen at
   */
  public ClothOnSurface(Cloth cloth, SurfaceScene scene, Projection projection) {
    this.cloth = cloth;
    this.ground = new LitGround(scene.palette());
    this.shape = scene.shape();
    this.projection = projection;
    double[] near = placeAt(0, 0, 1);
    double[] far = placeAt(0, 0, 0.5);
    double[] right = placeAt(1, 0, 1);
    double[] below = placeAt(0, 1, 1);
    column = Plane.through(near[0], far[0], right[0], below[0]);
    row = Plane.through(near[1], far[1], right[1], below[1]);
  }

  /** A coordinate on the cloth over the pixels. */
  private record Plane(double start, double first, double stepX, double stepY) {
    /** Through those seen at the pixel (0, 0) for w = 1 and w = 2, to its right and below it. */
    static Plane through(double near, double far, double right, double below) {
      return new Plane(2 * near - far, far - near, right - near, below - near);
    }

    double at(double px, double py, double w) {
      return start + w * (first + stepX * px + stepY * py);
    }
  }

  private double[] placeAt(double px, double py, double depth) {
    double[] point = projection.point(px, py, depth);
    Vec2 place = shape.place(point[0], point[1]);
    return new double[] {cloth.column(place.x()), cloth.row(place.y())};
  }

  /** Lays the cloth over the ground of a strip that keeps its looks. */
  public void cover(Strip strip) {
    for (int row = strip.top(); row < strip.bottom(); row++) {
      cover(row, strip.start(row), strip.width(), strip.depth(), strip.looks(), strip.colours());
    }
  }

  /**
   * Lays the cloth over the ground in a row of pixels.
   *
   * @param start the index of its first pixel
   * @param depth 0 where nothing is seen, and no look counts
   * @param looks of the ground
   * @param colours to be replaced where the cloth reaches
   */
  public void cover(int pixelRow, int start, int width, float[] depth, int[] looks, int[] colours) {
    double py = pixelRow + 0.5;
    for (int i = start; i < start + width; i++) {
      if (depth[i] > 0 && looks[i] != LitGround.NONE) {
        double px = i - start + 0.5;
        double w = 1.0 / depth[i];
        double u = column.at(px, py, w);
        double v = row.at(px, py, w);
        if (cloth.covers(u, v)) {
          colours[i] = ground.on(cloth.at(u, v), looks[i]);
        }
      }
    }
  }
}
