package downhill.benchmark;

import java.util.Locale;

/**
 * A measured number beside the one to reach.
 *
 * @param name "median", "worst"; empty where a row has one figure only
 * @param limit at least or, with {@code atMost}, at most so much is good
 */
record Figure(String name, double measured, String unit, boolean atMost, double limit) {
  /** A time of so many seconds, to be at most so many. */
  static Figure milliseconds(String name, double seconds, double limit) {
    return new Figure(name, seconds * 1e3, "ms", true, limit * 1e3);
  }

  private boolean isReached() {
    return atMost ? measured <= limit : measured >= limit;
  }

  String measuredText() {
    return text("", measured) + (isReached() ? "" : " (missed)");
  }

  String limitText() {
    return text(atMost ? "≤ " : "≥ ", limit);
  }

  private String text(String sign, double value) {
    String number =
        value == Math.rint(value) || value >= 100
            ? String.format(Locale.ROOT, "%.0f", value)
            : String.format(Locale.ROOT, "%.2f", value);
    return (name + " " + sign + number + " " + unit).strip();
  }
}
