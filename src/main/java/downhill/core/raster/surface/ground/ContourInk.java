package downhill.core.raster.surface.ground;

import downhill.core.raster.LineFade;
import downhill.core.raster.surface.mesh.Face;

/**
 * How much of a pixel a contour line covers. The distance to the line is |z − level| / |∇z|, so
 * that a line has the same width in pixels everywhere.
 */
final class ContourInk {
  private static final float NEVER = Float.MAX_VALUE / 4;

  private final float[] lines;
  private final float[] gaps;
  private final float unit;
  private final float reach;

  /**
   * @param width of a line at 720p
   * @param unit pixels per pixel at 720p
   */
  ContourInk(Bands bands, double width, double unit) {
    this.unit = (float) unit;
    this.reach = (float) (width * unit / 2 + 0.5);
    this.lines = new float[bands.lines() + 2];
    this.gaps = new float[bands.lines() + 2];
    lines[0] = -NEVER;
    lines[bands.lines() + 1] = NEVER;
    for (int i = 0; i < bands.lines(); i++) {
      lines[i + 1] = bands.line(i);
      gaps[i + 1] = bands.gap(i);
    }
  }

  /** Whether no line reaches a face, the lowest corner of which is in a band. */
  boolean isFree(int band, Face face, float steepness) {
    float away = reach * steepness;
    return face.low() - lines[band] >= away && lines[band + 1] - face.high() >= away;
  }

  /** The cover 0 … 1 at a height in a band, on a place of the given steepness per pixel. */
  float cover(int band, float height, float steepness) {
    float below = height - lines[band];
    float above = lines[band + 1] - height;
    float rise = Math.min(below, above);
    if (rise >= reach * steepness) {
      return 0;
    }
    float spacing = gaps[below < above ? band : band + 1] / (steepness * unit);
    return LineFade.at(spacing) * Math.min(1, reach - rise / steepness);
  }
}
