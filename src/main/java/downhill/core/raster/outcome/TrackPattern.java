package downhill.core.raster.outcome;

import downhill.core.descent.Outcome;

/**
 * The pattern that tells an outcome on the track from the others without its colour, as the share
 * of a point that its strokes cover. Lengths are layout units: x from the left end of the track, y
 * from its middle, so that a pattern stands still when the edges of its segment move.
 */
final class TrackPattern {
  private static final double DIAGONAL_EVERY = 6;
  private static final double DIAGONAL = 1.25;

  /** Diagonals rise by this much to the right. */
  private static final double STEEP = Math.sqrt(3);

  private static final double ACROSS_STEEP = STEEP / Math.sqrt(1 + STEEP * STEEP);
  private static final double ACROSS_HALF = 1 / Math.sqrt(2);

  private static final double ZIGZAG_EVERY = 12;
  private static final double HALF_ZIGZAG = ZIGZAG_EVERY / 2;
  private static final double ZIGZAG_HEIGHT = 11;
  private static final double ACROSS_ZIGZAG =
      HALF_ZIGZAG / Math.sqrt(HALF_ZIGZAG * HALF_ZIGZAG + ZIGZAG_HEIGHT * ZIGZAG_HEIGHT);
  private static final double ZIGZAG = 1.75;
  private static final double STRIPE_EVERY = 18;
  private static final double DOT_EVERY = 8;
  private static final double DOT = 1.6;
  private static final double SPARSE_DOT_EVERY = 16;
  private static final double SPARSE_DOT = 2;
  private static final double HATCH_EVERY = 9;

  /** How far a border is smoothed: one pixel. */
  private final double pixel;

  TrackPattern(double scale) {
    pixel = 1 / scale;
  }

  /** 0 … 1. */
  double cover(Outcome outcome, double x, double y) {
    return switch (outcome) {
      case CONVERGED -> 0;
      case STILL_DESCENDING -> diagonals(x, y, DIAGONAL_EVERY, STEEP, ACROSS_STEEP);
      case OSCILLATING -> zigzag(x, y);
      case DIVERGED ->
          inside(fromNearest(x + y, STRIPE_EVERY) * ACROSS_HALF, STRIPE_EVERY / 4 * ACROSS_HALF);
      case SADDLE -> dots(x, y, DOT_EVERY, DOT);
      case PLATEAU -> dots(x, y, SPARSE_DOT_EVERY, SPARSE_DOT);
      case UNDEFINED ->
          Math.max(
              diagonals(x, y, HATCH_EVERY, 1, ACROSS_HALF),
              diagonals(x, -y, HATCH_EVERY, 1, ACROSS_HALF));
    };
  }

  /**
   * @param across the distance of two strokes to what lies between them along x
   */
  private double diagonals(double x, double y, double every, double steep, double across) {
    return inside(fromNearest(x + y / steep, every) * across, DIAGONAL / 2);
  }

  private double zigzag(double x, double y) {
    double line = ZIGZAG_HEIGHT * (fromNearest(x, ZIGZAG_EVERY) / HALF_ZIGZAG - 0.5);
    return inside(Math.abs(y - line) * ACROSS_ZIGZAG, ZIGZAG / 2);
  }

  /** Rows of dots, every other one between those of its neighbours; one row in the middle. */
  private double dots(double x, double y, double every, double radius) {
    double rowHeight = every / 2;
    double row = Math.rint(y / rowHeight);
    double shift = Math.floorMod((long) row, 2) * every / 2;
    double right = fromNearest(x - shift, every);
    double down = y - row * rowHeight;
    return inside(Math.sqrt(right * right + down * down), radius);
  }

  /** The distance of a number from the nearest multiple. */
  private static double fromNearest(double value, double every) {
    return Math.abs(value - every * Math.rint(value / every));
  }

  private double inside(double distance, double reach) {
    return Math.max(0, Math.min(1, 0.5 + (reach - distance) / pixel));
  }
}
