package downhill.core.expression;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The variables of a formula: those of the left side's list, else x and y where one of them occurs,
 * else the one or two unknown names; and its parameters, which are all other unknown names.
 *
 * @param names one or two, spelled as first typed, in their order
 * @param parameters spelled as first typed, in the order of first appearance
 */
record Variables(List<String> names, List<String> parameters) {
  private static final List<String> USUAL = List.of("x", "y");

  /** Weight and bias, as in w·x + b, are in this order; all others are alphabetical. */
  private static final List<String> WEIGHT_AND_BIAS = List.of("w", "b");

  Variables {
    names = List.copyOf(names);
    parameters = List.copyOf(parameters);
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
    return new Variables(list.stream().limit(2).map(Token::text).toList(), List.of());
  }

  /**
   * The variables among names without a meaning of their own.
   *
   * @param unknown first occurrence of each by {@link Names#plain}, in the order of occurrence
   */
  static Variables among(Map<String, Token> unknown, Problems problems) {
    List<String> implied = implied(unknown.keySet());
    List<Token> tokens = new ArrayList<>(unknown.values());
    if (implied.size() > 2) {
      Problem third = Problem.at(tokens.get(2), "third-variable", texts(tokens));
      problems.add(third.orWrite(0, 0, leftSide(unknown)));
    }
    return new Variables(
        implied.stream()
            .limit(2)
            .map(plain -> unknown.containsKey(plain) ? unknown.get(plain).text() : plain)
            .toList(),
        List.of());
  }

  /** The variables, in plain spelling and in order, of a formula in which these names occur. */
  static List<String> implied(Collection<String> occurring) {
    List<String> plain = ordered(occurring.stream().map(Names::plain).toList());
    List<String> usual = USUAL.stream().filter(plain::contains).toList();
    return !usual.isEmpty() ? usual : plain.isEmpty() ? List.of("x") : plain;
  }

  private static List<String> ordered(List<String> names) {
    return new HashSet<>(names).equals(new HashSet<>(WEIGHT_AND_BIAS))
        ? WEIGHT_AND_BIAS
        : names.stream().sorted().toList();
  }

  Variables withParameters(List<String> names) {
    return new Variables(this.names, names);
  }

  /** Whether the name is x or y, which are never parameters. */
  static boolean isUsual(String name) {
    return USUAL.contains(Names.plain(name));
  }

  /** 0 or 1, or −1 when the name is none of the variables. */
  int indexOf(String name) {
    return Names.indexIn(names, name);
  }

  /** Its place among the parameters, or −1 when the name is none of them. */
  int indexOfParameter(String name) {
    return Names.indexIn(parameters, name);
  }

  /** The names of the variables as they are compared. */
  List<String> plain() {
    return names.stream().map(Names::plain).toList();
  }

  /** Whether variables and parameters are the same in the same order, however they are spelled. */
  boolean areSameAs(Variables other) {
    return plain().equals(other.plain())
        && parameters.stream()
            .map(Names::plain)
            .toList()
            .equals(other.parameters.stream().map(Names::plain).toList());
  }

  /** One that makes two of the names variables, and the others parameters. */
  private static String leftSide(Map<String, Token> names) {
    Collection<String> two =
        names.keySet().containsAll(WEIGHT_AND_BIAS) ? WEIGHT_AND_BIAS : names.keySet();
    return two.stream()
        .limit(2)
        .map(plain -> names.get(plain).text())
        .collect(Collectors.joining(", ", "f(", ") = "));
  }

  private static String texts(List<Token> tokens) {
    return String.join(", ", tokens.stream().map(Token::text).distinct().limit(8).toList());
  }
}
