package downhill.core.expression;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What to say about a name that means nothing, and what was probably meant. */
final class Hints {
  /** Functions of others that a slip of the fingers would not give. */
  private static final Set<String> NOT_KNOWN_HERE =
      Set.of("coth", "sech", "csch", "acot", "arccot", "asec", "arcsec", "acsc", "arccsc", "sinc");

  /** Functions by other names of theirs that are no slip of one letter. */
  private static final Map<String, String> KNOWN_AS =
      Map.of("σ", "sigmoid", "sigma", "sigmoid", "expit", "sigmoid", "logistic", "sigmoid");

  private Hints() {}

  /**
   * A function one slip away was meant, or by a single letter a factor.
   *
   * @param arguments how many it is called with
   */
  static Problem unknownFunction(Token token, int arguments) {
    Problem problem = Problem.at(token, "unknown-function", token.text());
    boolean isFactor = token.text().length() == 1 && arguments <= 1;
    Optional<String> factor = Optional.of(token.text() + "*").filter(product -> isFactor);
    String key = Names.key(token.text());
    return Optional.ofNullable(KNOWN_AS.get(key))
        .or(() -> nearest(key))
        .or(() -> factor)
        .map(problem::orWrite)
        .orElse(problem);
  }

  /** The known function one slip of the fingers away, from three letters on. */
  private static Optional<String> nearest(String key) {
    return Names.functionKeys().stream()
        .filter(f -> !NOT_KNOWN_HERE.contains(key))
        .filter(f -> key.length() > 2 && Math.abs(f.length() - key.length()) <= 1)
        .filter(f -> Words.distance(f, key) == 1)
        .min(Comparator.naturalOrder());
  }

  /** Whether the name, which is no variable, is x, y or a variable in capitals. */
  static boolean isWrongCase(String name, Variables variables) {
    boolean usual = name.equals("X") || name.equals("Y");
    return usual || variables.indexOf(name.toLowerCase(Locale.ROOT)) >= 0;
  }

  static Problem unknownName(Token token, Variables variables) {
    String name = token.text();
    String lower = name.toLowerCase(Locale.ROOT);
    boolean wrongCase = isWrongCase(name, variables);
    if (wrongCase) {
      return Problem.at(token, "wrong-case", name, lower).orWrite(lower);
    }
    String key = variables.names().size() == 1 ? "unknown-name.one" : "unknown-name";
    return Problem.at(token, key, name, String.join(", ", variables.names()));
  }
}
