package downhill.benchmark;

import downhill.core.geometry.Domain;
import downhill.session.Edit;
import downhill.session.Example;
import downhill.session.Gallery;
import downhill.session.Look;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Each function of the gallery is typed in place of the one before, and then zoomed into, in a
 * usual window and in one that fills a usual screen.
 */
final class ChangedLandscape implements Measurement {
  private static final int WARM_UP = 3;
  private static final int MEASURED = 15;
  private static final double ZOOM = 0.8;

  private final List<Example> examples = Gallery.examples();

  @Override
  public List<Row> rows() throws Exception {
    return Stream.concat(rows(1280, 720).stream(), rows(1920, 1080).stream()).toList();
  }

  private List<Row> rows(int width, int height) throws Exception {
    double[][] typed = new double[examples.size()][MEASURED];
    double[][] zoomed = new double[examples.size()][MEASURED];
    try (Screen screen = new Screen(width, height)) {
      for (int round = -WARM_UP; round < MEASURED; round++) {
        show(screen, Math.max(0, round), typed, zoomed);
      }
    }
    String window = " → all pictures repainted, " + width + "×" + height;
    return List.of(row("changed function" + window, typed), row("zoomed" + window, zoomed));
  }

  private void show(Screen screen, int round, double[][] typed, double[][] zoomed)
      throws Exception {
    for (int i = 0; i < examples.size(); i++) {
      typed[i][round] = screen.seconds(new Edit.CostTyped(examples.get(i).cost().text()));
      Domain nearer = scaled(screen.session().view());
      zoomed[i][round] = screen.seconds(new Look.ViewChanged(nearer));
    }
  }

  private static Domain scaled(Domain view) {
    return new Domain(
        view.x().scaledAbout(view.x().centre(), ZOOM),
        view.y().scaledAbout(view.y().centre(), ZOOM));
  }

  private Row row(String what, double[][] seconds) {
    double[] medians = Arrays.stream(seconds).mapToDouble(s -> new Times(s).median()).toArray();
    int worst =
        IntStream.range(0, medians.length).reduce(0, (a, b) -> medians[b] > medians[a] ? b : a);
    return new Row(
        what,
        List.of(
            Figure.milliseconds("median", Times.quantile(medians, 0.5), 0.033),
            Figure.milliseconds("worst", medians[worst], 0.06)),
        "of " + medians.length + " functions; worst: " + examples.get(worst).name());
  }
}
