package downhill.core.raster.colour;

/** OKLab coordinates (lightness, green–red, blue–yellow) of sRGB colours, after Ottosson 2020. */
public final class OkLab {
  private OkLab() {}

  /** Lightness, green–red and blue–yellow of a colour; its alpha does not matter. */
  public static double[] fromRgb(int rgb) {
    double r = linear(Argb.red(rgb));
    double g = linear(Argb.green(rgb));
    double b = linear(Argb.blue(rgb));
    double l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
    double m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
    double s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
    return new double[] {
      0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
      1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
      0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s
    };
  }

  static int toRgb(double[] lab) {
    double l = cube(lab[0] + 0.3963377774 * lab[1] + 0.2158037573 * lab[2]);
    double m = cube(lab[0] - 0.1055613458 * lab[1] - 0.0638541728 * lab[2]);
    double s = cube(lab[0] - 0.0894841775 * lab[1] - 1.2914855480 * lab[2]);
    return Argb.opaque(
        encoded(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
        encoded(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
        encoded(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s));
  }

  static double[] between(double[] from, double[] to, double share) {
    double[] lab = new double[3];
    for (int i = 0; i < 3; i++) {
      lab[i] = from[i] + share * (to[i] - from[i]);
    }
    return lab;
  }

  /** The light that a channel 0…255 of sRGB stands for, 0…1 (IEC 61966-2-1). */
  public static double linear(int channel) {
    double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }

  private static double encoded(double light) {
    return 255 * (light <= 0.0031308 ? 12.92 * light : 1.055 * Math.pow(light, 1 / 2.4) - 0.055);
  }

  private static double cube(double value) {
    return value * value * value;
  }
}
