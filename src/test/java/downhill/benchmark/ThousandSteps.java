package downhill.benchmark;

import downhill.core.calculus.ScalarFunction;
import downhill.core.descent.GradientDescent;
import downhill.core.descent.Trajectories;
import downhill.core.descent.Trajectory;
import downhill.session.Example;
import downhill.session.Gallery;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Descents that use all of 1,000 steps, with verdict and reason: of each function of the gallery
 * the one among the rates tried that takes most evaluations.
 */
final class ThousandSteps implements Measurement {
  private static final int STEPS = 1_000;
  private static final int RATES = 300;
  private static final double SLOWEST_RATE = 1e-4;
  private static final double FASTEST_RATE = 10;
  private static final int WARM_UP = 20;
  private static final int MEASURED = 41;

  /** More evaluations than this only a descent takes that was run on, to 8,000 steps at most. */
  private static final int OF_ONE_RUN = 2 * STEPS;

  private record Case(Example example, double rate, int evaluations) {
    static Case of(Example example, double rate) {
      Counted counted = new Counted(example.cost());
      boolean whole = trajectory(counted, example, rate).last() == STEPS;
      return new Case(example, rate, whole ? counted.calls() : 0);
    }

    void run() {
      Trajectory trajectory = trajectory(example.cost(), example, rate);
      Sink.take(trajectory.verdict().steps() + trajectory.cost(trajectory.last()));
    }

    private static Trajectory trajectory(ScalarFunction cost, Example example, double rate) {
      return Trajectories.of(
          cost, example.domain(), new GradientDescent(rate), example.experiment().start(), STEPS);
    }
  }

  @Override
  public List<Row> rows() {
    return List.of(
        row("1,000 steps of descent with outcome, without run-on", STEPS, OF_ONE_RUN, 1e-3),
        row("1,000 steps of descent with outcome and run-on", OF_ONE_RUN, 1 << 20, 5e-3));
  }

  private static Row row(String what, int over, int upTo, double limit) {
    List<Case> cases =
        Gallery.examples().stream().flatMap(e -> hardest(e, over, upTo).stream()).toList();
    Runnable[] works = cases.stream().map(c -> (Runnable) c::run).toArray(Runnable[]::new);
    Times[] times = Rounds.time(WARM_UP, MEASURED, works);
    double[] medians = new double[times.length];
    int worst = 0;
    for (int i = 0; i < times.length; i++) {
      medians[i] = times[i].median();
      worst = medians[i] > medians[worst] ? i : worst;
    }
    return new Row(
        what,
        List.of(
            Figure.milliseconds("median", Times.quantile(medians, 0.5), limit),
            Figure.milliseconds("worst", medians[worst], limit)),
        "of " + cases.size() + " functions; worst: " + cases.get(worst).example.name());
  }

  private static Optional<Case> hardest(Example example, int over, int upTo) {
    return IntStream.range(0, RATES)
        .mapToObj(i -> Case.of(example, rate((double) i / (RATES - 1))))
        .filter(c -> c.evaluations > over && c.evaluations <= upTo)
        .max(Comparator.comparingInt(Case::evaluations));
  }

  private static double rate(double fraction) {
    return SLOWEST_RATE * Math.pow(FASTEST_RATE / SLOWEST_RATE, fraction);
  }
}
