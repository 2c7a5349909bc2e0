package downhill.core.expression;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the variables of a formula and reports names that mean nothing. */
final class NameCheck {
  private final List<Token> tokens;
  private final List<Token> list;
  private final Problems problems;

  private NameCheck(List<Token> tokens, Heading heading, Problems problems) {
    this.tokens = tokens.subList(heading.length(), tokens.size());
    this.list = heading.list();
    this.problems = problems;
  }

  static Variables variables(List<Token> tokens, Heading heading, Problems problems) {
    return new NameCheck(tokens, heading, problems).run();
  }

  private Variables run() {
    Map<String, Token> unknown = unknownNames();
    Variables variables =
        list.isEmpty() ? Variables.among(unknown, problems) : Variables.ofList(list, problems);
    boolean third = list.isEmpty() && variables.indexOf("x") < 0 && variables.indexOf("y") < 0;
    if (!third) {
      unknown.values().forEach(token -> reportUnless(variables, token));
    }
    return variables;
  }

  private void reportUnless(Variables variables, Token token) {
    if (variables.indexOf(token.text()) < 0) {
      problems.add(Hints.unknownName(token, variables));
    }
  }

  /** Names that are no constants and were not reported already, by first occurrence. */
  private Map<String, Token> unknownNames() {
    Map<String, Token> unknown = new LinkedHashMap<>();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.is(Token.Kind.NAME) && !isListed(token) && !isConstant(token)) {
        if (isSound(token, i)) {
          unknown.putIfAbsent(Names.plain(token.text()), token);
        }
      }
    }
    return unknown;
  }

  private boolean isSound(Token token, int i) {
    if (Names.isReserved(Names.key(token.text()))) {
      problems.add(Problem.at(token, "reserved-word", token.text()));
    } else if (Hints.isRunTogether(token.text())) {
      problems.add(Hints.runTogether(token, isBeforeBracket(i)));
    } else if (isBeforeBracket(i) && !occursAlone(token)) {
      problems.add(Hints.unknownFunction(token));
    } else {
      return true;
    }
    return false;
  }

  private boolean isBeforeBracket(int i) {
    Token next = tokens.get(i + 1);
    return next.text().equals("(") && tokens.get(i).touches(next);
  }

  private boolean occursAlone(Token token) {
    String plain = Names.plain(token.text());
    if (plain.equals("x") || plain.equals("y")) {
      return true;
    }
    for (int i = 0; i < tokens.size() - 1; i++) {
      Token other = tokens.get(i);
      if (other.is(Token.Kind.NAME)
          && Names.plain(other.text()).equals(plain)
          && !isBeforeBracket(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isListed(Token token) {
    String plain = Names.plain(token.text());
    return list.stream().anyMatch(listed -> Names.plain(listed.text()).equals(plain));
  }

  private static boolean isConstant(Token token) {
    return Names.constant(Names.key(token.text())).isPresent();
  }
}
