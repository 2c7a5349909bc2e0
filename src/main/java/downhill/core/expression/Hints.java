package downhill.core.expression;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What to say about a name that means nothing, and what was probably meant. */
final class Hints {
  /** x and y with an index are names like any other. */
  private static final Pattern INDEXED = Pattern.compile("[xy][_\\d₀-₉]+");

  private static final List<String> LETTERS = List.of("x", "y", "e", "pi");
  private static final List<String> DIGITS =
      List.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "_");
  private static final List<String> CONTINUATIONS = concat(Names.functionKeys(), LETTERS, DIGITS);
  private static final List<String> FACTORS = concat(Names.functionKeys(), LETTERS);

  /** Functions of others that a slip of the fingers would not give. */
  private static final Set<String> NOT_KNOWN_HERE =
      Set.of("coth", "sech", "csch", "acot", "arccot", "asec", "arcsec", "acsc", "arccsc", "sinc");

  /** Longest unknown word whose letters may have been meant as a product. */
  private static final int LONGEST_PRODUCT = 4;

  private Hints() {}

  /** Whether a name is two or more known words without a blank, rather than a variable. */
  static boolean isRunTogether(String name) {
    if (name.length() == 1 || INDEXED.matcher(name).matches()) {
      return false;
    }
    return name.indexOf('x') >= 0 || name.indexOf('y') >= 0 || startsWithFunction(Names.key(name));
  }

  private static boolean startsWithFunction(String key) {
    return Names.functionKeys().stream()
        .filter(key::startsWith)
        .anyMatch(f -> Words.consistsOf(key.substring(f.length()), CONTINUATIONS));
  }

  static Problem runTogether(Token token, boolean beforeBracket) {
    String key = Names.key(token.text());
    List<String> parts = Words.split(key, FACTORS);
    Problem problem = Problem.at(token, "run-together", token.text());
    if (parts.isEmpty()) {
      return product(token, problem);
    }
    if (!Names.isFunction(parts.get(0))) {
      return problem.orWrite(String.join("*", parts));
    }
    String name = parts.get(0).equals("log") ? "ln" : parts.get(0);
    String rest = String.join("*", parts.subList(1, parts.size()));
    boolean call = beforeBracket || rest.isEmpty() || Names.isFunction(parts.get(parts.size() - 1));
    return problem.orWrite(call ? name : name + "(" + rest + ")");
  }

  private static Problem product(Token token, Problem problem) {
    String word = token.text();
    boolean letters =
        word.length() <= LONGEST_PRODUCT && word.chars().allMatch(Character::isLetter);
    return letters ? problem.orWrite(String.join("*", word.split(""))) : problem;
  }

  /** A function one slip away was meant, or by a single letter a factor. */
  static Problem unknownFunction(Token token) {
    Problem problem = Problem.at(token, "unknown-function", token.text());
    Optional<String> factor =
        Optional.of(token.text() + "*").filter(product -> token.text().length() == 1);
    return nearest(Names.key(token.text())).or(() -> factor).map(problem::orWrite).orElse(problem);
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
    Problem problem =
        Problem.at(
            token,
            wrongCase ? "wrong-case" : "unknown-name",
            name,
            wrongCase ? lower : String.join(", ", variables.names()));
    return wrongCase ? problem.orWrite(lower) : problem;
  }

  @SafeVarargs
  private static List<String> concat(Collection<String>... lists) {
    return Stream.of(lists).flatMap(Collection::stream).toList();
  }
}
