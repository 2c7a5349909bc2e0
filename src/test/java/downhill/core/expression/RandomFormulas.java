package downhill.core.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Random well-formed formulas over all functions and operators, each written twice: in some
 * spelling of our notation, and fully bracketed as exp4j reads it, with names c0, c1, … in the
 * place of numbers, which are inputs like x and y where an error is estimated.
 */
final class RandomFormulas {
  /** Functions of one argument that exp4j has, or {@link Exp4jOracle} gives it. */
  private static final List<String> UNARY =
      List.of(
          "sin",
          "cos",
          "tan",
          "cot",
          "sec",
          "csc",
          "asin",
          "acos",
          "atan",
          "sinh",
          "cosh",
          "tanh",
          "asinh",
          "acosh",
          "atanh",
          "exp",
          "expm1",
          "ln",
          "log2",
          "log10",
          "log1p",
          "sqrt",
          "cbrt",
          "abs",
          "sign",
          "floor",
          "ceil",
          "round",
          "sigmoid",
          "relu",
          "softplus");

  private static final List<String> BINARY = List.of("pow", "atan2", "hypot", "mod", "min", "max");

  private static final List<String> TIMES = List.of("*", "·", "×", " ", "");

  private final Random random;
  private final List<Double> numbers = new ArrayList<>();

  RandomFormulas(long seed) {
    random = new Random(seed);
  }

  /** The same formula for both readers. */
  private record Pair(String ours, String oracle) {}

  /** A formula in our notation, for exp4j, and the numbers c0, c1, … in it. */
  record Twins(String ours, String oracle, List<Double> numbers) {}

  Twins next() {
    numbers.clear();
    Pair pair = formula(1 + random.nextInt(4));
    return new Twins(pair.ours, pair.oracle, List.copyOf(numbers));
  }

  private Pair formula(int depth) {
    if (depth == 0) {
      return leaf();
    }
    Pair a = formula(random.nextInt(depth));
    return switch (random.nextInt(8)) {
      case 0, 1 -> function(a);
      case 2 -> functionOfTwo(a, formula(random.nextInt(depth)));
      case 3 -> power(a);
      case 4 -> new Pair("-(" + a.ours + ")", "(-(" + a.oracle + "))");
      case 5 -> new Pair("|" + a.ours + "|", "abs(" + a.oracle + ")");
      case 6 -> product(a, formula(random.nextInt(depth)));
      default -> operator(a, formula(random.nextInt(depth)));
    };
  }

  private Pair leaf() {
    return switch (random.nextInt(8)) {
      case 0, 1, 2 -> new Pair("x", "x");
      case 3, 4, 5 -> new Pair("y", "y");
      case 6 -> number(random.nextInt(10));
      default -> number(random.nextDouble() * 10);
    };
  }

  private Pair number(double value) {
    numbers.add(value);
    return new Pair(String.valueOf(value), "c" + (numbers.size() - 1));
  }

  private Pair function(Pair a) {
    String name = UNARY.get(random.nextInt(UNARY.size()));
    return new Pair(name + "(" + a.ours + ")", name + "(" + a.oracle + ")");
  }

  private Pair functionOfTwo(Pair a, Pair b) {
    String name = BINARY.get(random.nextInt(BINARY.size()));
    return new Pair(
        name + "(" + a.ours + ", " + b.ours + ")", name + "(" + a.oracle + "," + b.oracle + ")");
  }

  private Pair power(Pair a) {
    int n = random.nextInt(8) - 2;
    String exponent = random.nextBoolean() ? "^" + n : n == 2 ? "²" : "**(" + n + ")";
    return new Pair("(" + a.ours + ")" + exponent, "((" + a.oracle + ")^(" + n + "))");
  }

  private Pair product(Pair a, Pair b) {
    String times = TIMES.get(random.nextInt(TIMES.size()));
    return new Pair(
        "(" + a.ours + ")" + times + "(" + b.ours + ")", "((" + a.oracle + ")*(" + b.oracle + "))");
  }

  private Pair operator(Pair a, Pair b) {
    String sign = List.of("+", "-", "/", "%", "^").get(random.nextInt(5));
    return new Pair(
        "(" + a.ours + ")" + sign + "(" + b.ours + ")",
        "((" + a.oracle + ")" + sign + "(" + b.oracle + "))");
  }
}
