package downhill.core.raster;

/**
 * The soft shadow of the block on the ground: with d the distance outside its base, which is
 * shifted by 0.10 away from the light,
 *
 * <pre>opacity = strength · (0.7·exp(−(d/0.07)²) + 0.3·exp(−(d/0.2)²)).</pre>
 *
 * Worked out at every fourth pixel and joined linearly between: it is that smooth.
 */
final class GroundShadow {
  private static final double SHIFT = 0.10;
  private static final double NEAR = 0.07;
  private static final double WIDE = 0.20;

  /** Squared distance beyond which the opacity is below a thousandth. */
  private static final double FAR = 0.25;

  private final double grain;
  private final int columns;
  private final float[] opacity;

  GroundShadow(SurfaceShape shape, Projection projection, Lamp lamp, Light light, Viewport view) {
    this.grain = 4 * view.scale();
    this.columns = (int) (view.width() / grain) + 2;
    int rows = (int) (view.height() / grain) + 2;
    this.opacity = new float[columns * rows];
    for (int i = 0; i < opacity.length; i++) {
      double px = (i % columns) * grain;
      double py = (i / columns) * grain;
      double depth = projection.depthAtHeight(py, SurfaceShape.BASE);
      if (depth > 0) {
        double[] point = projection.point(px, py, depth);
        double x = point[0] + SHIFT * lamp.unitX();
        double y = point[1] + SHIFT * lamp.unitY();
        double outX = Math.max(0, Math.abs(x) - shape.halfX());
        double outY = Math.max(0, Math.abs(y) - shape.halfY());
        opacity[i] = (float) (light.groundStrength() * fading(outX * outX + outY * outY));
      }
    }
  }

  private static double fading(double squared) {
    if (squared == 0 || squared > FAR) {
      return squared == 0 ? 1 : 0;
    }
    return 0.7 * Math.exp(-squared / (NEAR * NEAR)) + 0.3 * Math.exp(-squared / (WIDE * WIDE));
  }

  /**
   * Works out the opacities of one row.
   *
   * @param py the row's height in the frame's pixels
   * @param finer pixels of the row per pixel of the frame
   */
  void row(double py, int finer, float[] opacities) {
    int above = (int) (py / grain) * columns;
    float down = (float) (py / grain) - (int) (py / grain);
    float step = (float) (1 / (grain * finer));
    float u = step / 2;
    for (int column = 0; column < opacities.length; column++, u += step) {
      int i = above + (int) u;
      float right = u - (int) u;
      float upper = opacity[i] + right * (opacity[i + 1] - opacity[i]);
      int j = i + columns;
      float lower = opacity[j] + right * (opacity[j + 1] - opacity[j]);
      opacities[column] = upper + down * (lower - upper);
    }
  }
}
