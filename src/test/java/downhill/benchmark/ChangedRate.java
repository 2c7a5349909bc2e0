package downhill.benchmark;

import downhill.session.Edit;
import downhill.session.Example;
import downhill.session.Gallery;
import downhill.session.Look;
import downhill.session.Play;
import java.util.List;

/**
 * The rate slider is dragged from end to end and back, for each function of the gallery, in a usual
 * window and in one that fills a usual screen; the ball is at the end of its path, so that all of
 * the path is drawn.
 */
final class ChangedRate implements Measurement {
  private static final int FRAMES = 40;
  private static final double SLOWEST_RATE = 1e-4;
  private static final double DECADES = 5;

  @Override
  public List<Row> rows() throws Exception {
    return List.of(row(1280, 720, false), row(1920, 1080, false), row(1920, 1080, true));
  }

  private static Row row(int width, int height, boolean projector) throws Exception {
    List<Example> examples = Gallery.examples();
    double[] seconds = new double[examples.size() * FRAMES];
    try (Screen screen = new Screen(width, height)) {
      if (projector) {
        screen.seconds(new Look.ProjectorToggled());
      }
      drag(screen, new double[FRAMES], 0, FRAMES);
      for (int i = 0; i < examples.size(); i++) {
        screen.seconds(new Edit.ExperimentChosen(examples.get(i).experiment()));
        screen.rest();
        drag(screen, seconds, i * FRAMES, FRAMES);
      }
    }
    Times times = new Times(seconds);
    String dress = projector ? ", projector mode" : "";
    return new Row(
        "changed rate → all pictures repainted, " + width + "×" + height + dress,
        List.of(
            Figure.milliseconds("median", times.median(), 0.016),
            Figure.milliseconds("99 %", times.quantile(0.99), 0.05)),
        seconds.length + " frames over " + examples.size() + " functions");
  }

  /** Over all usual rates and back, with the ball at the end of its path, in so many frames. */
  static void drag(Screen screen, double[] seconds, int from, int frames) throws Exception {
    for (int i = 0; i < frames; i++) {
      double there = 2.0 * i / frames;
      double place = DECADES * Math.min(there, 2 - there);
      screen.seconds(new Play.Scrubbed(Double.MAX_VALUE));
      seconds[from + i] = screen.seconds(new Edit.RateChanged(SLOWEST_RATE * Math.pow(10, place)));
    }
  }
}
