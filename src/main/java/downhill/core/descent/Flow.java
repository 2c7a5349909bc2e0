package downhill.core.descent;

import downhill.core.calculus.Evaluator;
import downhill.core.calculus.Gradient;
import downhill.core.calculus.ScalarFunction;
import downhill.core.geometry.Vec2;
import java.util.List;
import java.util.Optional;

/**
 * Where a ball goes at an ever so small rate: the gradient flow ẋ = −∇f(x), followed to its
 * minimizer.
 *
 * <p>Steps of ROS2, the L-stable Rosenbrock method of second order (J. G. Verwer et al., SIAM J.
 * Sci. Comput. 20, 1999, 1456–1480), in the eigenbasis of the Hessian H,
 *
 * <pre>(1 + γτH) k₁ = −∇f(x),   (1 + γτH) k₂ = −∇f(x + τk₁) − 2k₁,   x ← x + τ (3k₁ + k₂)/2,</pre>
 *
 * with τ as large as moves of 2 px allow: it walks along a ravine in hundreds of steps where plain
 * descent needs tens of thousands, and its last steps are Newton’s. Where the way is straight, far
 * from the start and at a crease k₁ with γ = 1 is the step, which costs less and is of first order.
 */
final class Flow {
  private static final int MOST_STEPS = 800;

  /** As a part of R: 2 px for a start in the domain. */
  private static final double LONGEST_MOVE = 2e-5;

  /**
   * Of ∇f·d, by which a step d back on the one before has to fall: over a cusp it may not at all.
   */
  private static final double FALL = 0.01;

  /** As a part of R: L for a start in the domain. Farther from it long steps of first order do. */
  private static final double NEAR = 0.01;

  /** Times as long are the moves that are allowed there. */
  private static final double FAR = 4;

  /** Moves that turn by no more lead straight on, where those of first order do, too. */
  private static final double STRAIGHT = Math.cos(Math.toRadians(0.2));

  /** In the longest moves: of a longer one of first order that of second order is too long, too. */
  private static final double STAGED = 2;

  private static final int MOST_HALVINGS = 60;
  private static final double LONGEST_TIME = 1e15;

  /** After a move that went well the next is tried with so many times its τ. */
  private static final double GROWTH = 4;

  /** γ, with which the method is L-stable, and its stage is no farther than Newton’s step. */
  private static final double GAMMA = 1 + Math.sqrt(0.5);

  /** Of |∇f|, by which the gradient of a stage may be another one than the Hessian foresees. */
  private static final double FORESEEN = 0.25;

  /** γτ|λ| at most where λ < 0: at 1 the step would be infinite, and beyond it lead uphill. */
  private static final double MOST_FALL = 0.5;

  /** The end of a flow and the length of the way there. */
  record End(Stationary minimizer, double length) {}

  private final Evaluator evaluator;
  private final StationarySearch search;
  private final Sides sides;
  private final double pixel;
  private final double longestMove;
  private final Vec2 start;
  private final double near;
  private Gradient gradient;
  private List<Axis> axes = List.of();
  private double time = 1;
  private Vec2 before = Vec2.ZERO;
  private double length;

  private Flow(ScalarFunction f, Lengths lengths, Vec2 start) {
    this.evaluator = f.evaluator();
    this.search = new StationarySearch(evaluator, lengths.pixel());
    this.sides = new Sides(evaluator, lengths.pixel());
    this.pixel = lengths.pixel();
    this.longestMove = lengths.reach() * LONGEST_MOVE;
    this.start = start;
    this.near = lengths.reach() * NEAR;
    this.gradient = Gradient.at(evaluator, start);
  }

  /** The minimizer below the start; empty where the flow ends elsewhere, or never. */
  static Optional<End> from(ScalarFunction f, Lengths lengths, Vec2 start) {
    return new Flow(f, lengths, start).follow();
  }

  private Optional<End> follow() {
    for (int i = 0; i < MOST_STEPS && lookAround(); i++) {
      Optional<Stationary> place = mayBeNear() ? nearby() : Optional.empty();
      if (place.filter(this::endsThere).isPresent() || isLevel() || !move()) {
        return place.filter(Stationary::isMinimizer).filter(this::isReached).map(this::end);
      }
    }
    return Optional.empty();
  }

  /** Takes the Hessian here; false where it or the gradient is not finite. */
  private boolean lookAround() {
    Place here = Place.at(evaluator, gradient.point());
    axes = here.axes();
    return gradient.vector().isFinite() && here.hessian().isFinite();
  }

  /**
   * What is within a pixel. Beside a curved valley λ may name a minimizer that is none: seen from
   * there it is another. At the bottom of a line it cannot be.
   */
  private Optional<Stationary> nearby() {
    boolean isLine = evaluator.dimensions() == 1;
    return search
        .near(gradient)
        .filter(
            place ->
                place.isCorner() || isLine && place.isMinimizer() || isTheSameFromThere(place));
  }

  private boolean isTheSameFromThere(Stationary place) {
    return search
        .near(Gradient.at(evaluator, place.point()))
        .filter(other -> other.kind().equals(place.kind()))
        .isPresent();
  }

  /** At a minimizer, or at a terrace that is still ahead: no flow goes on beyond it. */
  private boolean endsThere(Stationary place) {
    return place.isMinimizer()
        || place.kind().filter(kind -> kind == Reason.Stuck.Kind.TERRACE).isPresent()
            && isAhead(place.point());
  }

  /** And no slope that is turned round comes before, as beyond a cusp. */
  private boolean isAhead(Vec2 place) {
    Vec2 slope = gradient.vector();
    return slope.dot(place.minus(gradient.point())) < 0
        && slope.dot(Gradient.at(evaluator, place).vector()) >= 0;
  }

  /** Not the foot of a break: from there a run is thrown off again. */
  private boolean isReached(Stationary minimizer) {
    Vec2 across = minimizer.mostCurved().direction();
    boolean hasOther = evaluator.dimensions() > 1 && minimizer.smallest() > 0;
    return !isBreak(minimizer.point(), across)
        && !(hasOther && isBreak(minimizer.point(), across.quarterTurned()));
  }

  private boolean isBreak(Vec2 point, Vec2 across) {
    Vec2 aside = across.times(pixel);
    return Cliff.isMostBetween(evaluator, point.minus(aside), point.plus(aside));
  }

  private End end(Stationary minimizer) {
    return new End(polished(minimizer), length + gradient.point().distanceTo(minimizer.point()));
  }

  /** One more Newton step: within a pixel of it, λ may be a thousandth off, or of neither side. */
  private Stationary polished(Stationary minimizer) {
    Gradient there = Gradient.at(evaluator, minimizer.point());
    Stationary nearer = search.near(there).filter(Stationary::isMinimizer).orElse(minimizer);
    return sides.arePointed(nearer) || sides.hasNoCurvature(nearer) ? nearer.atCorner() : nearer;
  }

  private boolean isLevel() {
    return gradient.norm() <= gradient.noise();
  }

  /** A cheap necessary condition for a minimizer within a pixel. */
  private boolean mayBeNear() {
    return gradient.norm() < 2 * pixel * Axis.largestCurvature(axes) || isLevel();
  }

  private boolean move() {
    double falling = Math.max(0, -axes.get(axes.size() - 1).curvature());
    time = Math.min(Math.min(GROWTH * time, LONGEST_TIME), MOST_FALL / (GAMMA * falling));
    for (int i = 0; i < MOST_HALVINGS; i++, time /= 2) {
      if (move(step())) {
        return true;
      }
    }
    return false;
  }

  /** Not farther than allowed, nor uphill; back only where it falls, not from side to side. */
  private boolean move(Vec2 step) {
    Vec2 next = gradient.point().plus(step);
    double longest = isNear() ? longestMove : FAR * longestMove;
    double fall = step.dot(before) < 0 ? FALL * gradient.vector().dot(step) : 0;
    if (!(step.norm() <= longest && evaluator.valueAt(next) <= gradient.value() + fall)) {
      return false;
    }
    gradient = Gradient.at(evaluator, next);
    length += step.norm();
    before = step;
    return true;
  }

  /** Of second order where the way bends, in the parts that may be seen. */
  private Vec2 step() {
    Vec2 step = firstOrderStep();
    return isNear() && step.norm() <= STAGED * longestMove && !isStraightOn(step)
        ? secondOrderStep()
        : step;
  }

  private boolean isStraightOn(Vec2 step) {
    return step.dot(before) > STRAIGHT * step.norm() * before.norm();
  }

  private boolean isNear() {
    return gradient.point().distanceTo(start) < near;
  }

  private Vec2 firstOrderStep() {
    return damped(gradient.vector(), 1).times(-time);
  }

  /**
   * Of first order where the Hessian does not foresee the gradient of the stage, at a crease; the
   * first stage alone where that is too long already.
   */
  private Vec2 secondOrderStep() {
    Vec2 first = damped(gradient.vector(), GAMMA).times(-1);
    Vec2 move = first.times(time);
    if (move.norm() > longestMove) {
      return move;
    }
    Vec2 there = Gradient.at(evaluator, gradient.point().plus(move)).vector();
    double surprise = there.distanceTo(gradient.vector().plus(bent(move)));
    if (!(surprise < FORESEEN * gradient.norm())) {
      return firstOrderStep();
    }
    Vec2 second = damped(there.plus(first.times(2)), GAMMA).times(-1);
    return first.times(1.5).plus(second.times(0.5)).times(time);
  }

  /** H v. */
  private Vec2 bent(Vec2 v) {
    return Axis.moved(Vec2.ZERO, axes, axis -> axis.curvature() * v.dot(axis.direction()));
  }

  /** (1 + γτH)⁻¹ v, in the eigenbasis of the Hessian. */
  private Vec2 damped(Vec2 v, double gamma) {
    return Axis.moved(
        Vec2.ZERO, axes, axis -> v.dot(axis.direction()) / (1 + gamma * time * axis.curvature()));
  }
}
