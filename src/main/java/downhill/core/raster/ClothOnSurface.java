package downhill.core.raster;

import downhill.core.geometry.Vec2;

/**
 * Which colour of a cloth is seen at a pixel of a frame. With w = 1/depth, the place of the plane
 * under a pixel of one row is linear in w and in w·px, and so is the place on the cloth:
 *
 * <pre>u = u₀ + w·(u₁ + u₂·px).</pre>
 */
final class ClothOnSurface {
  private final Cloth cloth;
  private final SurfaceShape shape;
  private final Projection projection;
  private Line column = new Line(0, 0, 0);
  private Line row = new Line(0, 0, 0);

  ClothOnSurface(Cloth cloth, SurfaceShape shape, Projection projection) {
    this.cloth = cloth;
    this.shape = shape;
    this.projection = projection;
  }

  /** A coordinate on the cloth along a row of pixels. */
  private record Line(double start, double first, double step) {
    /** Through the coordinates seen at the pixel 0 for w = 1 and w = 2 and at the pixel 1. */
    static Line through(double near, double far, double next) {
      return new Line(2 * near - far, far - near, next - near);
    }

    double at(double px, double w) {
      return start + w * (first + step * px);
    }
  }

  /** Turns to a row of pixels at a height in the picture. */
  void begin(double py) {
    double[] near = placeAt(0, py, 1);
    double[] far = placeAt(0, py, 0.5);
    double[] next = placeAt(1, py, 1);
    column = Line.through(near[0], far[0], next[0]);
    row = Line.through(near[1], far[1], next[1]);
  }

  private double[] placeAt(double px, double py, double depth) {
    double[] point = projection.point(px, py, depth);
    Vec2 place = shape.place(point[0], point[1]);
    return new double[] {cloth.column(place.x()), cloth.row(place.y())};
  }

  /** The colour worn at a pixel of the row, or the given one where the cloth does not reach. */
  int at(double px, float depth, int bare) {
    double w = 1.0 / depth;
    double u = column.at(px, w);
    double v = row.at(px, w);
    return cloth.covers(u, v) ? cloth.at(u, v) : bare;
  }
}
