package downhill.core.raster.surface.space;

/**
 * The horizon of places of a square grid of heights in one direction.
 *
 * <p>Lines of cells along the direction pass each cell once. Along a line, from its far end back,
 * only the upper convex hull of what lies ahead can be the horizon, and what a cell hides is hidden
 * from all before it: a grid of n² is done in O(n²) (Timonen and Westerholm, Scalable height field
 * self-shadowing, Computer Graphics Forum 29, 2010).
 */
final class Horizon {
  private final float[] heights;
  private final int size;

  /** Of the grid's index: one cell on along the longer component of the direction, and aside. */
  private final int onward;

  private final int aside;
  private final boolean forward;

  /** Cells aside with each cell onward. */
  private final double drift;

  /** Of one cell onward, in model units. */
  private final double stepLength;

  /** The upper hull of what lies ahead, the nearest last: places along the line, and heights. */
  private final int[] places;

  private final float[] tops;
  private int hull;

  /** The direction is in model units. */
  Horizon(float[] heights, int size, double cosine, double sine, double cellX, double cellY) {
    this.heights = heights;
    this.size = size;
    double columns = cosine / cellX;
    double rows = sine / cellY;
    boolean alongRows = Math.abs(columns) >= Math.abs(rows);
    double longer = alongRows ? columns : rows;
    onward = alongRows ? 1 : size;
    aside = alongRows ? size : 1;
    forward = longer > 0;
    drift = (alongRows ? rows : columns) / Math.abs(longer);
    stepLength = 1 / Math.abs(longer);
    places = new int[size];
    tops = new float[size];
  }

  /**
   * Adds the sine of the angle from the level to the highest point seen, 0 where none is higher.
   */
  void addSines(float[] sums) {
    int drifted = (int) Math.ceil(size * Math.abs(drift));
    for (int line = -drifted; line < size + drifted; line++) {
      addSines(line, sums);
    }
  }

  private void addSines(int line, float[] sums) {
    hull = 0;
    for (int place = size - 1; place >= 0; place--) {
      double beside = line + place * drift;
      int nearest = (int) Math.floor(beside + 0.5);
      if (nearest >= 0 && nearest < size) {
        int onLine = (forward ? place : size - 1 - place) * onward;
        double slope = steepest(place, height(onLine, beside)) / stepLength;
        sums[onLine + nearest * aside] += (float) (slope / Math.sqrt(1 + slope * slope));
      }
    }
  }

  /** Between the two cells beside a line: the nearer one alone would make steps of slopes. */
  private float height(int onLine, double beside) {
    int below = Math.min(Math.max(0, (int) beside), size - 2);
    float share = (float) Math.min(1, Math.max(0, beside - below));
    float lower = heights[onLine + below * aside];
    return lower + share * (heights[onLine + (below + 1) * aside] - lower);
  }

  /** The steepest rise a cell to what lies ahead; the place itself is ahead of the next. */
  private double steepest(int place, float height) {
    while (hull > 1 && rise(hull - 1, place, height) <= rise(hull - 2, place, height)) {
      hull--;
    }
    double steepest = hull == 0 ? 0 : Math.max(0, rise(hull - 1, place, height));
    places[hull] = place;
    tops[hull] = height;
    hull++;
    return steepest;
  }

  private double rise(int to, int place, float height) {
    return (tops[to] - height) / (places[to] - place);
  }
}
