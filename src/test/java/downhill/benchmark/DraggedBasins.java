package downhill.benchmark;

import downhill.session.Edit;
import downhill.session.Example;
import downhill.session.Gallery;
import downhill.session.Lens;
import downhill.session.Look;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The rate slider is dragged from end to end and back with the basins laid over map and surface,
 * for each function of the gallery.
 */
final class DraggedBasins implements Measurement {
  private static final int FRAMES = 40;

  @Override
  public List<Row> rows() throws Exception {
    List<Example> examples = Gallery.examples();
    double[] seconds = new double[examples.size() * FRAMES];
    try (Screen screen = new Screen()) {
      screen.seconds(new Look.LensChosen(Lens.BASINS));
      ChangedRate.drag(screen, new double[FRAMES], 0, FRAMES);
      for (int i = 0; i < examples.size(); i++) {
        screen.seconds(new Edit.ExperimentChosen(examples.get(i).experiment()));
        screen.rest();
        ChangedRate.drag(screen, seconds, i * FRAMES, FRAMES);
      }
    }
    Times times = new Times(seconds);
    int slowest =
        IntStream.range(0, seconds.length).reduce(0, (a, b) -> seconds[b] > seconds[a] ? b : a);
    return List.of(
        new Row(
            "changed rate with basins → all pictures repainted, window of 1280×720",
            List.of(
                Figure.milliseconds("median", times.median(), 0.033),
                Figure.milliseconds("99 %", times.quantile(0.99), 0.05),
                Figure.milliseconds("worst", times.quantile(1), 0.05)),
            seconds.length + " frames; worst: " + examples.get(slowest / FRAMES).name()));
  }
}
