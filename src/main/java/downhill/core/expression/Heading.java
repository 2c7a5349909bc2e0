package downhill.core.expression;

import java.util.List;

/**
 * A left side, which is dropped: a name, with or without a bracketed list of names, before the sign
 * {@code =}. The list fixes the variables and their order.
 *
 * @param list the tokens of the list, empty when there is none
 * @param length tokens of the left side with its sign {@code =}; 0 without a left side
 */
record Heading(List<Token> list, int length) {
  private static final Heading NONE = new Heading(List.of(), 0);

  static Heading of(List<Token> tokens, Problems problems) {
    int length = lengthOf(tokens);
    if (length == 0) {
      return NONE;
    }
    List<Token> list =
        tokens.subList(1, length - 1).stream().filter(t -> t.is(Token.Kind.NAME)).toList();
    Heading heading = new Heading(list, length);
    heading.check(tokens, problems);
    if (isBracket(tokens.get(1))) {
      checkList(tokens, problems);
    }
    return heading;
  }

  /** Names with commas between them; what is no formula at all has been reported. */
  private static void checkList(List<Token> tokens, Problems problems) {
    boolean named = false;
    for (int i = 2; isOfList(tokens.get(i)); i++) {
      Token token = tokens.get(i);
      if (token.is(Token.Kind.NAME) && named) {
        Replacement comma =
            new Replacement(token.from(), token.from(), ",", "insert", List.of(","));
        problems.add(Problem.at(token, "list-without-comma", token.text()).or(comma));
      } else if (token.is(Token.Kind.COMMA) && !named) {
        problems.add(Problem.at(token, "missing-before-operator", token.text()));
      }
      named = token.is(Token.Kind.NAME);
    }
    Token close = tokens.get(endOfList(tokens) - 1);
    if (close.is(Token.Kind.CLOSE) && !named) {
      problems.add(Problem.at(close, "missing-before-bracket", close.text()));
    }
  }

  private static int lengthOf(List<Token> tokens) {
    boolean named = tokens.get(0).is(Token.Kind.NAME) || tokens.get(0).is(Token.Kind.FUNCTION);
    if (!named) {
      return 0;
    }
    int sign = isBracket(tokens.get(1)) ? endOfList(tokens) : 1;
    if (tokens.get(sign).is(Token.Kind.EQUALS)) {
      return sign + 1;
    }
    return isOtherSign(tokens, sign) ? sign + 2 : 0;
  }

  private static boolean isBracket(Token token) {
    return token.is(Token.Kind.OPEN) && !token.text().equals("|");
  }

  /**
   * The index behind the list with its bracket, whether or not it is as it should be: what is wrong
   * in it is to be said, not that a function of its name is not known.
   */
  private static int endOfList(List<Token> tokens) {
    int i = 2;
    while (isOfList(tokens.get(i))) {
      i++;
    }
    return tokens.get(i).is(Token.Kind.CLOSE) ? i + 1 : i;
  }

  private static boolean isOfList(Token token) {
    return token.is(Token.Kind.NAME) || token.is(Token.Kind.COMMA) || token.is(Token.Kind.BAD);
  }

  /** {@code := == ->}, which are problems already. */
  private static boolean isOtherSign(List<Token> tokens, int sign) {
    Token first = tokens.get(sign);
    Token second = tokens.get(Math.min(sign + 1, tokens.size() - 1));
    boolean equals = first.is(Token.Kind.BAD) && second.is(Token.Kind.EQUALS);
    boolean arrow = first.is(Token.Kind.MINUS) && second.is(Token.Kind.BAD);
    return (equals || arrow) && first.touches(second);
  }

  private void check(List<Token> tokens, Problems problems) {
    Token sign = tokens.get(length - 1);
    Token name = tokens.get(0);
    String plain = Names.plain(name.text());
    boolean occurs = tokens.stream().skip(length).anyMatch(t -> isName(t, plain));
    if (name.is(Token.Kind.FUNCTION)) {
      problems.add(Problem.at(sign, "equation"));
    } else if (list.isEmpty() && (plain.equals("x") || occurs && !isConstant(plain))) {
      problems.add(Problem.at(sign, "defined-by-itself", name.text()));
    }
  }

  private static boolean isName(Token token, String plain) {
    return token.is(Token.Kind.NAME) && Names.plain(token.text()).equals(plain);
  }

  private static boolean isConstant(String plain) {
    return Names.constant(Names.key(plain)).isPresent();
  }
}
