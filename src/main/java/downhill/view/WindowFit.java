package downhill.view;

/**
 * How the inside of the window fits its size.
 *
 * @param factor by which all of it is magnified
 * @param compact whether the panel would not be all seen
 */
record WindowFit(double factor, boolean compact) {
  /** A higher window has small pixels or is seen from afar; up to here sizes are those of 720p. */
  private static final double ORDINARY_HEIGHT = 1200;

  /** What is left of the width, so that growing never makes a window compact. */
  private static final double ORDINARY_WIDTH = 1280;

  private static final double COMPACT_BELOW_WIDTH = 1000;
  private static final double COMPACT_BELOW_HEIGHT = 672;

  static WindowFit of(double width, double height) {
    double factor = Math.max(1, Math.min(height / ORDINARY_HEIGHT, width / ORDINARY_WIDTH));
    boolean compact =
        width / factor < COMPACT_BELOW_WIDTH || height / factor < COMPACT_BELOW_HEIGHT;
    return new WindowFit(factor, compact);
  }
}
