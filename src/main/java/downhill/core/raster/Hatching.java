package downhill.core.raster;

import downhill.core.raster.colour.Argb;
import downhill.core.raster.colour.Palette;

/** What is seen through a hole of a function: the ground with fine diagonals. */
public final class Hatching {
  private static final double SPACING = 6;

  private final int ground;
  private final int line;
  private final double scale;

  /**
   * @param scale pixels per pixel at 720p
   */
  public Hatching(Palette palette, double scale) {
    this.ground = palette.chrome().ground();
    this.line = palette.chrome().border();
    this.scale = scale;
  }

  /** The opaque colour of a pixel. */
  public int at(int x, int y) {
    double period = SPACING * scale * Math.sqrt(2);
    double place = (x + y) % period;
    double distance = Math.min(place, period - place) / Math.sqrt(2);
    return Argb.over(ground, line, Math.max(0, Math.min(1, scale / 2 + 0.5 - distance)));
  }
}
