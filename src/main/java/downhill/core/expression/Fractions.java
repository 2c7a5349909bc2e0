package downhill.core.expression;

import java.util.Map;

/** The fractions that are one character. */
final class Fractions {
  private static final Map<Character, Double> VALUES = Map.of('¼', 0.25, '½', 0.5, '¾', 0.75);

  private Fractions() {}

  static boolean isFraction(char c) {
    return VALUES.containsKey(c);
  }

  static double value(char c) {
    return VALUES.get(c);
  }
}
