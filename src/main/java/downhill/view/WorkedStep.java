package downhill.view;

import downhill.session.Numbers;
import downhill.session.Strings;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One coordinate of one step in numbers: xₖ₊₁ = xₖ − η·∂f/∂x, as lines of markup.
 *
 * @param name of the variable, as typed
 * @param index k
 * @param slope the partial derivative at xₖ
 */
record WorkedStep(String name, int index, double from, double rate, double slope, double to) {
  private static final Pattern INDEXED = Pattern.compile("(.*[^\\d_₀-₉])_?([\\d₀-₉]+)");
  private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉";

  /** xₖ₊₁, the left side. */
  String next() {
    return iterate(name, index + 1);
  }

  String formula(int dimensions) {
    return Strings.text("worked.formula." + dimensions, iterate(name, index), variable(name));
  }

  String inserted() {
    String number = Numbers.of(slope);
    return Strings.text(
        "worked.inserted",
        Numbers.of(from),
        Numbers.brief(rate),
        number.startsWith("−") ? "(" + number + ")" : number);
  }

  String result() {
    return Strings.text("worked.result", Numbers.of(to));
  }

  /** The k-th iterate of a variable; an index that is part of the name comes first: x₁,₁₀. */
  static String iterate(String name, int index) {
    Matcher indexed = INDEXED.matcher(name);
    return indexed.matches()
        ? lowered(indexed.group(1), plain(indexed.group(2)) + "," + index)
        : lowered(name, Integer.toString(index));
  }

  private static String variable(String name) {
    Matcher indexed = INDEXED.matcher(name);
    return indexed.matches()
        ? lowered(indexed.group(1), plain(indexed.group(2)))
        : "<v>" + name + "</v>";
  }

  private static String lowered(String base, String index) {
    return "<v>" + base + "</v><sub>" + index + "</sub>";
  }

  private static String plain(String digits) {
    StringBuilder plain = new StringBuilder();
    for (char digit : digits.toCharArray()) {
      int lowered = LOWERED.indexOf(digit);
      plain.append(lowered < 0 ? digit : (char) ('0' + lowered));
    }
    return plain.toString();
  }
}
