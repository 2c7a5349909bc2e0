package downhill.core.raster.outcome;

import downhill.core.descent.Outcome;
import downhill.core.raster.Raster;
import downhill.core.raster.colour.Argb;
import downhill.core.raster.colour.Palette;
import downhill.core.raster.colour.Tones;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * Paints the slider's track with what becomes of the descent at each rate: a colour and a pattern
 * for each outcome, gaps between them, rounded ends. The whole picture is the track, on the ground.
 *
 * <p>Segments without the thumb are mixed with the ground. Where the descent converges, the colour
 * fades a little towards rates that take many steps.
 */
public final class TrackPainter {
  private static final double GAP = 2;
  private static final double ROUNDING = 4;

  /** A gap takes no more than this share of a narrow segment at each end. */
  private static final double MOST_GAP = 0.2;

  private static final double MUTED = 0.40;
  private static final double MUTED_ON_DARK = 0.34;

  /** How far the slowest convergence fades; more, and it would look like another outcome. */
  private static final double MOST_FADED = 0.18;

  /** Pattern strokes are the ink, darkened by this. */
  private static final double DARKER = 0.3;

  /** On a dark ground, where inks are bright, pattern strokes are the fill, darkened by this. */
  private static final double DARKER_ON_DARK = 0.7;

  /** On a muted segment pattern strokes are fainter by this. */
  private static final double FAINTER = 0.74;

  private final Palette palette;
  private final Raster raster;
  private final double scale;
  private final double height;
  private final TrackPattern pattern;

  /**
   * @param scale pixels to a layout unit
   */
  public TrackPainter(Palette palette, Raster raster, double scale) {
    this.palette = palette;
    this.raster = raster;
    this.scale = scale;
    this.height = raster.height() / scale;
    this.pattern = new TrackPattern(scale);
  }

  /**
   * Paints anew.
   *
   * @param parts ascending and without gaps; beyond them the track is neutral
   * @param slowness of the convergence at a place of the track: 0 the fewest steps, 1 the most
   */
  public void paint(List<TrackPart> parts, DoubleUnaryOperator slowness) {
    raster.fill(palette.chrome().border());
    if (!parts.isEmpty()) {
      clear(parts.get(0).from(), parts.get(parts.size() - 1).to());
    }
    for (int i = 0; i < parts.size(); i++) {
      TrackPart part = parts.get(i);
      double gap = Math.min(GAP / 2, MOST_GAP * part.width());
      double from = part.from() + (i == 0 ? 0 : gap);
      double to = part.to() - (i == parts.size() - 1 ? 0 : gap);
      fill(part, from, to, slowness);
    }
    roundEnds();
  }

  private void clear(double from, double to) {
    for (int column = first(from); column < end(to); column++) {
      for (int row = 0; row < raster.height(); row++) {
        raster.cover(column, row, palette.chrome().ground(), share(column, from, to));
      }
    }
  }

  private void fill(TrackPart part, double from, double to, DoubleUnaryOperator slowness) {
    int stroke = stroke(palette.tones(part.outcome()));
    double strength = strength(part);
    for (int column = first(from); column < end(to); column++) {
      double share = share(column, from, to);
      int fill = fill(part, slowness.applyAsDouble(at(column)));
      for (int row = 0; row < raster.height(); row++) {
        double cover = pattern.cover(part.outcome(), at(column), at(row) - height / 2);
        raster.cover(column, row, Argb.mix(fill, stroke, strength * cover), share);
      }
    }
  }

  private int first(double place) {
    return Math.max(0, (int) Math.floor(place * scale));
  }

  private int end(double place) {
    return Math.min(raster.width(), (int) Math.ceil(place * scale));
  }

  /** The share of a column of pixels between two places. */
  private double share(int column, double from, double to) {
    return Math.max(0, Math.min(column + 1, to * scale) - Math.max(column, from * scale));
  }

  private int fill(TrackPart part, double slowness) {
    int fill = palette.tones(part.outcome()).fill();
    int ground = palette.chrome().ground();
    int seen = part.strong() ? fill : Argb.mix(fill, ground, muted());
    boolean fades = part.outcome() == Outcome.CONVERGED;
    return fades ? Argb.mix(seen, ground, MOST_FADED * slowness) : seen;
  }

  private int stroke(Tones tones) {
    return onDark()
        ? Argb.mix(tones.fill(), 0xFF000000, DARKER_ON_DARK)
        : Argb.mix(tones.ink(), 0xFF000000, DARKER);
  }

  private double muted() {
    return onDark() ? MUTED_ON_DARK : MUTED;
  }

  private boolean onDark() {
    return Argb.green(palette.chrome().ground()) < 128;
  }

  private static double strength(TrackPart part) {
    double strong =
        switch (part.outcome()) {
          case OSCILLATING -> 0.57;
          case DIVERGED -> 0.25;
          case STILL_DESCENDING -> 0.27;
          default -> 0.45;
        };
    return part.strong() ? strong : FAINTER * strong;
  }

  private void roundEnds() {
    int corner = (int) Math.ceil(ROUNDING * scale);
    for (int row = 0; row < Math.min(corner, raster.height()); row++) {
      for (int column = 0; column < Math.min(corner, raster.width()); column++) {
        double off = Math.hypot(ROUNDING - at(column), ROUNDING - at(row));
        double outside = Math.max(0, Math.min(1, 0.5 + (off - ROUNDING) * scale));
        cutCorners(column, row, outside);
      }
    }
  }

  private double at(int pixel) {
    return (pixel + 0.5) / scale;
  }

  private void cutCorners(int column, int row, double outside) {
    int ground = palette.chrome().ground();
    int right = raster.width() - 1 - column;
    int bottom = raster.height() - 1 - row;
    raster.cover(column, row, ground, outside);
    raster.cover(right, row, ground, outside);
    raster.cover(column, bottom, ground, outside);
    raster.cover(right, bottom, ground, outside);
  }
}
