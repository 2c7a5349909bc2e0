package downhill.core.raster.surface.marks;

import downhill.core.geometry.Vec2;
import downhill.core.raster.Strokes;
import downhill.core.raster.Viewport;
import downhill.core.raster.path.Trail;
import downhill.core.raster.surface.space.Projection;
import downhill.core.raster.surface.space.Spot;
import downhill.core.raster.surface.space.SurfaceShape;

/** Lays places of the plane on the surface of a frame, and tells which of them are seen there. */
public final class Drape {
  /** Marks lie on the surface: what is nearer by less than this share does not hide them. */
  private static final double SLACK = 1.006;

  private final SurfaceShape shape;
  private final Projection projection;
  private final Viewport view;
  private final float[] depth;
  private final Strokes strokes;

  public Drape(SurfaceShape shape, Projection projection, Viewport view, float[] depth) {
    this.shape = shape;
    this.projection = projection;
    this.view = view;
    this.depth = depth;
    this.strokes = new Strokes(view.width(), view.height(), Trail.MOST_EDGE * view.markScale());
  }

  SurfaceShape shape() {
    return shape;
  }

  public Projection projection() {
    return projection;
  }

  public Viewport view() {
    return view;
  }

  /** Pixels per unit of the sizes of marks. */
  double scale() {
    return view.markScale();
  }

  /** An empty sheet over the frame; whoever has painted from it clears it. */
  Strokes strokes() {
    return strokes;
  }

  /** The spot of a place on the surface or the cut, on the floor of a hole; NaN outside. */
  public Spot on(double x, double y) {
    double height = shape.surfaceAt(x, y);
    boolean hole = Double.isNaN(height) && shape.domain().contains(new Vec2(x, y));
    return spot(x, y, hole ? SurfaceShape.BASE : height);
  }

  public Spot on(Vec2 place) {
    return on(place.x(), place.y());
  }

  /** The spot of a model height above a place. */
  Spot spot(double x, double y, double height) {
    return projection.spot(shape.modelX(x), shape.modelY(y), height);
  }

  /** Whether nothing hides a spot; beyond the frame there is nothing. */
  public boolean isSeen(Spot spot) {
    return depthAt((int) Math.floor(spot.x()), (int) Math.floor(spot.y())) <= spot.depth() * SLACK;
  }

  /** The depth of a pixel, 0 for the ground and beyond the frame. */
  float depthAt(int column, int row) {
    boolean inside = column >= 0 && row >= 0 && column < view.width() && row < view.height();
    return inside ? depth[row * view.width() + column] : 0;
  }
}
