package downhill.core.expression;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the variables and the parameters of a formula, and reports names that mean nothing. */
final class NameCheck {
  private final String text;
  private final List<Token> tokens;
  private final List<Token> list;
  private final Set<String> alone;
  private final Problems problems;

  private NameCheck(String text, List<Token> tokens, Heading heading, Problems problems) {
    this.text = text;
    this.tokens = tokens.subList(heading.length(), tokens.size());
    this.list = heading.list();
    this.problems = problems;
    this.alone = namesAlone();
  }

  static Variables variables(String text, List<Token> tokens, Heading heading, Problems problems) {
    return new NameCheck(text, tokens, heading, problems).run();
  }

  private Variables run() {
    Map<String, Token> unknown = unknownNames();
    Variables variables =
        list.isEmpty() ? Variables.among(unknown, problems) : Variables.ofList(list, problems);
    boolean freelyNamed = list.isEmpty() && !Variables.isUsual(variables.names().get(0));
    if (freelyNamed) {
      return variables;
    }
    List<Token> others =
        unknown.values().stream().filter(token -> variables.indexOf(token.text()) < 0).toList();
    others.stream()
        .filter(token -> !isParameter(token.text(), variables))
        .forEach(token -> problems.add(Hints.unknownName(token, variables)));
    return variables.withParameters(others.stream().map(Token::text).toList());
  }

  /** Whether the name, which is no variable, may be a parameter's. */
  private static boolean isParameter(String name, Variables variables) {
    return !Variables.isUsual(name) && !Hints.isWrongCase(name, variables);
  }

  /** Names that are no constants and were not reported already, by first occurrence. */
  private Map<String, Token> unknownNames() {
    Map<String, Token> unknown = new LinkedHashMap<>();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean meansNothing = token.is(Token.Kind.NAME) && !isListed(token) && !isConstant(token);
      if (meansNothing && isSound(token, i)) {
        unknown.putIfAbsent(Names.plain(token.text()), token);
      }
    }
    return unknown;
  }

  /** Whether the name may be a variable's; if not, it is reported. */
  private boolean isSound(Token token, int i) {
    if (Names.isReserved(Names.key(token.text()))) {
      problems.add(Problem.at(token, "reserved-word", token.text()));
    } else if (RunTogether.is(token.text())) {
      problems.add(RunTogether.problem(text, tokens, i));
    } else if (isBeforeBracket(i) && !alone.contains(Names.plain(token.text()))) {
      problems.add(Hints.unknownFunction(token, Calls.countArguments(tokens, i + 1)));
    } else {
      return true;
    }
    return false;
  }

  private boolean isBeforeBracket(int i) {
    Token next = tokens.get(i + 1);
    return next.is(Token.Kind.OPEN) && tokens.get(i).touches(next);
  }

  /** Names that stand somewhere without a bracket directly behind; x and y are always known. */
  private Set<String> namesAlone() {
    Set<String> alone = new HashSet<>(Set.of("x", "y"));
    for (int i = 0; i < tokens.size() - 1; i++) {
      if (tokens.get(i).is(Token.Kind.NAME) && !isBeforeBracket(i)) {
        alone.add(Names.plain(tokens.get(i).text()));
      }
    }
    return alone;
  }

  private boolean isListed(Token token) {
    String plain = Names.plain(token.text());
    return list.stream().anyMatch(listed -> Names.plain(listed.text()).equals(plain));
  }

  private static boolean isConstant(Token token) {
    return Names.constant(Names.key(token.text())).isPresent();
  }
}
