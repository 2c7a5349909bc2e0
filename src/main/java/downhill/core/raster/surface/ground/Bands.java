package downhill.core.raster.surface.ground;

import downhill.core.analysis.Levels;
import downhill.core.raster.colour.Ramp;
import downhill.core.raster.surface.space.SurfaceShape;

/**
 * The levels of a shape as tables over its model heights: which band a height is in, the colours
 * within the band, and where its lines are.
 */
public final class Bands {
  /** Of the way from band centre to band edge, so that bands show and stay shaded within. */
  private static final double INSIDE = 0.60;

  private static final int SHADES = 64;
  private static final int BINS = 1024;
  private static final float TOP = (float) SurfaceShape.TOP;

  private final float[] edges;
  private final float[] shadesPerHeight;
  private final int[] colours;
  private final int[] bandOfBin = new int[BINS + 1];

  public Bands(SurfaceShape shape, Levels levels, Ramp ramp) {
    int lines = 0;
    while (lines < levels.count() && shape.heightOf(levels.level(lines)) < TOP) {
      lines++;
    }
    edges = new float[lines + 2];
    edges[lines + 1] = TOP;
    for (int i = 0; i < lines; i++) {
      edges[i + 1] = (float) shape.heightOf(levels.level(i));
    }
    shadesPerHeight = new float[lines + 1];
    colours = new int[(lines + 1) * SHADES];
    for (int band = 0; band <= lines; band++) {
      double height = edges[band + 1] - edges[band];
      shadesPerHeight[band] = height > 0 ? (float) ((SHADES - 1) / height) : 0;
      for (int shade = 0; shade < SHADES; shade++) {
        double value = shape.valueAt(edges[band] + height * shade / (SHADES - 1));
        colours[band * SHADES + shade] = ramp.at(levels.tone(band, value, INSIDE));
      }
    }
    for (int bin = 0, band = 0; bin <= BINS; bin++) {
      while (band < lines && edges[band + 1] <= TOP * bin / BINS) {
        band++;
      }
      bandOfBin[bin] = band;
    }
  }

  /** The band of a model height, 0 for the lowest. */
  int band(float height) {
    int bin = (int) (height * (BINS / TOP));
    return bandFrom(bandOfBin[Math.max(0, Math.min(BINS, bin - 1))], height);
  }

  /** The band of a height that is not below the given band. */
  int bandFrom(int lowest, float height) {
    int band = lowest;
    while (band < shadesPerHeight.length - 1 && height >= edges[band + 1]) {
      band++;
    }
    return band;
  }

  /**
   * Places in the table of colours per height: the place of a height in a band is {@code scale ·
   * height + offset}.
   */
  float scale(int band) {
    return shadesPerHeight[band];
  }

  float offset(int band) {
    return band * SHADES + 0.5f - edges[band] * shadesPerHeight[band];
  }

  /** The colour at a place of the table, kept within a band. */
  int colourAt(int band, float place) {
    return colours[Math.max(band * SHADES, Math.min(band * SHADES + SHADES - 1, (int) place))];
  }

  int colour(int band, float height) {
    return colourAt(band, scale(band) * height + offset(band));
  }

  /** The number of contour lines; line i lies at the bottom of band i + 1. */
  int lines() {
    return edges.length - 2;
  }

  /** The model height of a line. */
  float line(int i) {
    return edges[i + 1];
  }

  /** The height from a line to the nearer of its neighbours. */
  float gap(int i) {
    float below = i == 0 ? Float.MAX_VALUE : edges[i + 1] - edges[i];
    float above = i == lines() - 1 ? Float.MAX_VALUE : edges[i + 2] - edges[i + 1];
    return Math.min(below, above);
  }
}
