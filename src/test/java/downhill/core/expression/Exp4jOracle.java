package downhill.core.expression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import net.objecthunter.exp4j.Expression;
import net.objecthunter.exp4j.ExpressionBuilder;
import net.objecthunter.exp4j.function.Function;

/** A formula as exp4j's own {@code evaluate()} computes it, with the functions that it lacks. */
final class Exp4jOracle {
  private static final List<Function> FUNCTIONS = functions();

  private final Expression expression;
  private final double[] numbers;

  Exp4jOracle(String formula, List<Double> numbers) {
    this.numbers = numbers.stream().mapToDouble(d -> d).toArray();
    String[] names =
        IntStream.range(0, numbers.size()).mapToObj(i -> "c" + i).toArray(String[]::new);
    expression =
        new ExpressionBuilder(formula)
            .functions(FUNCTIONS)
            .variables("x", "y")
            .variables(names)
            .build();
  }

  /** The value, unless exp4j throws. */
  OptionalDouble at(double x, double y) {
    return at(x, y, numbers);
  }

  private OptionalDouble at(double x, double y, double[] c) {
    for (int i = 0; i < c.length; i++) {
      expression.setVariable("c" + i, c[i]);
    }
    try {
      return OptionalDouble.of(expression.setVariable("x", x).setVariable("y", y).evaluate());
    } catch (ArithmeticException e) {
      return OptionalDouble.empty();
    }
  }

  /** What a change of one unit in the last place of the inputs, numbers too, does to the value. */
  double changeByOneUlp(double x, double y) {
    double value = at(x, y).orElseThrow();
    double change = 0;
    for (int i = -1; i <= 1; i++) {
      for (int j = -1; j <= 1; j++) {
        for (int k = -1; k <= 1; k++) {
          double[] c = movedByUlps(k);
          double near = at(x + i * Math.ulp(x), y + j * Math.ulp(y), c).orElse(value);
          change = Math.max(change, Math.abs(near - value));
        }
      }
    }
    return change;
  }

  private double[] movedByUlps(int count) {
    return Arrays.stream(numbers).map(c -> c + count * Math.ulp(c)).toArray();
  }

  private static List<Function> functions() {
    List<Function> f = new ArrayList<>();
    f.add(unary("sec", a -> 1 / Math.cos(a)));
    f.add(unary("csc", a -> 1 / Math.sin(a)));
    f.add(unary("asinh", Exp4jOracle::asinh));
    f.add(unary("acosh", a -> 2 * Math.log(Math.sqrt((a + 1) / 2) + Math.sqrt((a - 1) / 2))));
    f.add(unary("atanh", a -> (Math.log1p(a) - Math.log1p(-a)) / 2));
    f.add(unary("ln", Math::log));
    f.add(unary("sign", a -> Double.isNaN(a) ? a : a > 0 ? 1 : a < 0 ? -1 : 0));
    f.add(unary("round", a -> Math.abs(a) < 1e15 ? Math.round(a) : a));
    f.add(unary("sigmoid", a -> 1 / (1 + Math.exp(-a))));
    f.add(unary("relu", a -> a > 0 || Double.isNaN(a) ? a : 0));
    f.add(unary("softplus", a -> a > 30 ? a + Math.exp(-a) : Math.log1p(Math.exp(a))));
    f.add(binary("atan2", Math::atan2));
    f.add(binary("hypot", Math::hypot));
    f.add(binary("mod", (a, b) -> a % b * b < 0 ? a % b + b : Math.copySign(a % b, b)));
    f.add(binary("min", (a, b) -> Math.min(a, b)));
    f.add(binary("max", (a, b) -> Math.max(a, b)));
    return f;
  }

  /** By its series near 0, where the logarithm of a sum has lost the digits. */
  private static double asinh(double a) {
    double square = a * a;
    return Math.abs(a) < 0.01
        ? a * (1 - square / 6 * (1 - square * 9 / 20 * (1 - square * 25 / 42)))
        : Math.signum(a) * Math.log(Math.abs(a) + Math.hypot(a, 1));
  }

  private static Function unary(String name, DoubleUnaryOperator f) {
    return new Function(name, 1) {
      @Override
      public double apply(double... a) {
        return f.applyAsDouble(a[0]);
      }
    };
  }

  private static Function binary(String name, DoubleBinaryOperator f) {
    return new Function(name, 2) {
      @Override
      public double apply(double... a) {
        return f.applyAsDouble(a[0], a[1]);
      }
    };
  }
}
