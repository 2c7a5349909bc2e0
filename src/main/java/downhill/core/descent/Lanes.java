package downhill.core.descent;

import downhill.core.calculus.Evaluator;
import downhill.core.calculus.Gradients;
import downhill.core.geometry.Vec2;

/**
 * Descents under way side by side, each in a slot: all are evaluated together, then all are moved.
 * What is done at every step runs along arrays; a {@link Lane} is the view of one of them.
 */
final class Lanes {
  /** Of R: within it a run is within R beyond doubt, however its distance is rounded. */
  private static final double CLEARLY = 0.99;

  private final Evaluator evaluator;
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

  private Lanes(Terrain terrain, int steps, Iterates iterates, int slots, Attractors attractors) {
    this.attractors = attractors;
    evaluator = terrain.f().evaluator();
    gradients = new Gradients(evaluator, slots);
    search = new StationarySearch(evaluator, terrain.domain().pixel());
    this.iterates = iterates;
    centre = terrain.domain().centre();
    this.steps = steps;
    x = new double[slots];
    y = new double[slots];
    optimizers = new Optimizer[slots];
    memories = new Memory[slots];
    unrest = new double[slots];
    calm = new double[slots];
  }

  /** Of so many slots, which remember enough to judge by after so many steps. */
  static Lanes of(Terrain terrain, int steps, int slots, Attractors attractors) {
    return new Lanes(terrain, steps, Iterates.ofSlots(slots, rows(steps)), slots, attractors);
  }

  /** Of one slot, which remembers all that a trajectory has. */
  static Lanes ofOne(Terrain terrain, int steps) {
    return new Lanes(terrain, steps, Iterates.whole(rows(steps)), 1, Attractors.NONE);
  }

  /** For all iterates of K steps, and for a tail. */
  private static int rows(int steps) {
    return Math.max(steps + 1, Tail.points(steps));
  }

  /** Puts a run at its start; the next evaluation is of its first iterate. */
  Lane start(Setup setup, int slot) {
    if (setup.steps() > steps) {
      throw new IllegalArgumentException("no room for " + setup.steps() + " steps");
    }
    optimizers[slot] = setup.optimizer();
    stand(slot, setup.optimizer().init(setup.start()));
    double clearly = CLEARLY * setup.lengths().reach();
    calm[slot] = clearly * clearly;
    return new Lane(this, slot, evaluations + 1, setup.lengths());
  }

  private void stand(int slot, Iterate iterate) {
    x[slot] = iterate.x();
    y[slot] = iterate.y();
    // Storing a reference is work for the collector, and most descents keep their memory.
    if (memories[slot] != iterate.memory()) {
      memories[slot] = iterate.memory();
    }
  }

  /** Evaluates at the iterates of the first so many slots. */
  void evaluate(int count) {
    gradients.evaluate(x, y, count);
    iterates.add(x, y, gradients, count);
    evaluations++;
    for (int i = 0; i < count; i++) {
      double values = gradients.value(i) + gradients.x(i) + gradients.y(i);
      // 0 times what is not finite is NaN, of which no comparison holds: then no run is calm.
      double outX = x[i] - centre.x();
      double outY = y[i] - centre.y();
      unrest[i] = outX * outX + outY * outY + 0 * values;
    }
    attractors.disturb(unrest, x, y, count);
  }

  /**
   * Whether the run in the slot goes on beyond doubt: it is near, has finite values, and no
   * attractor holds it.
   */
  boolean isCalm(int slot) {
    return unrest[slot] < calm[slot];
  }

  /** Moves the first so many to their next iterates. */
  void move(int count) {
    for (int i = 0; i < count; i++) {
      stand(i, next(i));
    }
  }

  private Iterate next(int slot) {
    Iterate present = new Iterate(x[slot], y[slot], memories[slot]);
    return optimizers[slot].step(present, gradients.x(slot), gradients.y(slot));
  }

  /** How far the run in the slot is about to move. */
  double nextMove(int slot) {
    Iterate next = next(slot);
    return Vec2.length(next.x() - x[slot], next.y() - y[slot]);
  }

  /** Lets the run in one slot go on in another. */
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

  double x(int slot) {
    return x[slot];
  }

  double y(int slot) {
    return y[slot];
  }

  Evaluator evaluator() {
    return evaluator;
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
