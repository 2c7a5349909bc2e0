package downhill.benchmark;

import downhill.core.expression.CostFunction;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The slowest of many random texts to become a function or a problem. */
final class Parsing implements Measurement {
  private static final int WARM_UP = 5_000;
  private static final int TEXTS = 50_000;
  private static final int SLOWEST = 20;
  private static final int TRIES = 9;
  private static final long SEED = 17;

  private record Timed(String text, double seconds) {}

  private int functions;

  @Override
  public List<Row> rows() {
    Texts texts = new Texts(SEED);
    Stream.generate(texts::next).limit(WARM_UP).forEach(this::parse);
    functions = 0;
    List<Timed> slowest =
        Stream.generate(texts::next)
            .limit(TEXTS)
            .map(text -> new Timed(text, Rounds.seconds(() -> parse(text))))
            .sorted(Comparator.comparingDouble(Timed::seconds).reversed())
            .limit(SLOWEST)
            .toList();
    String remark = functions + " are functions; at the first try " + first(slowest);
    double again = slowest.stream().mapToDouble(timed -> again(timed.text)).max().orElse(0);
    return List.of(
        new Row(
            "slowest of 50,000 random texts to parse, median of nine tries",
            List.of(Figure.milliseconds("", again, 0.05)),
            remark));
  }

  private static String first(List<Timed> slowest) {
    return Math.round(slowest.get(0).seconds * 1e3) + " ms";
  }

  /** A collection of garbage may have hit any text: the slowest are tried again. */
  private double again(String text) {
    double[] seconds = new double[TRIES];
    Arrays.setAll(seconds, i -> Rounds.seconds(() -> parse(text)));
    return new Times(seconds).median();
  }

  private void parse(String text) {
    functions += CostFunction.parse(text).match(cost -> 1, problem -> 0);
  }
}
