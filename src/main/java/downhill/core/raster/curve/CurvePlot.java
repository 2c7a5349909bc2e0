package downhill.core.raster.curve;

import downhill.core.calculus.ScalarFunction;
import downhill.core.geometry.Frame;
import downhill.core.raster.Hatching;
import downhill.core.raster.Raster;
import downhill.core.raster.Strokes;
import downhill.core.raster.colour.Palette;
import downhill.core.raster.colour.Ramp;

/**
 * The picture of a function of one variable: the curve, and the ground below it in the colours of
 * the heights. Poles, jumps and holes interrupt the curve; a hole is hatched, as on the map. It is
 * sampled every half pixel and painted as often as the theme changes. Immutable.
 */
public final class CurvePlot {
  private static final double LINE_WIDTH = 2.5;

  /** The tone at the bottom of the picture, and how much it rises to the top with √height. */
  private static final double DEEPEST_TONE = 0.5;

  private static final double TONES = 0.485;

  private final Curve curve;
  private final double scale;

  private CurvePlot(Curve curve, double scale) {
    this.curve = curve;
    this.scale = scale;
  }

  /**
   * Samples the function over the view.
   *
   * @param frame lays x and f out on the raster, in device pixels
   * @param scale device pixels per pixel at 720p
   */
  public static CurvePlot of(ScalarFunction f, Frame frame, double scale) {
    return new CurvePlot(Curve.of(f, frame), scale);
  }

  /** Paints all of the raster, which has the size of the frame. */
  public void paint(Raster raster, Palette palette) {
    raster.fill(palette.chrome().ground());
    int[] ground = groundColours(raster.height(), palette.ramp());
    Hatching hatching = new Hatching(palette, scale);
    for (int column = 0; column < raster.width(); column++) {
      if (curve.isHoleAt(column)) {
        hatch(raster, column, hatching);
      } else {
        fillBelow(raster, column, curve.middleOf(column), ground);
      }
    }
    Strokes line = new Strokes(raster.width(), raster.height(), 0);
    curve.draw(line, palette.marks().width(LINE_WIDTH) * scale);
    line.paint(raster, palette.stone().curve());
  }

  private static int[] groundColours(int height, Ramp ramp) {
    int[] colours = new int[height];
    for (int y = 0; y < height; y++) {
      double share = 1 - (y + 0.5) / height;
      colours[y] = ramp.at(DEEPEST_TONE + TONES * Math.sqrt(share));
    }
    return colours;
  }

  private static void hatch(Raster raster, int column, Hatching hatching) {
    for (int y = 0; y < raster.height(); y++) {
      raster.pixels()[y * raster.width() + column] = hatching.at(column, y);
    }
  }

  /** Fills a column from the curve down; nothing where the curve has no value. */
  private static void fillBelow(Raster raster, int column, double curve, int[] ground) {
    if (Double.isNaN(curve)) {
      return;
    }
    double top = Math.max(0, Math.min(raster.height(), curve));
    for (int y = (int) top; y < raster.height(); y++) {
      raster.cover(column, y, ground[y], y + 1 - top);
    }
  }
}
