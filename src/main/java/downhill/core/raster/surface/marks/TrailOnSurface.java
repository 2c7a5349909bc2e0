package downhill.core.raster.surface.marks;

import downhill.core.geometry.Vec2;
import downhill.core.raster.Raster;
import downhill.core.raster.Strokes;
import downhill.core.raster.Viewport;
import downhill.core.raster.colour.Argb;
import downhill.core.raster.colour.Palette;
import downhill.core.raster.colour.Tones;
import downhill.core.raster.path.Dart;
import downhill.core.raster.path.PathLook;
import downhill.core.raster.surface.space.Spot;

/**
 * Paints a draped trail: what the surface hides as faint dots, then the shadow of the path, then
 * path, iterates, start and exits.
 */
public final class TrailOnSurface {
  private static final int HIDDEN_EVERY = 2;
  private static final double SHADOW = 0.30;
  private static final double SHADOW_X = 1.2;
  private static final double SHADOW_Y = 1.9;
  private static final double START_RADIUS = 5.4;
  private static final double START_WIDTH = 2.9;
  private static final double START_DOT = 1.9;
  private static final double EXIT = 40;
  private static final double HEAD = 3.4;
  private static final double HEAD_WIDTH = 3.2;

  private final Drape drape;
  private final DrapedTrail trail;
  private final Palette palette;
  private final Tones tones;
  private final double scale;
  private final Strokes strokes;

  public TrailOnSurface(Drape drape, SurfaceOverlay overlay, Palette palette) {
    this.drape = drape;
    this.palette = palette;
    this.tones = palette.tones(overlay.journey().outcome());
    this.scale = drape.scale();
    this.trail = new DrapedTrail(drape, overlay.journey(), palette.marks().dot() * scale);
    this.strokes = drape.strokes();
  }

  public void paint(Raster target) {
    collectHidden();
    paintAndClear(target, Argb.translucent(tones.path(), PathLook.HIDDEN));
    collectLines();
    strokes.paint(
        target,
        Argb.translucent(palette.light().shade(), SHADOW),
        scale,
        (int) Math.round(SHADOW_X * scale),
        (int) Math.round(SHADOW_Y * scale));
    collectDots();
    strokes.paint(target, tones.path(), tones.edge(), tones.edgeWidth() * scale);
    strokes.clear();
    trail.exits().forEach(exit -> paint(target, exit));
  }

  /** The ring that marks the start, if it is within the domain. */
  public void paintStart(Raster target, Vec2 start) {
    Spot at = drape.on(start);
    double alpha = drape.isSeen(at) ? 1 : PathLook.HIDDEN;
    strokes.disc(at.x(), at.y(), (START_RADIUS + START_WIDTH / 2) * scale);
    strokes.paint(target, Argb.translucent(tones.edge(), alpha), tones.edgeWidth() * scale);
    paintAndClear(target, Argb.translucent(palette.chrome().ground(), alpha));
    strokes.ring(at.x(), at.y(), START_RADIUS * scale, START_WIDTH * scale);
    strokes.disc(at.x(), at.y(), START_DOT * scale);
    paintAndClear(target, Argb.translucent(tones.path(), alpha));
  }

  private void collectHidden() {
    int count = 0;
    for (DrapedTrail.Piece piece : trail.pieces()) {
      if (!piece.seen() && count++ % HIDDEN_EVERY == 0) {
        strokes.disc(piece.from().x(), piece.from().y(), width(piece.share()) / 2);
      }
    }
  }

  private void collectLines() {
    for (DrapedTrail.Piece piece : trail.pieces()) {
      if (piece.seen()) {
        Spot from = piece.from();
        Spot to = piece.to();
        strokes.line(from.x(), from.y(), to.x(), to.y(), width(piece.share()));
      }
    }
  }

  private void collectDots() {
    for (DrapedTrail.Dot dot : trail.dots()) {
      if (dot.seen()) {
        double radius = palette.marks().dot() * scale * (dot.travelled() ? 1 : PathLook.DOT_AHEAD);
        strokes.disc(dot.at().x(), dot.at().y(), radius);
      }
    }
  }

  private void paint(Raster target, DrapedTrail.Exit exit) {
    Vec2 at = new Vec2(exit.at().x(), exit.at().y());
    Vec2 way = new Vec2(exit.onward().x(), exit.onward().y()).minus(at);
    if (way.norm() > 0 && way.isFinite() && holds(at)) {
      Vec2 along = way.times(1 / way.norm());
      double alpha = exit.seen() ? 1 : PathLook.HIDDEN;
      double wide = width(exit.share());
      double edge = tones.edgeWidth() * scale;
      double head = HEAD * wide;
      Vec2 tip = at.plus(along.times(Math.min(EXIT * scale, room(at, along) - edge - scale)));
      Vec2 back = tip.minus(along.times(head));
      strokes.line(at.x(), at.y(), back.x(), back.y(), wide);
      int path = Argb.translucent(tones.path(), alpha);
      strokes.paint(target, path, Argb.translucent(tones.edge(), alpha), edge);
      strokes.clear();
      new Dart(tip.x(), tip.y(), along.x(), along.y(), head, HEAD_WIDTH * wide)
          .paint(target, tones.path(), tones.edge(), edge, alpha);
    }
  }

  private boolean holds(Vec2 pixel) {
    Viewport view = drape.view();
    return pixel.x() > 0 && pixel.x() < view.width() && pixel.y() > 0 && pixel.y() < view.height();
  }

  /** How far it is from a pixel to the frame's border. */
  private double room(Vec2 from, Vec2 along) {
    return Math.min(
        room(from.x(), along.x(), drape.view().width()),
        room(from.y(), along.y(), drape.view().height()));
  }

  private static double room(double from, double along, double size) {
    return along == 0 ? Double.POSITIVE_INFINITY : ((along < 0 ? 0 : size) - from) / along;
  }

  private double width(double share) {
    return palette.marks().width(PathLook.WIDTH * share) * scale;
  }

  private void paintAndClear(Raster target, int argb) {
    strokes.paint(target, argb);
    strokes.clear();
  }
}
