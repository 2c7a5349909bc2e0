package downhill.benchmark;

import downhill.core.analysis.BasinMap;
import downhill.core.analysis.Minimizer;
import downhill.core.analysis.Minimizers;
import downhill.core.descent.Setup;
import downhill.core.geometry.Cells;
import downhill.session.Example;
import downhill.session.Gallery;
import java.util.List;

/** Basin maps of each function of the gallery: a glance, a coarse one and a fine one. */
final class BasinMaps implements Measurement {
  @Override
  public List<Row> rows() {
    return List.of(
        row(32, 10, 21, List.of()),
        row(100, 5, 9, List.of(50e-3, 120e-3)),
        row(400, 1, 5, List.of(300e-3, 1.0)));
  }

  /**
   * @param limits of the median and of the worst function; none were promised of a glance
   */
  private static Row row(int side, int warmUp, int measured, List<Double> limits) {
    List<Example> examples = Gallery.examples();
    Runnable[] works =
        examples.stream().map(example -> work(example, side)).toArray(Runnable[]::new);
    Times[] times = Rounds.time(warmUp, measured, works);
    double[] medians = new double[times.length];
    int worst = 0;
    for (int i = 0; i < times.length; i++) {
      medians[i] = times[i].median();
      worst = medians[i] > medians[worst] ? i : worst;
    }
    double median = Times.quantile(medians, 0.5);
    String seen = String.format("%.1f ms, worst %.1f ms ", 1e3 * median, 1e3 * medians[worst]);
    List<Figure> figures =
        limits.isEmpty()
            ? List.of()
            : List.of(
                Figure.milliseconds("median", median, limits.get(0)),
                Figure.milliseconds("worst", medians[worst], limits.get(1)));
    return new Row(
        "basin map of " + side + "×" + side + " starts, 300 steps",
        figures,
        (limits.isEmpty() ? seen : "worst: ") + examples.get(worst).name());
  }

  private static Runnable work(Example example, int side) {
    Setup setup = example.experiment().setup(example.cost());
    List<Minimizer> known = Minimizers.of(example.cost(), example.domain());
    Cells cells = Cells.square(example.domain(), side);
    return () -> Sink.take(BasinMap.of(setup, known, cells).minimizers().size());
  }
}
