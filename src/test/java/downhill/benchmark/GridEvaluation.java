package downhill.benchmark;

import downhill.core.calculus.Evaluator;
import downhill.core.expression.CostFunction;
import downhill.core.geometry.Grid;
import downhill.session.Example;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import net.objecthunter.exp4j.Expression;
import net.objecthunter.exp4j.ExpressionBuilder;

/** All values of a 300 × 300 grid: our tape, hand-written Java and exp4j, in the same rounds. */
final class GridEvaluation implements Measurement {
  private static final int SIDE = 300;
  private static final int WARM_UP = 40;
  private static final int MEASURED = 41;

  /** Rounds with exp4j, which takes some hundred times as long. */
  private static final int FEW = 9;

  /** Grids in one time, so that neither pays for the caches that the other has left. */
  private static final int REPEATS = 10;

  /** Two ways to the same number differ by rounding, more where terms of it cancel. */
  private static final double ROUNDING = 1e-9;

  private record Ratios(double tapeToHand, double exp4jToTape) {}

  @Override
  public List<Row> rows() {
    List<Ratios> all = Arrays.stream(HandWritten.values()).map(GridEvaluation::ratios).toList();
    double[] toHand = all.stream().mapToDouble(Ratios::tapeToHand).toArray();
    double[] ofExp4j = all.stream().mapToDouble(Ratios::exp4jToTape).toArray();
    return List.of(
        new Row(
            "300×300 values: tape ÷ hand-written Java, median of seven functions",
            List.of(new Figure("", Times.quantile(toHand, 0.5), "", true, 0.8)),
            range(toHand)),
        new Row(
            "the same: exp4j’s evaluate() ÷ tape",
            List.of(new Figure("", Times.quantile(ofExp4j, 0.5), "", false, 15)),
            range(ofExp4j)));
  }

  private static String range(double[] ratios) {
    return String.format(
        Locale.ROOT, "%.2f to %.2f", Times.quantile(ratios, 0), Times.quantile(ratios, 1));
  }

  private static Ratios ratios(HandWritten byHand) {
    Example example = Examples.named(byHand.example());
    Grid grid = new Grid(example.domain(), SIDE, SIDE);
    double[] xs = grid.xs();
    double[] ys = grid.ys();
    Evaluator tape = example.cost().evaluator();
    Expression expression = expression(example.cost());
    double[] values = new double[grid.size()];
    Runnable onTape = () -> tape.evaluateGrid(xs, ys, values);
    Runnable inJava = () -> byHand.evaluateGrid(xs, ys, values);
    Runnable byExp4j = () -> evaluateGrid(expression, example.cost().variables(), xs, ys, values);
    check(results(values, onTape), results(values, inJava));
    check(results(values, onTape), results(values, byExp4j));
    Times[] close = Rounds.time(WARM_UP, MEASURED, times(REPEATS, onTape), times(REPEATS, inJava));
    Times[] far = Rounds.time(FEW, FEW, times(REPEATS, onTape), byExp4j);
    Sink.take(values);
    return new Ratios(close[0].ratioTo(close[1]), far[1].ratioTo(far[0]) * REPEATS);
  }

  private static Runnable times(int repeats, Runnable work) {
    return () -> {
      for (int i = 0; i < repeats; i++) {
        work.run();
      }
    };
  }

  private static double[] results(double[] values, Runnable work) {
    work.run();
    return values.clone();
  }

  private static Expression expression(CostFunction cost) {
    String text = cost.text().replace("ln(", "log(");
    return new ExpressionBuilder(text).variables(cost.variables().toArray(String[]::new)).build();
  }

  private static void evaluateGrid(
      Expression expression, List<String> names, double[] xs, double[] ys, double[] values) {
    String nameOfX = names.get(0);
    String nameOfY = names.get(1);
    for (int row = 0; row < ys.length; row++) {
      expression.setVariable(nameOfY, ys[row]);
      for (int column = 0; column < xs.length; column++) {
        values[row * xs.length + column] = expression.setVariable(nameOfX, xs[column]).evaluate();
      }
    }
  }

  /** What is compared must be the same function. */
  private static void check(double[] values, double[] others) {
    for (int i = 0; i < values.length; i++) {
      if (!(Math.abs(values[i] - others[i]) <= ROUNDING * Math.max(1, Math.abs(values[i])))) {
        throw new AssertionError(values[i] + " and " + others[i]);
      }
    }
  }
}
