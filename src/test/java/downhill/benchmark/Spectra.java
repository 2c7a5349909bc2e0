package downhill.benchmark;

import downhill.core.analysis.RateSpectrum;
import downhill.core.analysis.Rates;
import downhill.core.descent.Setup;
import downhill.core.descent.Terrain;
import downhill.session.Example;
import downhill.session.Gallery;
import java.util.List;

/** The painted slider: 300 rates with the edges between, of each function of the gallery. */
final class Spectra implements Measurement {
  private static final int STEPS = 1_000;
  private static final int WARM_UP = 10;
  private static final int MEASURED = 21;

  @Override
  public List<Row> rows() {
    List<Example> examples = Gallery.examples();
    Runnable[] works =
        examples.stream()
            .map(example -> (Runnable) () -> compute(example))
            .toArray(Runnable[]::new);
    Times[] times = Rounds.time(WARM_UP, MEASURED, works);
    double[] medians = new double[times.length];
    int worst = 0;
    for (int i = 0; i < times.length; i++) {
      medians[i] = times[i].median();
      worst = medians[i] > medians[worst] ? i : worst;
    }
    return List.of(
        new Row(
            "spectrum of 300 rates with edges, 1,000 steps",
            List.of(
                Figure.milliseconds("median", Times.quantile(medians, 0.5), 8e-3),
                Figure.milliseconds("worst", medians[worst], 33e-3)),
            "of " + examples.size() + " functions; worst: " + examples.get(worst).name()));
  }

  private static void compute(Example example) {
    Setup setup =
        new Setup(
            new Terrain(example.cost(), example.domain()),
            example.experiment().optimizer(),
            example.experiment().start(),
            STEPS);
    RateSpectrum spectrum = RateSpectrum.of(setup, Rates.OF_SLIDER, () -> false).orElseThrow();
    Sink.take(spectrum.samples().size());
  }
}
