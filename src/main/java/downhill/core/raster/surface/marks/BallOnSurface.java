package downhill.core.raster.surface.marks;

import downhill.core.geometry.Vec2;
import downhill.core.raster.Raster;
import downhill.core.raster.Strokes;
import downhill.core.raster.colour.Palette;
import downhill.core.raster.colour.Tones;
import downhill.core.raster.path.Ball;
import downhill.core.raster.path.Dart;
import downhill.core.raster.path.Orientation;
import downhill.core.raster.surface.ground.LitGround;
import downhill.core.raster.surface.space.Lamp;
import downhill.core.raster.surface.space.Spot;

/**
 * Paints the ball with its shadow on the surface. With d the distance from the foot in radii, and
 * d′ the same from a point 0.9 radii farther from the light, the shadow darkens by
 *
 * <pre>k = (1 − 0.55·exp(−0.75·d²)) · (1 − 0.25·exp(−0.5·d′²)).</pre>
 *
 * A ball above the cap stands on a plumb line; higher than the frame, an arrow points to it. One on
 * the surface beyond the border of an enlarged frame is beside the picture as the surface is there.
 */
public final class BallOnSurface {
  private static final double REACH = 4;
  private static final double SHIFT = 0.9;
  private static final double HIDDEN = 0.35;
  private static final double PLUMB = 1.5;
  private static final double HEAD = 13;
  private static final double HEAD_WIDTH = 11;

  private final Drape drape;
  private final BallPlace place;
  private final LitGround ground;
  private final Tones tones;
  private final double pixels;
  private final Spot foot;
  private final Spot centre;

  public BallOnSurface(Drape drape, Vec2 position, Palette palette, Tones tones) {
    this.drape = drape;
    this.ground = new LitGround(palette);
    this.tones = tones;
    this.pixels = palette.marks().raisedBall() * drape.scale();
    this.place = BallPlace.of(drape, position, pixels);
    this.foot = spot(place.foot());
    this.centre = spot(place.centre());
  }

  private Spot spot(double[] point) {
    return drape.projection().spot(point[0], point[1], point[2]);
  }

  /** Whether the ball is above the cap, and higher than the frame reaches. */
  public boolean isBeyond() {
    return place.raised() && (!(centre.depth() > 0) || centre.y() < pixels);
  }

  /** The middle of the ball in pixels, or the tip of the arrow that points to it. */
  public Vec2 middle() {
    return isBeyond() ? new Vec2(foot.x(), 2 * drape.scale()) : new Vec2(centre.x(), centre.y());
  }

  /** Darkens the surface round the foot; the trail is painted over it. */
  public void paintShadow(Raster target, Lamp lamp) {
    int reach = (int) Math.ceil(REACH * pixels);
    int left = (int) Math.max(0, foot.x() - reach);
    int top = (int) Math.max(0, foot.y() - reach);
    int right = (int) Math.min(target.width(), foot.x() + reach);
    int bottom = (int) Math.min(target.height(), foot.y() + reach);
    double awayX = place.foot()[0] - SHIFT * place.radius() * lamp.unitX();
    double awayY = place.foot()[1] - SHIFT * place.radius() * lamp.unitY();
    for (int row = top; row < bottom; row++) {
      for (int column = left; column < right; column++) {
        float depth = drape.depthAt(column, row);
        if (depth > 0) {
          double[] at = drape.projection().point(column + 0.5, row + 0.5, depth);
          double near = squared(at, place.foot()[0], place.foot()[1]);
          double shifted = squared(at, awayX, awayY);
          double k = (1 - 0.55 * Math.exp(-0.75 * near)) * (1 - 0.25 * Math.exp(-0.5 * shifted));
          int colour = ground.lit(target.pixel(column, row), (float) k);
          target.cover(column, row, colour, 1);
        }
      }
    }
  }

  /** The squared distance of a model point from one as high as the foot, in radii. */
  private double squared(double[] at, double x, double y) {
    double dx = at[0] - x;
    double dy = at[1] - y;
    double dz = at[2] - place.foot()[2];
    return (dx * dx + dy * dy + dz * dz) / (place.radius() * place.radius());
  }

  public void paint(Raster target, Orientation orientation) {
    if (place.raised()) {
      paintPlumb(target);
    }
    if (isBeyond()) {
      double edge = tones.edgeWidth() * drape.scale();
      new Dart(middle().x(), middle().y(), 0, -1, HEAD * drape.scale(), HEAD_WIDTH * drape.scale())
          .paint(target, tones.path(), tones.edge(), edge, 1);
    } else {
      double front = 1 / (1 / centre.depth() - place.radius());
      Ball.seen(pixels, drape.projection().turned(orientation.axis()), tones, drape.scale())
          .paint(
              target, middle(), (column, row) -> drape.depthAt(column, row) <= front ? 1 : HIDDEN);
    }
  }

  private void paintPlumb(Raster target) {
    Strokes strokes = drape.strokes();
    double end = isBeyond() ? middle().y() + HEAD * drape.scale() : middle().y();
    strokes.line(foot.x(), foot.y(), middle().x(), end, PLUMB * drape.scale());
    strokes.paint(target, tones.path(), tones.edge(), tones.edgeWidth() * drape.scale());
    strokes.clear();
  }
}
