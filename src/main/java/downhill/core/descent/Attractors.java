package downhill.core.descent;

import downhill.core.calculus.Evaluator;
import downhill.core.calculus.Gradient;
import downhill.core.calculus.Hessian;
import downhill.core.geometry.Vec2;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

/**
 * Minimizers round which every step of plain descent leads nearer, so that a ball that has come
 * close is certain to stay and to converge: what the outcome rule will say at K is known before.
 *
 * <p>A step takes x − m to (I − η H̄)(x − m), with H̄ the mean of the Hessian between x and the
 * minimizer m. Where all eigenvalues of the Hessian lie between 0 and 2/η, that is shorter; where
 * they hardly change, the rule's Newton distance is that to m, on each axis. A minimizer where they
 * jump or have no end, which the rule takes for a corner, is none of them.
 */
final class Attractors {
  static final Attractors NONE = new Attractors(List.of());

  /** In pixels: nearer than this at K, Newton’s distance Σ|∇f·vᵢ/λᵢ| is under a pixel. */
  private static final double NEAR = 0.5;

  /** In pixels, the largest radius: n counts to there. */
  private static final double LARGEST = 1;

  /** The radius is halved as often as this where the Hessian changes too much. */
  private static final int MOST_HALVINGS = 5;

  /** Of the smallest eigenvalue: no eigenvalue changes by more within the radius. */
  private static final double CHANGE = 0.2;

  private static final int SAMPLES_OF_A_CIRCLE = 8;

  /** Times this, the square of the shortest distance is larger than any that is calm. */
  private static final double BEYOND = 1e300;

  /**
   * One of them.
   *
   * @param radius nearer, a ball is certain to stay
   * @param factor of the distance, at most, from one step to the next
   * @param near the distance that is small enough at K
   */
  private record Attractor(Stationary minimizer, double radius, double factor, double near) {
    Vec2 point() {
      return minimizer.point();
    }

    boolean holds(double x, double y, int stepsLeft) {
      double distance = Vec2.length(x - point().x(), y - point().y());
      return distance < radius
          && (distance < near || distance * Math.pow(factor, stepsLeft) < near);
    }
  }

  private final List<Attractor> all;
  private final double[] xs;
  private final double[] ys;
  private final double[] squares;

  private Attractors(List<Attractor> all) {
    this.all = all;
    xs = all.stream().mapToDouble(attractor -> attractor.point().x()).toArray();
    ys = all.stream().mapToDouble(attractor -> attractor.point().y()).toArray();
    squares = all.stream().mapToDouble(a -> a.radius() * a.radius()).toArray();
  }

  /** Those of the points that are attractors of the setup’s descent, and of all from elsewhere. */
  static Attractors of(Setup setup, List<Vec2> points) {
    Evaluator evaluator = setup.f().evaluator();
    StationarySearch search = new StationarySearch(evaluator, setup.domain().pixel());
    Sides sides = new Sides(evaluator, setup.domain().pixel());
    return new Attractors(
        points.stream()
            .flatMap(point -> search.near(Gradient.at(evaluator, point)).stream())
            .filter(found -> found.isMinimizer() && Double.isFinite(found.conditionNumber()))
            .filter(found -> factor(found, setup) < 1 && !sides.hasNoCurvature(found))
            .flatMap(found -> attractor(found, setup, evaluator).stream())
            .toList());
  }

  private static Optional<Attractor> attractor(
      Stationary minimizer, Setup setup, Evaluator evaluator) {
    double pixel = setup.domain().pixel();
    return DoubleStream.iterate(LARGEST * pixel, radius -> radius / 2)
        .limit(MOST_HALVINGS + 1)
        .filter(radius -> hardlyChanges(evaluator, minimizer, radius))
        .mapToObj(
            radius -> new Attractor(minimizer, radius, factor(minimizer, setup), NEAR * pixel))
        .findFirst();
  }

  /** The largest |1 − ηλ|, however much λ changes. */
  private static double factor(Stationary minimizer, Setup setup) {
    double rate = setup.optimizer().rate();
    double change = change(minimizer);
    return Math.max(
        Math.abs(1 - rate * (minimizer.largest() + change)),
        Math.abs(1 - rate * (minimizer.smallest() - change)));
  }

  private static double change(Stationary minimizer) {
    return CHANGE * minimizer.smallest();
  }

  /** Whether the Hessian is nearly the same all round. */
  private static boolean hardlyChanges(Evaluator evaluator, Stationary minimizer, double radius) {
    Vec2 point = minimizer.point();
    Hessian here = Hessian.at(evaluator, point);
    double change = change(minimizer);
    return Vec2.ring(SAMPLES_OF_A_CIRCLE, evaluator.dimensions()).stream()
        .map(direction -> point.plus(direction.times(radius)))
        .map(at -> Hessian.at(evaluator, at))
        .allMatch(there -> there.distanceTo(here) < change);
  }

  /** The one that a ball here is certain to converge to in so many steps. */
  Optional<Stationary> holding(double x, double y, int stepsLeft) {
    for (Attractor attractor : all) {
      if (attractor.holds(x, y, stepsLeft)) {
        return Optional.of(attractor.minimizer());
      }
    }
    return Optional.empty();
  }

  /**
   * Raises the unrest of the balls that are within the radius of one, beyond all that is calm.
   * Every loop runs along whole arrays, without a branch: so the compiler turns it into vector
   * instructions.
   */
  void disturb(double[] unrest, double[] x, double[] y, int count) {
    for (int i = 0; i < xs.length; i++) {
      disturb(unrest, x, y, xs[i], ys[i], squares[i], count);
    }
  }

  private static void disturb(
      double[] unrest,
      double[] x,
      double[] y,
      double centreX,
      double centreY,
      double square,
      int count) {
    for (int i = 0; i < count; i++) {
      double dx = x[i] - centreX;
      double dy = y[i] - centreY;
      double inside = square - (dx * dx + dy * dy);
      unrest[i] += (inside + Math.abs(inside)) * BEYOND;
    }
  }
}
