package downhill.core.raster.path;

import downhill.core.geometry.Vec2;
import downhill.core.raster.Raster;
import downhill.core.raster.colour.Argb;
import downhill.core.raster.colour.Tones;

/**
 * The ball: a shaded sphere in the outcome's colour with one pale band, which shows how it turns,
 * and an edge round it. The light comes from the upper left, on the map and on the surface.
 */
public final class Ball {
  private static final double LIGHT_X = -0.48;
  private static final double LIGHT_Y = 0.52;
  private static final double LIGHT_Z = 0.706;
  private static final double DARKEST = 0.56;
  private static final double BRIGHTEST = 1.12;
  private static final double GLOSS_X = -0.32;
  private static final double GLOSS_Y = 0.36;
  private static final double GLOSS = 0.60;
  private static final double GLOSS_SIZE = 0.075;
  private static final double SHEEN = 0.22;
  private static final double SHEEN_SIZE = 0.50;
  private static final double BAND = 0.09;
  private static final double BAND_STRENGTH = 0.62;

  private final double radius;
  private final Tones tones;
  private final double edge;
  private final double axisRight;
  private final double axisUp;
  private final double axisTowards;

  private Ball(double radius, Tones tones, double scale, double[] axis) {
    this.radius = radius;
    this.tones = tones;
    this.edge = tones.edgeWidth() * scale;
    this.axisRight = axis[0];
    this.axisUp = axis[1];
    this.axisTowards = axis[2];
  }

  /**
   * The ball as the map shows it, from above, in the middle of a square transparent picture.
   *
   * @param radius in pixels, without the edge
   * @param scale pixels per unit of the edge's width
   */
  public static Raster sprite(double radius, Orientation orientation, Tones tones, double scale) {
    Ball ball = new Ball(radius, tones, scale, orientation.axis());
    int size = 2 * (int) Math.ceil(ball.reach());
    Raster raster = new Raster(size, size);
    ball.paint(raster, new Vec2(size / 2.0, size / 2.0), (column, row) -> 1);
    return raster;
  }

  /**
   * The ball as a camera sees it.
   *
   * @param axis of its band: to the right, up and towards the eye
   */
  public static Ball seen(double radius, double[] axis, Tones tones, double scale) {
    return new Ball(radius, tones, scale, axis);
  }

  /** How much of a pixel of the ball is to be seen. */
  public interface Cover {
    /** 0 … 1. */
    double at(int column, int row);
  }

  private double reach() {
    return radius + edge + 0.5;
  }

  /** Paints the ball round a centre in pixels, rows downward; outside the picture nothing. */
  public void paint(Raster raster, Vec2 centre, Cover cover) {
    int left = Math.max(0, (int) Math.floor(centre.x() - reach()));
    int top = Math.max(0, (int) Math.floor(centre.y() - reach()));
    int right = (int) Math.min(raster.width(), Math.ceil(centre.x() + reach()));
    int bottom = (int) Math.min(raster.height(), Math.ceil(centre.y() + reach()));
    for (int row = top; row < bottom; row++) {
      for (int column = left; column < right; column++) {
        double right01 = (column + 0.5 - centre.x()) / radius;
        double up01 = (centre.y() - row - 0.5) / radius;
        double distance = Math.sqrt(right01 * right01 + up01 * up01) * radius;
        double share = cover.at(column, row);
        raster.cover(column, row, tones.edge(), share * (reach() - distance));
        raster.cover(
            column, row, colour(right01, up01), share * Math.min(1, radius + 0.5 - distance));
      }
    }
  }

  /** The colour at a place of the disc, −1 … 1 to the right and upward. */
  private int colour(double right, double up) {
    double inside = 1 - right * right - up * up;
    double towards = Math.sqrt(Math.max(0, inside));
    double lit = Math.max(0, right * LIGHT_X + up * LIGHT_Y + towards * LIGHT_Z);
    double k = Math.min(1, DARKEST + (BRIGHTEST - DARKEST) * lit);
    double across = Math.abs(right * axisRight + up * axisUp + towards * axisTowards);
    double band = BAND_STRENGTH * limited((BAND - across) * radius + 0.5) * k;
    double away = square(right - GLOSS_X) + square(up - GLOSS_Y);
    double gloss = GLOSS * Math.exp(-away / GLOSS_SIZE) + SHEEN * Math.exp(-away / SHEEN_SIZE);
    int rgb = tones.path();
    int body = Argb.opaque(Argb.red(rgb) * k, Argb.green(rgb) * k, Argb.blue(rgb) * k);
    return Argb.mix(Argb.mix(body, 0xFFFFFFFF, band), 0xFFFFFFFF, Math.min(1, gloss));
  }

  private static double limited(double value) {
    return Math.max(0, Math.min(1, value));
  }

  private static double square(double value) {
    return value * value;
  }
}
