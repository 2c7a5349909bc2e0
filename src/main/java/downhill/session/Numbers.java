package downhill.session;

import downhill.core.geometry.Domain;
import downhill.core.geometry.Vec2;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * The one formatter of numbers for people: four significant digits, a true minus sign, powers of
 * ten written with superscripts, and the decimal point in every locale.
 */
public final class Numbers {
  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  static final int DIGITS = 4;
  private static final int LEAST_DIGITS = 2;
  static final int DECIMALS = 3;

  /** More decimals than this nobody counts, and numerical second derivatives do not have. */
  private static final int MOST_TELLING = 5;

  static final double SMALLEST_PLAIN = 1e-3;
  static final double LARGEST_PLAIN = 1e5;

  private static final int LEAST_PLAIN_EXPONENT = -5;
  private static final int MOST_PLAIN_EXPONENT = 6;

  private Numbers() {}

  /**
   * Four digits, or three decimals and at least two digits below 1, trailing zeros kept so that
   * running numbers do not jump: 5.760, −29.70, 4547, 0.151, 0.0014.
   */
  public static String of(double value) {
    if (!isPlain(value)) {
      return unusual(value, false);
    }
    BigDecimal rounded = rounded(new BigDecimal(value));
    return isPlain(rounded.doubleValue())
        ? signed(rounded.toPlainString())
        : unusual(rounded.doubleValue(), false);
  }

  /** Up to four digits without trailing zeros: 0.5, 300, 1.2 × 10⁻⁵. */
  public static String brief(double value) {
    if (!Double.isFinite(value)) {
      return unusual(value, true);
    }
    BigDecimal rounded = new BigDecimal(value).round(new MathContext(DIGITS));
    return isPlain(rounded.doubleValue()) ? signed(stripped(rounded)) : withPower(rounded, true);
  }

  /**
   * As {@link #brief}, or with as many decimals as tell it from its neighbours on an axis: 100005.
   *
   * @param gap the distance of the nearest neighbour
   */
  public static String apart(double value, double gap) {
    String brief = brief(value);
    boolean differs = !brief.equals(brief(value - gap)) && !brief.equals(brief(value + gap));
    return differs || !(gap > 0) || !Double.isFinite(value)
        ? brief
        : decimals(value, Math.max(0, -exponent(new BigDecimal(gap))));
  }

  /** Two decimals of products such as η·λ, more digits where they matter: 0.97, 3.50, 0.077. */
  public static String factor(double value) {
    if (!Double.isFinite(value) || Math.abs(value) >= 100) {
      return of(value);
    }
    BigDecimal exact = new BigDecimal(value);
    BigDecimal twoDigits = exact.round(new MathContext(2));
    double shown = twoDigits.doubleValue();
    if (!isPlain(shown)) {
      return of(value);
    }
    return Math.abs(shown) < 0.1
        ? signed(stripped(twoDigits))
        : signed(exact.setScale(2, RoundingMode.HALF_EVEN).toPlainString());
  }

  /**
   * Two decimals of a part of a whole that may be negative, 0.76, −0.50, 0.00, and as many more as
   * tell it from 1, 0.9998; others as usual.
   */
  public static String share(double value) {
    return Math.abs(value) < 100 ? decimals(value, telling(1 - Math.abs(value))) : of(value);
  }

  /** As {@link #factor}, or with as many more decimals as tell it from the other: 2.002. */
  public static String factorApartFrom(double other, double value) {
    String factor = factor(value);
    return factor.equals(factor(other)) ? decimals(value, telling(value - other)) : factor;
  }

  /**
   * Two decimals, or as many more as show a difference; two where that is too small to be shown.
   */
  private static int telling(double difference) {
    double decimals = Math.ceil(-Math.log10(Math.abs(difference)));
    return decimals <= MOST_TELLING ? Math.max(2, (int) decimals) : 2;
  }

  /**
   * Every digit that the number has, as it is typed: 0.0001, 250, and 1e-12, 1.5e9 where the plain
   * text would be mostly zeros.
   */
  public static String exact(double value) {
    if (value == 0 || !Double.isFinite(value)) {
      return value == 0 ? "0" : Double.toString(value);
    }
    return typed(new BigDecimal(Double.toString(value)));
  }

  private static String typed(BigDecimal value) {
    BigDecimal digits = value.stripTrailingZeros();
    int exponent = exponent(digits);
    boolean plain = exponent >= LEAST_PLAIN_EXPONENT && exponent <= MOST_PLAIN_EXPONENT;
    return plain
        ? digits.toPlainString()
        : digits.movePointLeft(exponent).toPlainString() + "e" + exponent;
  }

  /**
   * A learning rate as its field writes it, with four digits at most, 0.0003; where that would be
   * with an e, as it is read: 1.5 × 10⁻⁷.
   */
  public static String rate(double value) {
    if (!Double.isFinite(value)) {
      return unusual(value, true);
    }
    BigDecimal rounded = new BigDecimal(value).round(new MathContext(DIGITS));
    String typed = typed(rounded);
    return typed.contains("e") ? withPower(rounded, true) : typed;
  }

  /** Every digit, and zeros up to so many decimals where the text is a plain one. */
  static String exact(double value, int decimals) {
    String text = exact(value);
    BigDecimal digits = new BigDecimal(text);
    return text.contains("e") || digits.scale() >= decimals
        ? text
        : digits.setScale(decimals, RoundingMode.UNNECESSARY).toPlainString();
  }

  /** With the given number of decimals, as the ticks of an axis have in common. */
  public static String decimals(double value, int decimals) {
    BigDecimal rounded = new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN);
    return signed(rounded.signum() == 0 ? rounded.abs().toPlainString() : rounded.toPlainString());
  }

  /**
   * A coordinate with as many decimals as tell places of a picture apart: 3.00, −2.81.
   *
   * @param pixel the shortest distance that matters, {@link Domain#pixel()}
   */
  private static String coordinate(double value, double pixel) {
    long decimals = Math.max(0, Math.round(-Math.log10(pixel)));
    boolean plain = decimals <= DECIMALS && Math.abs(value) < LARGEST_PLAIN;
    return plain ? decimals(value, (int) decimals) : brief(value);
  }

  /** A place by its coordinates: (3.00, −2.81), or 3.00 with one variable. */
  public static String place(Vec2 place, Domain domain) {
    String x = coordinate(place.x(), domain.pixel());
    return domain.dimensions() == 1
        ? x
        : Strings.text("number.place", x, coordinate(place.y(), domain.pixel()));
  }

  /** 10 to the power, with superscripts. */
  public static String powerOfTen(int exponent) {
    StringBuilder text = new StringBuilder("10");
    if (exponent < 0) {
      text.append('⁻');
    }
    Integer.toString(Math.abs(exponent))
        .chars()
        .forEach(digit -> text.append(SUPERSCRIPTS.charAt(digit - '0')));
    return text.toString();
  }

  /** Whether the number is written without a power of ten. */
  public static boolean isPlain(double value) {
    double size = Math.abs(value);
    return value == 0 || size >= SMALLEST_PLAIN && size < LARGEST_PLAIN;
  }

  /** Rounded twice: 9.9996 is 10.000, which has a digit more than 10.00. */
  private static BigDecimal rounded(BigDecimal exact) {
    BigDecimal once = exact.setScale(decimals(exact), RoundingMode.HALF_EVEN);
    return once.setScale(decimals(once), RoundingMode.HALF_EVEN);
  }

  /** Of {@link #of}. */
  static int decimals(BigDecimal value) {
    int exponent = exponent(value);
    return exponent < 0
        ? Math.max(DECIMALS, LEAST_DIGITS - 1 - exponent)
        : Math.max(0, DIGITS - 1 - exponent);
  }

  /** The power of ten of the first digit. */
  static int exponent(BigDecimal value) {
    return value.signum() == 0 ? 0 : value.precision() - value.scale() - 1;
  }

  private static String unusual(double value, boolean brief) {
    if (Double.isNaN(value)) {
      return Strings.text("number.undefined");
    }
    if (Double.isInfinite(value)) {
      return signed(value > 0 ? "∞" : "-∞");
    }
    return withPower(new BigDecimal(value).round(new MathContext(DIGITS)), brief);
  }

  private static String withPower(BigDecimal rounded, boolean brief) {
    int exponent = exponent(rounded);
    BigDecimal mantissa = rounded.movePointLeft(exponent);
    String digits =
        brief ? stripped(mantissa) : mantissa.setScale(DIGITS - 1, RoundingMode.UNNECESSARY) + "";
    return signed(digits) + " × " + powerOfTen(exponent);
  }

  private static String stripped(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }

  /** A typed number with a true minus sign, to be read. */
  public static String signed(String text) {
    return text.replace('-', '−');
  }
}
