package downhill.core.descent;

import downhill.core.calculus.Evaluator;
import downhill.core.calculus.Gradient;
import downhill.core.geometry.Vec2;

/** A descent under way: the present iterate, its cost and gradient, and where it stands. */
final class Run {
  /** In pixels a step: a shorter move is none, where the gradient is noise. */
  private static final double REST = 1e-6;

  private final Gradient gradient;
  private final Optimizer optimizer;
  private final Vec2 centre;
  private final Lengths lengths;
  private double x;
  private double y;
  private Memory memory;
  private double beforeX;
  private double beforeY;
  private int step;

  Run(Setup setup, Evaluator evaluator) {
    this.gradient = new Gradient(evaluator, setup.f().dimensions());
    this.optimizer = setup.optimizer();
    this.centre = setup.domain().centre();
    this.lengths = setup.lengths();
    stand(optimizer.init(setup.start()));
    remember();
    gradient.evaluateAt(x(), y());
  }

  void advance() {
    move();
    gradient.evaluateAt(x(), y());
  }

  /**
   * The first half of {@link #advance}; asks for the values there, as {@link Gradient#lay} does.
   */
  void advance(double[] xs, double[] ys, int offset) {
    move();
    gradient.lay(x(), y(), xs, ys, offset);
  }

  /** The second half: takes the values. */
  void arrive(double[] values, int offset) {
    gradient.read(values, offset);
  }

  private void move() {
    remember();
    stand(optimizer.step(new Iterate(x, y, memory), gradient.x(), gradient.y()));
    step++;
  }

  private void remember() {
    beforeX = x;
    beforeY = y;
  }

  private void stand(Iterate iterate) {
    x = iterate.x();
    y = iterate.y();
    memory = iterate.memory();
  }

  void appendTo(Trace trace) {
    trace.add(x, y, gradient.value(), gradient.x(), gradient.y());
  }

  /** The number of the present iterate. */
  int step() {
    return step;
  }

  double x() {
    return x;
  }

  double y() {
    return y;
  }

  double cost() {
    return gradient.value();
  }

  Vec2 gradient() {
    return new Vec2(gradient.x(), gradient.y());
  }

  /** Whether neither too far nor without a value: the descent can go on. */
  boolean goesOn() {
    return !isAway() && hasValue();
  }

  /** Farther than R from the domain’s centre, or at a cost of +∞. */
  boolean isAway() {
    return !(Vec2.length(x() - centre.x(), y() - centre.y()) <= lengths.reach())
        || cost() == Double.POSITIVE_INFINITY;
  }

  private boolean hasValue() {
    return Double.isFinite(cost()) && !Double.isNaN(gradient.x()) && !Double.isNaN(gradient.y());
  }

  /**
   * Moves under 1e-6 px a step with a gradient that is rounding noise, or cannot move at all: then
   * every later iterate is this one.
   */
  boolean isAtRest() {
    double moved = Vec2.length(x - beforeX, y - beforeY);
    return step > 0
        && (moved == 0 || moved < REST * lengths.pixel() && gradient.norm() <= gradient.noise());
  }

  /** |∇f| below which it is noise. */
  double noise() {
    return gradient.noise();
  }
}
