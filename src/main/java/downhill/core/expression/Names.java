package downhill.core.expression;

import static java.util.Map.entry;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The words of the notation: functions and constants by key, which is a name in lower case with
 * plain digits ({@code log₂}, {@code log_2} and {@code Log2} have the key {@code log2}).
 */
final class Names {
  private static final char MICRO = '\u00B5';
  private static final char MU = '\u03BC';

  private static final Pattern BEFORE_AN_INDEX = Pattern.compile("(?<=[^0-9_])_+(?=[0-9])");

  private static final int ANY = Integer.MAX_VALUE;

  /** Golden ratio, (1 + √5)/2. */
  private static final double PHI = (1 + Math.sqrt(5)) / 2;

  private static final Map<String, Node.Constant> CONSTANTS =
      Map.ofEntries(
          entry("pi", new Node.Constant(Math.PI, "π")),
          entry("π", new Node.Constant(Math.PI, "π")),
          entry("tau", new Node.Constant(2 * Math.PI, "τ")),
          entry("τ", new Node.Constant(2 * Math.PI, "τ")),
          entry("e", new Node.Constant(Math.E, "e")),
          entry("phi", new Node.Constant(PHI, "φ")),
          entry("φ", new Node.Constant(PHI, "φ")));

  private static final Map<String, Operation> FUNCTIONS = functions();

  private static final Set<String> MODULES = Set.of("np", "math", "torch");

  private static final Set<String> RESERVED =
      Set.of(
          "nan",
          "inf",
          "infinity",
          "true",
          "false",
          "if",
          "then",
          "else",
          "and",
          "or",
          "not",
          "while",
          "for",
          "return",
          "none",
          "null");

  private Names() {}

  /**
   * The name as it is compared: subscripts as digits, no underscore between a letter and a digit,
   * and the letter μ for the sign of micro, which looks the same. Law: {@code plain(plain(name))}
   * is {@code plain(name)}.
   */
  static String plain(String typed) {
    String name = typed.replace(MICRO, MU);
    for (int i = 0; i < name.length(); i++) {
      if (Letters.isIndex(name.charAt(i))) {
        return plainOfIndexed(name);
      }
    }
    return name;
  }

  private static String plainOfIndexed(String name) {
    StringBuilder plain = new StringBuilder();
    name.chars().forEach(c -> plain.append(Letters.digitOfSubscript((char) c)));
    return BEFORE_AN_INDEX.matcher(plain).replaceAll("");
  }

  /** The place of the name in the list, however it is spelled, or −1. */
  static int indexIn(List<String> names, String name) {
    String plain = plain(name);
    return IntStream.range(0, names.size())
        .filter(i -> plain(names.get(i)).equals(plain))
        .findFirst()
        .orElse(-1);
  }

  static String key(String name) {
    return plain(name).toLowerCase(Locale.ROOT);
  }

  static Optional<Node.Constant> constant(String key) {
    return Optional.ofNullable(CONSTANTS.get(key));
  }

  static boolean isFunction(String key) {
    return FUNCTIONS.containsKey(key);
  }

  /** The operation of a function's key. */
  static Operation function(String key) {
    return FUNCTIONS.get(key);
  }

  static Collection<String> functionKeys() {
    return FUNCTIONS.keySet();
  }

  static int leastArguments(String key) {
    return key.equals("square") ? 1 : function(key).arity();
  }

  static int mostArguments(String key) {
    Operation operation = function(key);
    return operation == Operation.MIN || operation == Operation.MAX ? ANY : leastArguments(key);
  }

  /** A prefix such as {@code np.} before a known name means nothing. */
  static boolean isModule(String key) {
    return MODULES.contains(key);
  }

  /** Words of programs, which are no variables. */
  static boolean isReserved(String key) {
    return RESERVED.contains(key);
  }

  private static Map<String, Operation> functions() {
    Map<String, Operation> functions = new HashMap<>();
    for (Operation operation : Operation.values()) {
      if (operation.isFunction()) {
        functions.put(operation.symbol(), operation);
      }
    }
    for (String inverse : new String[] {"sin", "cos", "tan", "sinh", "cosh", "tanh"}) {
      functions.put("arc" + inverse, functions.get("a" + inverse));
    }
    functions.putAll(
        Map.ofEntries(
            entry("arctan2", Operation.ATAN2),
            entry("log", Operation.LN),
            entry("sgn", Operation.SIGN),
            entry("signum", Operation.SIGN),
            entry("pow", Operation.POWER),
            entry("power", Operation.POWER),
            entry("square", Operation.POWER),
            entry("maximum", Operation.MAX),
            entry("minimum", Operation.MIN),
            entry("√", Operation.SQRT),
            entry("∛", Operation.CBRT)));
    return Map.copyOf(functions);
  }
}
