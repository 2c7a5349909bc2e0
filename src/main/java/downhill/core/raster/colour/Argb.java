package downhill.core.raster.colour;

/** Arithmetic on packed colours, 8 bits each of alpha, red, green and blue. */
public final class Argb {
  private Argb() {}

  /** An opaque colour from three channels 0…255, rounded and limited. */
  public static int opaque(double red, double green, double blue) {
    return 0xFF000000 | channel(red) << 16 | channel(green) << 8 | channel(blue);
  }

  /** The mixture {@code (1 − share)·from + share·to} of two colours, alpha too. */
  public static int mix(int from, int to, double share) {
    return weighted(from, to, (int) (share * 256 + 0.5));
  }

  /** The same mixture with a share of weight/256. */
  public static int weighted(int from, int to, int weight) {
    int rest = 256 - weight;
    int redBlue = (from & 0xFF00FF) * rest + (to & 0xFF00FF) * weight + 0x800080;
    int alphaGreen = (from >>> 8 & 0xFF00FF) * rest + (to >>> 8 & 0xFF00FF) * weight + 0x800080;
    return redBlue >>> 8 & 0xFF00FF | alphaGreen & 0xFF00FF00;
  }

  /** An opaque colour laid over a premultiplied one with the given cover 0…1. */
  public static int over(int below, int rgb, double cover) {
    return mix(below, 0xFF000000 | rgb, cover);
  }

  /** The alpha of a straight colour, 0…1. */
  public static double alpha(int argb) {
    return (argb >>> 24) / 255.0;
  }

  /** A straight colour with another alpha, 0…1. */
  public static int translucent(int rgb, double alpha) {
    return channel(alpha * 255) << 24 | rgb & 0xFFFFFF;
  }

  public static int red(int argb) {
    return argb >> 16 & 0xFF;
  }

  public static int green(int argb) {
    return argb >> 8 & 0xFF;
  }

  public static int blue(int argb) {
    return argb & 0xFF;
  }

  private static int channel(double value) {
    return value <= 0 ? 0 : value >= 255 ? 255 : (int) (value + 0.5);
  }
}
