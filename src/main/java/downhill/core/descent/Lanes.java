package downhill.core.descent;

import downhill.core.calculus.Evaluator;
import downhill.core.calculus.Gradients;
import downhill.core.geometry.Vec2;

/**
 * Descents under way side by side, each at a place: all are evaluated together, then all are moved.
 * What is done at every step runs along arrays; a {@link Lane} is the view of one of them.
 */
final class Lanes {
  /** Of R: within it by the sum of the coordinates’ distances, a run is within R beyond doubt. */
  private static final double CLEARLY = 0.99;

  private final Gradients gradients;
  private final StationarySearch search;
  private final Iterates iterates;
  private final Attractors attractors;
  private final Vec2 centre;
  private final int steps;
  private final double[] x;
  private final double[] y;
  private final Optimizer[] optimizers;
  private final Memory[] memories;
  private final double[] unrest;
  private final double[] calm;
  private int evaluations = -1;

  private Lanes(Terrain terrain, int steps, Iterates iterates, int places, Attractors attractors) {
    this.attractors = attractors;
    Evaluator evaluator = terrain.f().evaluator();
    int dimensions = terrain.f().dimensions();
    gradients = new Gradients(evaluator, dimensions, places);
    search = new StationarySearch(evaluator, dimensions, terrain.domain().pixel());
    this.iterates = iterates;
    centre = terrain.domain().centre();
    this.steps = steps;
    x = new double[places];
    y = new double[places];
    optimizers = new Optimizer[places];
    memories = new Memory[places];
    unrest = new double[places];
    calm = new double[places];
  }

  /** Of so many places, which remember enough to judge by after so many steps. */
  static Lanes of(Terrain terrain, int steps, int places, Attractors attractors) {
    return new Lanes(terrain, steps, Iterates.ofPlaces(places, rows(steps)), places, attractors);
  }

  /** Of one place, which remembers all that a trajectory has. */
  static Lanes ofOne(Terrain terrain, int steps) {
    return new Lanes(terrain, steps, Iterates.whole(rows(steps)), 1, Attractors.NONE);
  }

  /** For all iterates of K steps, and for a tail. */
  private static int rows(int steps) {
    return Math.max(steps + 1, Tail.points(steps));
  }

  /** Puts a run at its start; the next evaluation is of its first iterate. */
  Lane start(Setup setup, int place) {
    if (setup.steps() > steps) {
      throw new IllegalArgumentException("no room for " + setup.steps() + " steps");
    }
    optimizers[place] = setup.optimizer();
    stand(place, setup.optimizer().init(setup.start()));
    calm[place] = CLEARLY * setup.lengths().reach();
    return new Lane(this, place, evaluations + 1, setup.lengths());
  }

  private void stand(int place, Iterate iterate) {
    x[place] = iterate.x();
    y[place] = iterate.y();
    // Storing a reference is work for the collector, and most descents keep their memory.
    if (memories[place] != iterate.memory()) {
      memories[place] = iterate.memory();
    }
  }

  /** Evaluates at the iterates of the first so many places. */
  void evaluate(int count) {
    gradients.evaluate(x, y, count);
    iterates.add(x, y, gradients, count);
    evaluations++;
    for (int i = 0; i < count; i++) {
      double values = gradients.value(i) + gradients.x(i) + gradients.y(i);
      // 0 times what is not finite is NaN, of which no comparison holds: then no run is calm.
      unrest[i] = Math.abs(x[i] - centre.x()) + Math.abs(y[i] - centre.y()) + 0 * values;
    }
    attractors.disturb(unrest, x, y, count);
  }

  /**
   * Whether the run at the place goes on beyond doubt: it is near, has finite values, and no
   * attractor holds it.
   */
  boolean isCalm(int place) {
    return unrest[place] < calm[place];
  }

  /** Moves the first so many to their next iterates. */
  void move(int count) {
    for (int i = 0; i < count; i++) {
      stand(i, next(i));
    }
  }

  private Iterate next(int place) {
    Iterate present = new Iterate(x[place], y[place], memories[place]);
    return optimizers[place].step(present, gradients.x(place), gradients.y(place));
  }

  /** How far the run at the place is about to move. */
  double nextMove(int place) {
    Iterate next = next(place);
    return Vec2.length(next.x() - x[place], next.y() - y[place]);
  }

  /** Lets the run at one place go on at another. */
  void move(int from, int to) {
    optimizers[to] = optimizers[from];
    stand(to, new Iterate(x[from], y[from], memories[from]));
    calm[to] = calm[from];
    iterates.move(from, to);
  }

  /** The number of the last one. */
  int evaluations() {
    return evaluations;
  }

  double x(int place) {
    return x[place];
  }

  double y(int place) {
    return y[place];
  }

  StationarySearch search() {
    return search;
  }

  Gradients gradients() {
    return gradients;
  }

  Iterates iterates() {
    return iterates;
  }

  Vec2 centre() {
    return centre;
  }
}
