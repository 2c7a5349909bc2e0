package downhill.core.expression;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A name of two or more known words without a blank, {@code sinx}, {@code xlnx}, {@code lnsin}: an
 * error, and what was probably meant.
 */
final class RunTogether {
  /** x and y with an index are names like any other. */
  private static final Pattern INDEXED = Pattern.compile("[xy][_\\d₀-₉]+");

  /** More than one of such names: x1x2. */
  private static final Pattern INDEXED_IN_A_ROW = Pattern.compile("([a-z]\\d+){2,}");

  private static final Pattern BEFORE_A_NAME = Pattern.compile("(?<=\\d)(?=[a-z])");

  private static final List<String> LETTERS = List.of("x", "y", "e", "pi");
  private static final List<String> DIGITS =
      List.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9");
  private static final List<String> CONTINUATIONS =
      concat(Names.functionKeys(), LETTERS, DIGITS, List.of("_"));
  private static final List<String> FACTORS =
      concat(Names.functionKeys(), LETTERS, List.of("tau", "phi"), DIGITS);

  /** Longest unknown word whose letters may have been meant as a product. */
  private static final int LONGEST_PRODUCT = 4;

  private final String text;
  private final List<Token> tokens;
  private final int index;

  /** Words that are factors: names, and functions of what follows them in the run. */
  private final List<String> factors = new ArrayList<>();

  /** Functions that were read last, whose argument is still to come. */
  private final List<String> chain = new ArrayList<>();

  /** The factors of that argument. */
  private final List<String> argument = new ArrayList<>();

  private RunTogether(String text, List<Token> tokens, int index) {
    this.text = text;
    this.tokens = tokens;
    this.index = index;
  }

  /** Whether the name is one, rather than a variable. */
  static boolean is(String name) {
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

  /** The problem of the name at the index, with the correction where one is obvious. */
  static Problem problem(String text, List<Token> tokens, int index) {
    Token token = tokens.get(index);
    Problem problem = Problem.at(token, "run-together", token.text());
    List<String> words = Words.split(Names.key(token.text()), FACTORS);
    String plain = Names.plain(token.text());
    return words.isEmpty() || INDEXED_IN_A_ROW.matcher(plain).matches()
        ? product(plain).map(problem::orWrite).orElse(problem)
        : new RunTogether(text, tokens, index).corrected(problem, words);
  }

  private static Optional<String> product(String word) {
    if (INDEXED_IN_A_ROW.matcher(word).matches()) {
      return Optional.of(String.join("*", BEFORE_A_NAME.split(word)));
    }
    boolean letters =
        word.length() <= LONGEST_PRODUCT && word.chars().allMatch(Character::isLetter);
    return letters ? Optional.of(String.join("*", word.split(""))) : Optional.empty();
  }

  private Problem corrected(Problem problem, List<String> words) {
    if (!words.stream().allMatch(this::reads)) {
      return problem;
    }
    if (argument.isEmpty() && isCall() && chain.size() > 1) {
      int close = Calls.partner(tokens, index + 1);
      return close < 0 ? problem : problem.orWrite(problem.from(), to(close), nested(close));
    }
    return end().map(last -> problem.orWrite(joined(last))).orElse(problem);
  }

  /** Reads one more word; false where it makes no sense there: a number behind a name. */
  private boolean reads(String word) {
    if (Names.isFunction(word)) {
      if (!argument.isEmpty()) {
        factors.add(call());
        chain.clear();
        argument.clear();
      }
      return chain.add(word.equals("log") ? "ln" : word);
    }
    if (!Letters.isDigit(word.charAt(0))) {
      return chain.isEmpty() ? factors.add(word) : argument.add(word);
    }
    if (argument.isEmpty()) {
      return !chain.isEmpty() && argument.add(word);
    }
    int last = argument.size() - 1;
    String number = argument.get(last);
    argument.set(last, number + word);
    return Letters.isDigit(number.charAt(0));
  }

  /** ln(sin(x)). */
  private String call() {
    return String.join("(", chain) + "(" + String.join("*", argument) + ")".repeat(chain.size());
  }

  /** The last factor, which may go on behind the name; empty where that is not obvious. */
  private Optional<String> end() {
    if (chain.isEmpty()) {
      return Optional.of("");
    }
    boolean one = chain.size() == 1;
    if (argument.isEmpty() || one && isSpelledWithE()) {
      return one ? Optional.of(chain.get(0)) : Optional.empty();
    }
    if (isCall()) {
      return Optional.empty();
    }
    return goesOn()
        ? Optional.of(chain.get(0) + " " + String.join(" ", argument)).filter(run -> one)
        : Optional.of(call());
  }

  /** {@code sine x}, {@code loge(x)}: the name of the function, with its argument behind it. */
  private boolean isSpelledWithE() {
    boolean argumentFollows =
        switch (next().kind()) {
          case NAME, NUMBER, POWER, SUPERSCRIPT, OPEN -> true;
          default -> false;
        };
    return factors.isEmpty() && argument.equals(List.of("e")) && argumentFollows;
  }

  /** Whether what follows belongs to the argument, as to that of {@code cos x^2}. */
  private boolean goesOn() {
    boolean number = Letters.isDigit(argument.get(argument.size() - 1).charAt(0));
    return next().is(Token.Kind.POWER)
        || next().is(Token.Kind.SUPERSCRIPT)
        || number && next().is(Token.Kind.NAME) && tokens.get(index).touches(next());
  }

  private boolean isCall() {
    return next().is(Token.Kind.OPEN) && tokens.get(index).touches(next());
  }

  private String nested(int close) {
    String typed = text.substring(next().from(), to(close));
    return joined(String.join("(", chain) + typed + ")".repeat(chain.size() - 1));
  }

  private int to(int token) {
    return tokens.get(token).to();
  }

  private Token next() {
    return tokens.get(index + 1);
  }

  private String joined(String last) {
    Stream<String> all = Stream.concat(factors.stream(), Stream.of(last));
    return String.join("*", all.filter(factor -> !factor.isEmpty()).toList());
  }

  @SafeVarargs
  private static List<String> concat(Collection<String>... lists) {
    return Stream.of(lists).flatMap(Collection::stream).toList();
  }
}
