package downhill.core.analysis;

import downhill.core.calculus.Evaluator;
import downhill.core.calculus.Gradient;
import downhill.core.descent.Iterate;
import downhill.core.descent.Limit;
import downhill.core.descent.Optimizer;
import downhill.core.descent.Setup;
import downhill.core.geometry.Vec2;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

/**
 * Rates at which one of the first steps of a run in one variable lands on its minimizer. Round such
 * a rate the run is over in so many steps, over a range that may be narrower than samples are
 * apart.
 */
final class Landings {
  private static final int MOST_STEPS = 6;
  private static final int HALVINGS = 40;

  private final Setup setup;
  private final Evaluator evaluator;
  private final int steps;
  private final DoubleStream.Builder rates = DoubleStream.builder();

  private Landings(Setup setup, int steps) {
    this.setup = setup;
    this.evaluator = setup.f().evaluator();
    this.steps = steps;
  }

  /**
   * The rates between samples; none with two variables, where no step lands.
   *
   * @param samples by ascending rate
   * @param fewest steps that are known to be enough: later landings are of no use
   */
  static DoubleStream between(Setup setup, List<RateSample> samples, int fewest) {
    if (setup.f().dimensions() > 1) {
      return DoubleStream.empty();
    }
    Landings landings = new Landings(setup, Math.max(0, Math.min(MOST_STEPS, fewest - 1)));
    double[] before = landings.places(samples.get(0).rate());
    for (int i = 1; i < samples.size(); i++) {
      double[] places = landings.places(samples.get(i).rate());
      landings.look(samples.get(i - 1), before, samples.get(i), places);
      before = places;
    }
    return landings.rates.build();
  }

  /** Between two samples, whose first steps end at these places. */
  private void look(RateSample lower, double[] ofLower, RateSample upper, double[] ofUpper) {
    Optional<Vec2> minimizer = sharedMinimizer(lower, upper);
    for (int step = 1; minimizer.isPresent() && step <= steps; step++) {
      double x = minimizer.get().x();
      boolean isBeyond = ofLower[step - 1] > x;
      if (isBeyond != ofUpper[step - 1] > x) {
        rates.add(landing(lower.rate(), upper.rate(), step, x));
      }
    }
  }

  private Optional<Vec2> sharedMinimizer(RateSample lower, RateSample upper) {
    Optional<Vec2> other = minimizer(upper);
    return minimizer(lower)
        .filter(place -> other.isPresent() && setup.domain().areOne(place, other.get()));
  }

  private static Optional<Vec2> minimizer(RateSample sample) {
    return sample.ending().limit().map(Limit::minimizer);
  }

  /** By bisection; the two rates lead to either side of the minimizer. */
  private double landing(double from, double to, int step, double minimizer) {
    double near = from;
    double far = to;
    boolean isBeyond = places(near)[step - 1] > minimizer;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = near / 2 + far / 2;
      boolean isLikeNear = places(middle)[step - 1] > minimizer == isBeyond;
      near = isLikeNear ? middle : near;
      far = isLikeNear ? far : middle;
    }
    return near;
  }

  /** Where the first steps end. */
  private double[] places(double rate) {
    double[] places = new double[steps];
    Optimizer optimizer = setup.optimizer().withRate(rate);
    Iterate iterate = optimizer.init(setup.start());
    for (int i = 0; i < steps; i++) {
      Gradient gradient = Gradient.at(evaluator, new Vec2(iterate.x(), iterate.y()));
      iterate = optimizer.step(iterate, gradient.x(), gradient.y());
      places[i] = iterate.x();
    }
    return places;
  }
}
