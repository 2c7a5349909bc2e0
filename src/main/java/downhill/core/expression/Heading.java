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
    return heading;
  }

  private static int lengthOf(List<Token> tokens) {
    boolean named = tokens.get(0).is(Token.Kind.NAME) || tokens.get(0).is(Token.Kind.FUNCTION);
    if (!named) {
      return 0;
    }
    int sign = tokens.get(1).text().equals("(") ? endOfList(tokens) : 1;
    return sign > 0 && tokens.get(sign).is(Token.Kind.EQUALS) ? sign + 1 : 0;
  }

  /** The index behind the closing bracket, 0 when it is no list of names. */
  private static int endOfList(List<Token> tokens) {
    int i = 2;
    while (tokens.get(i).is(Token.Kind.NAME) && tokens.get(i + 1).is(Token.Kind.COMMA)) {
      i += 2;
    }
    boolean closed = tokens.get(i).is(Token.Kind.NAME) && tokens.get(i + 1).text().equals(")");
    return closed ? i + 2 : 0;
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
