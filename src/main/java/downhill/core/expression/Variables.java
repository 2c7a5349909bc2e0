package downhill.core.expression;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The variables of a formula: those of the left side's list, else x and y where one of them occurs,
 * else the one or two unknown names.
 *
 * @param names one or two, spelled as first typed, in their order
 */
record Variables(List<String> names) {
  /** w before b, as in w·x + b; otherwise alphabetical. */
  private static final Comparator<String> ORDER =
      (a, b) ->
          a.equals("w") && b.equals("b") || a.equals("b") && b.equals("w")
              ? b.compareTo(a)
              : a.compareTo(b);

  Variables {
    names = List.copyOf(names);
  }

  /** The variables of a list, whether they occur or not. */
  static Variables ofList(List<Token> list, Problems problems) {
    Map<String, Token> names = new LinkedHashMap<>();
    for (Token token : list) {
      if (names.putIfAbsent(Names.plain(token.text()), token) != null) {
        problems.add(Problem.at(token, "listed-twice", token.text()));
      }
    }
    if (list.size() > 2) {
      problems.add(Problem.at(list.get(2), "third-variable", texts(list)));
    }
    return new Variables(list.stream().limit(2).map(Token::text).toList());
  }

  /**
   * The variables among names without a meaning of their own.
   *
   * @param unknown first occurrence of each by {@link Names#plain}, in the order of occurrence
   */
  static Variables among(Map<String, Token> unknown, Problems problems) {
    if (unknown.containsKey("x") || unknown.containsKey("y")) {
      return new Variables(List.of("x", "y").stream().filter(unknown::containsKey).toList());
    }
    List<Token> tokens = new ArrayList<>(unknown.values());
    if (tokens.size() > 2) {
      problems.add(Problem.at(tokens.get(2), "third-variable", texts(tokens)));
    }
    List<String> names = unknown.keySet().stream().limit(2).toList();
    return new Variables(
        implied(names).stream()
            .map(plain -> unknown.containsKey(plain) ? unknown.get(plain).text() : plain)
            .toList());
  }

  /** The variables, in plain spelling and in order, of a formula in which these names occur. */
  static List<String> implied(List<String> occurring) {
    List<String> plain = occurring.stream().map(Names::plain).sorted(ORDER).toList();
    return plain.isEmpty() ? List.of("x") : plain;
  }

  /** 0 or 1, or −1 when the name is none of the variables. */
  int indexOf(String name) {
    String plain = Names.plain(name);
    for (int i = 0; i < names.size(); i++) {
      if (Names.plain(names.get(i)).equals(plain)) {
        return i;
      }
    }
    return -1;
  }

  /** The names as they are compared. */
  List<String> plain() {
    return names.stream().map(Names::plain).toList();
  }

  private static String texts(List<Token> tokens) {
    return String.join(", ", tokens.stream().map(Token::text).distinct().limit(8).toList());
  }
}
