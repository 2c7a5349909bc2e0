package downhill.core.raster;

import downhill.core.geometry.Vec2;

/**
 * Which colour of a cloth is seen at a pixel of a frame. With w = 1/depth, the place of the plane
 * under a pixel is linear in w, w·px and w·py, and so is the place on the cloth:
 *
 * <pre>u = u₀ + w·(u₁ + u₂·px + u₃·py).</pre>
 */
final class ClothOnSurface {
  private final Cloth cloth;
  private final SurfaceShape shape;
  private final Projection projection;
  private final Plane column;
  private final Plane row;

  ClothOnSurface(Cloth cloth, SurfaceShape shape, Projection projection) {
    this.cloth = cloth;
    this.shape = shape;
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

  /** The colour worn at a pixel, or the given one where the cloth does not reach. */
  int at(double px, double py, float depth, int bare) {
    double w = 1.0 / depth;
    double u = column.at(px, py, w);
    double v = row.at(px, py, w);
    return cloth.covers(u, v) ? cloth.at(u, v) : bare;
  }
}
