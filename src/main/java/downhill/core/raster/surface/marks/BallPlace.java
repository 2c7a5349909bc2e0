package downhill.core.raster.surface.marks;

import downhill.core.geometry.Vec2;
import downhill.core.raster.surface.space.SurfaceShape;

/**
 * Where a ball lies on a frame: it touches the surface, and its centre is one radius along the
 * normal. Above the cap it keeps its true height, its foot on the cut.
 *
 * @param foot of the ball on the surface or the cut, in model coordinates
 * @param centre of the ball, in model coordinates
 * @param radius of the ball in model units
 */
record BallPlace(double[] foot, double[] centre, double radius, boolean raised) {
  /**
   * @param pixels the radius of the ball
   */
  static BallPlace of(Drape drape, Vec2 place, double pixels) {
    SurfaceShape shape = drape.shape();
    double x = shape.modelX(place.x());
    double y = shape.modelY(place.y());
    double height = shape.trueHeightAt(place.x(), place.y());
    double z = Double.isNaN(height) ? SurfaceShape.BASE : Math.min(height, SurfaceShape.TOP);
    double radius = pixels / drape.projection().pixelsPerUnit(drape.projection().depth(x, y, z));
    boolean raised = height > SurfaceShape.TOP;
    double[] normal = raised ? new double[] {0, 0, 1} : normal(shape, place);
    double[] centre = {
      x + radius * normal[0], y + radius * normal[1], (raised ? height : z) + radius * normal[2]
    };
    return new BallPlace(new double[] {x, y, z}, centre, radius, raised);
  }

  private static double[] normal(SurfaceShape shape, Vec2 place) {
    double slopeX = slope(shape, place, shape.domain().x().length() / (shape.columns() - 1), 0);
    double slopeY = slope(shape, place, 0, shape.domain().y().length() / (shape.rows() - 1));
    double norm = Math.sqrt(1 + slopeX * slopeX + slopeY * slopeY);
    return new double[] {-slopeX / norm, -slopeY / norm, 1 / norm};
  }

  /** The slope in model units over a step to both sides; 0 where one side is a hole or outside. */
  private static double slope(SurfaceShape shape, Vec2 place, double stepX, double stepY) {
    double rise =
        shape.surfaceAt(place.x() + stepX, place.y() + stepY)
            - shape.surfaceAt(place.x() - stepX, place.y() - stepY);
    double run =
        Math.hypot(
            shape.modelX(place.x() + stepX) - shape.modelX(place.x() - stepX),
            shape.modelY(place.y() + stepY) - shape.modelY(place.y() - stepY));
    return Double.isNaN(rise) ? 0 : rise / run;
  }
}
