package downhill.core.raster.colour;

/**
 * CIELAB coordinates of a colour, and the colour difference ΔE₀₀ of CIEDE2000.
 *
 * @see <a href="https://doi.org/10.1002/col.20070">Sharma, Wu, Dalal: The CIEDE2000
 *     color-difference formula. Color Research and Application 30 (2005)</a>; the comments give the
 *     numbers of its equations
 */
public record CieLab(double lightness, double a, double b) {
  /** 25⁷ of equations 4 and 17. */
  private static final double MIDDLE_CHROMA = Math.pow(25, 7);

  /** White of D65, in XYZ. */
  private static final double[] WHITE = {0.95047, 1, 1.08883};

  /** Of linear sRGB, each channel 0…1 (IEC 61966-2-1). */
  public static CieLab ofLinear(double red, double green, double blue) {
    double x = f((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / WHITE[0]);
    double y = f((0.2126729 * red + 0.7151522 * green + 0.0721750 * blue) / WHITE[1]);
    double z = f((0.0193339 * red + 0.1191920 * green + 0.9503041 * blue) / WHITE[2]);
    return new CieLab(116 * y - 16, 500 * (x - y), 200 * (y - z));
  }

  private static double f(double part) {
    return part > 216.0 / 24389 ? Math.cbrt(part) : (24389.0 / 27 * part + 16) / 116;
  }

  /** Equations 2 to 22, with all weights 1. */
  public double differenceFrom(CieLab other) {
    double meanChroma = (Math.hypot(a, b) + Math.hypot(other.a, other.b)) / 2;
    double stretch = 1.5 - 0.5 * saturation(meanChroma); // 4, 5
    double chroma1 = Math.hypot(stretch * a, b); // 6
    double chroma2 = Math.hypot(stretch * other.a, other.b);
    double hue1 = hue(stretch * a, b); // 7
    double hue2 = hue(stretch * other.a, other.b);
    double turn = turn(chroma1 * chroma2, hue2 - hue1); // 10
    double chroma = (chroma1 + chroma2) / 2; // 13
    double hue = meanHue(chroma1 * chroma2, hue1, hue2); // 14
    double dL = (other.lightness - lightness) / lightnessWeight((lightness + other.lightness) / 2);
    double dC = (chroma2 - chroma1) / (1 + 0.045 * chroma); // 9, 19
    double dH =
        2 * Math.sqrt(chroma1 * chroma2) * sin(turn / 2) / (1 + 0.015 * chroma * t(hue)); // 11, 20
    double rotation = -2 * saturation(chroma) * sin(60 * Math.exp(-square((hue - 275) / 25)));
    return Math.sqrt(dL * dL + dC * dC + dH * dH + rotation * dC * dH); // 22
  }

  /** The root of equations 4 and 17. */
  private static double saturation(double chroma) {
    double seventh = Math.pow(chroma, 7);
    return Math.sqrt(seventh / (seventh + MIDDLE_CHROMA));
  }

  private static double hue(double a, double b) {
    return a == 0 && b == 0 ? 0 : (Math.toDegrees(Math.atan2(b, a)) + 360) % 360;
  }

  private static double turn(double chromas, double degrees) {
    if (chromas == 0) {
      return 0;
    }
    return degrees > 180 ? degrees - 360 : degrees < -180 ? degrees + 360 : degrees;
  }

  private static double meanHue(double chromas, double one, double other) {
    double sum = one + other;
    if (chromas == 0) {
      return sum;
    }
    if (Math.abs(one - other) <= 180) {
      return sum / 2;
    }
    return sum < 360 ? (sum + 360) / 2 : (sum - 360) / 2;
  }

  /** Equation 15. */
  private static double t(double hue) {
    return 1
        - 0.17 * cos(hue - 30)
        + 0.24 * cos(2 * hue)
        + 0.32 * cos(3 * hue + 6)
        - 0.20 * cos(4 * hue - 63);
  }

  /** Equation 18. */
  private static double lightnessWeight(double mean) {
    return 1 + 0.015 * square(mean - 50) / Math.sqrt(20 + square(mean - 50));
  }

  private static double square(double value) {
    return value * value;
  }

  private static double sin(double degrees) {
    return Math.sin(Math.toRadians(degrees));
  }

  private static double cos(double degrees) {
    return Math.cos(Math.toRadians(degrees));
  }
}
