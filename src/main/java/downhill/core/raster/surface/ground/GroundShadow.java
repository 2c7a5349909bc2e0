package downhill.core.raster.surface.ground;

import downhill.core.raster.Viewport;
import downhill.core.raster.colour.Argb;
import downhill.core.raster.colour.Palette;
import downhill.core.raster.surface.mesh.Strip;
import downhill.core.raster.surface.space.Lamp;
import downhill.core.raster.surface.space.Projection;
import downhill.core.raster.surface.space.SurfaceShape;
import java.util.Arrays;

/**
 * The soft shadow of the block on the ground: with d the distance outside its base, which is
 * shifted by 0.10 away from the light,
 *
 * <pre>opacity = strength · (0.7·exp(−(d/0.07)²) + 0.3·exp(−(d/0.2)²)).</pre>
 *
 * Worked out at every sixth pixel and joined linearly between: it is that smooth.
 */
public final class GroundShadow {
  private static final double SHIFT = 0.10;
  private static final double NEAR = 0.07;
  private static final double WIDE = 0.20;

  /** Squared distance beyond which the opacity is below a thousandth. */
  private static final double FAR = 0.25;

  /** In pixels of 1280×720: the shadow fades so far from the frame. */
  private static final double FRAME = 40;

  private static final int GRAIN = 6;
  private static final int SHADES = 1024;

  private final int grain;
  private final int columns;

  /** 0 … 1023 for the strength of the shadow, at every grain. */
  private final float[] shade;

  private final int[] colours = new int[SHADES + 1];

  public GroundShadow(
      SurfaceShape shape, Projection projection, Lamp lamp, Palette palette, Viewport view) {
    fillColours(palette);
    this.grain = Math.max(1, (int) (GRAIN * view.scale()));
    this.columns = view.width() / grain + 2;
    int rows = view.height() / grain + 2;
    this.shade = new float[columns * rows];
    for (int i = 0; i < shade.length; i++) {
      double px = i % columns * grain;
      double py = i / columns * grain;
      double depth = projection.depthAtHeight(py, SurfaceShape.BASE);
      if (depth > 0) {
        double[] point = projection.point(px, py, depth);
        double x = point[0] + SHIFT * lamp.unitX();
        double y = point[1] + SHIFT * lamp.unitY();
        double outX = Math.max(0, Math.abs(x) - shape.halfX());
        double outY = Math.max(0, Math.abs(y) - shape.halfY());
        double opacity = fading(outX * outX + outY * outY) * fadingToFrame(px, py, view);
        shade[i] = (float) (opacity * (SHADES - 1));
      }
    }
  }

  private void fillColours(Palette palette) {
    for (int i = 0; i < colours.length; i++) {
      double opacity = palette.light().groundStrength() * Math.min(1.0, i / (SHADES - 1.0));
      colours[i] = Argb.mix(palette.chrome().ground(), palette.light().ground(), opacity);
    }
  }

  /** 0 at the frame, which would cut the shadow, to 1 inside. */
  private static double fadingToFrame(double px, double py, Viewport view) {
    double inside = Math.min(Math.min(px, view.width() - px), Math.min(py, view.height() - py));
    double t = Math.max(0, Math.min(1, inside / (FRAME * view.scale())));
    return t * t * (3 - 2 * t);
  }

  private static double fading(double squared) {
    if (squared == 0 || squared > FAR) {
      return squared == 0 ? 1 : 0;
    }
    return 0.7 * Math.exp(-squared / (NEAR * NEAR)) + 0.3 * Math.exp(-squared / (WIDE * WIDE));
  }

  /**
   * Paints the ground of a strip.
   *
   * @param finer pixels of the strip per pixel of the frame
   */
  public void paint(Strip strip, int finer) {
    for (int row = strip.top(); row < strip.bottom(); row++) {
      paint((row + 0.5) / finer, grain * finer, strip.colours(), strip.start(row), strip.width());
    }
  }

  /** Most of the ground lies far outside the shadow, or below the block where it is even. */
  private void paint(double py, int pixels, int[] target, int from, int width) {
    int above = (int) (py / grain) * columns;
    float down = (float) (py / grain) - (int) (py / grain);
    float left = between(above, down);
    int even = 0;
    for (int start = 0, i = above + 1; start < width; start += pixels, i++) {
      float right = between(i, down);
      if (left != right) {
        fill(target, from + even, from + start, left);
        even = Math.min(width, start + pixels);
        float step = (right - left) / pixels;
        for (int column = start; column < even; column++) {
          target[from + column] = colour(left + step * (column - start));
        }
      }
      left = right;
    }
    fill(target, from + even, from + width, left);
  }

  /** Between two rows of grains. */
  private float between(int grain, float down) {
    return shade[grain] + down * (shade[grain + columns] - shade[grain]);
  }

  private void fill(int[] target, int from, int to, float even) {
    Arrays.fill(target, from, to, colour(even));
  }

  private int colour(float shade) {
    return colours[(int) (shade + 0.5f)];
  }
}
