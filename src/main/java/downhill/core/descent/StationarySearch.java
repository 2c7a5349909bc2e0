package downhill.core.descent;

import downhill.core.calculus.Evaluator;
import downhill.core.calculus.Gradient;
import downhill.core.calculus.Hessian;
import downhill.core.calculus.Rounding;
import downhill.core.calculus.Truncation;
import downhill.core.geometry.Vec2;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds the stationary point within a pixel of a point, by Newton’s method in the eigenbasis: its
 * distance is Σ|∇f·vᵢ/λᵢ|.
 *
 * <p>At a kink that runs across both axes the λ of the Hessian are none: where they name a point
 * within a pixel, those of the kink’s own {@link KinkFrame} must, too.
 *
 * <p>Along directions that are level, as {@link Levelness} says, the cost itself decides, 1 and 3
 * px away; so it does where λ is another one at the stationary point that Newton’s method names: on
 * a cubic terrace it halves, so that its sign near by says nothing. Then the method is followed to
 * where λ settles, and a minimizer has to be within a pixel itself: that of x⁴ is three times as
 * far as the first step goes, and has the λ 0.
 */
final class StationarySearch {
  /** Relative; a λ that changes by more on the way is another one, as one that halves is. */
  private static final double SAME_CURVATURE = 0.25;

  /** In spacings of the Hessian, the nearer second difference that tells a corner. */
  private static final int NEAR = 4;

  /** In spacings of the Hessian, the wider second difference. */
  private static final int WIDE = 4 * NEAR;

  /**
   * A place is a corner where the wider difference is less than this part of the nearer: of a
   * corner it is a quarter, of a smooth place it is all of it.
   */
  private static final double CORNER = 0.4;

  /** In pixels: by how much the cost rises or falls that far away tells how it bends. */
  private static final double A_PIXEL = 1;

  /** In pixels, to both sides: what rises a pixel on may fall off from there. */
  private static final double ASIDE = 3;

  /** In pixels: nearer to a pole than the rest of its change. */
  private static final double CLOSE = 0.01;

  /** So many times as large is a second difference over four times the spacing: |x|³ has 4. */
  private static final double HIGHER_POWERS = 2;

  /** Steps of Newton’s method after which λ of a higher power is beyond notice. */
  private static final int MOST_FOLLOWED = 32;

  /** Of the change within 3 px this part lies within 0.01 px at a pole; at √|x| it is 0.06. */
  private static final double POLE = 0.15;

  /** So many times as far a square rises nine times, and a corner three times. */
  private static final double POINTED = 6;

  /** How the cost bends along an axis; along a flat one it may fall off on one side. */
  private enum Bend {
    UP,
    DOWN,
    FLAT,
    EDGE
  }

  /** In pixels: to either side of a minimizer, where a smooth cost bends much the same. */
  private static final double SIDE = 0.25;

  /** The part of a second difference by which that of the other side is another. */
  private static final double UNLIKE = 0.25;

  private final Evaluator evaluator;
  private final double pixel;

  StationarySearch(Evaluator evaluator, double pixel) {
    this.evaluator = evaluator;
    this.pixel = pixel;
  }

  /** The stationary point within a pixel of the one where the gradient is taken. */
  Optional<Stationary> near(Gradient gradient) {
    Hessian hessian = hessianAt(gradient.point());
    return hessian.isFinite() ? near(gradient, axes(hessian)) : Optional.empty();
  }

  private Optional<Stationary> near(Gradient gradient, List<Axis> axes) {
    Gradient resolved = withoutTruncation(gradient, axes);
    return within(NewtonStep.of(resolved, axes))
        .flatMap(step -> within(alongLines(step, resolved)))
        .flatMap(step -> judge(gradient.point(), step));
  }

  /**
   * The same gradient, all of it noise where it is nothing but the error of a central difference:
   * along the bottom of a curved valley that would be a step of many pixels.
   */
  private Gradient withoutTruncation(Gradient gradient, List<Axis> axes) {
    Vec2 point = gradient.point();
    Levelness levelness = Levelness.of(gradient.value(), point, axes);
    boolean isLevel = axes.stream().anyMatch(levelness::holds);
    return isLevel && isTruncation(gradient.vector(), gradient.noise(), point)
        ? new Gradient(point, gradient.value(), gradient.vector(), gradient.norm())
        : gradient;
  }

  /**
   * Whether the second derivative along the steepest axis jumps at a minimizer, as that of a
   * squared hinge: then a central difference is one of neither side.
   */
  boolean isUneven(Stationary minimizer) {
    if (!(minimizer.largest() > 0 && minimizer.largest() < Double.POSITIVE_INFINITY)) {
      return false;
    }
    Vec2 aside = minimizer.steepest().direction().times(SIDE * pixel);
    double here = evaluator.valueAt(minimizer.point());
    double ahead = bend(here, minimizer.point(), aside);
    double behind = bend(here, minimizer.point(), aside.times(-1));
    double larger = Math.max(Math.abs(ahead), Math.abs(behind));
    return Math.abs(ahead - behind) > UNLIKE * larger + Rounding.of(here);
  }

  /**
   * Whether a minimizer without λ lies beside a corner, too far for a second difference to see it:
   * to both sides the cost rises evenly, as |x| does, or |x|^1.5, which has 5.2 times the rise.
   */
  boolean isPointed(Stationary minimizer) {
    Vec2 along = minimizer.steepest().direction();
    double near = bothSides(minimizer.point(), along.times(ASIDE * pixel));
    double far = bothSides(minimizer.point(), along.times(ASIDE * ASIDE * pixel));
    double here = evaluator.valueAt(minimizer.point());
    return minimizer.largest() == 0 && near > Rounding.of(here) && far < POINTED * near;
  }

  private double bothSides(Vec2 point, Vec2 aside) {
    double here = evaluator.valueAt(point);
    double ahead = evaluator.valueAt(point.plus(aside)) - here;
    double behind = evaluator.valueAt(point.minus(aside)) - here;
    return ahead + behind;
  }

  /** The second difference on one side of a point. */
  private double bend(double here, Vec2 point, Vec2 aside) {
    double near = evaluator.valueAt(point.plus(aside));
    double far = evaluator.valueAt(point.plus(aside.times(2)));
    return far - near - (near - here);
  }

  /**
   * What a point is where there is no slope, by the cost alone: where λ is 0 at a place within a
   * pixel, that of the point says nothing.
   */
  Optional<Reason.Stuck.Kind> kindWithoutSlope(Vec2 point) {
    return kind(
        axes(hessianAt(point)).stream().map(axis -> bend(point, axis.direction())).toList());
  }

  /** Whether the gradient at a point is nothing but the error of a central difference. */
  boolean isTruncation(Vec2 gradient, double noise, Vec2 point) {
    return Truncation.isAllOf(gradient, noise, evaluator, point);
  }

  /** The crease through a point, along a unit direction. */
  Crease crease(Vec2 point, Vec2 along) {
    return new Crease(evaluator, point, along, pixel);
  }

  private Bend bend(Vec2 point, Vec2 direction) {
    boolean ahead = falls(point, direction);
    boolean behind = falls(point, direction.times(-1));
    if (ahead != behind) {
      return Bend.EDGE;
    }
    return ahead ? Bend.DOWN : Bend.FLAT;
  }

  private boolean falls(Vec2 point, Vec2 direction) {
    double here = evaluator.valueAt(point);
    double there =
        Math.min(
            evaluator.valueAt(point.plus(direction.times(A_PIXEL * pixel))),
            evaluator.valueAt(point.plus(direction.times(ASIDE * pixel))));
    return there < here - Rounding.of(here);
  }

  private Optional<NewtonStep> within(NewtonStep step) {
    return step.distance() < pixel ? Optional.of(step) : Optional.empty();
  }

  /** The same, or one along the axes of a kink. */
  private NewtonStep alongLines(NewtonStep step, Gradient gradient) {
    return evaluator.dimensions() == 1 ? step : new KinkFrame(evaluator, gradient, step).step();
  }

  private Hessian hessianAt(Vec2 point) {
    return Hessian.at(evaluator, point);
  }

  private List<Axis> axes(Hessian hessian) {
    return Axis.of(hessian, evaluator.dimensions());
  }

  private Optional<Stationary> judge(Vec2 from, NewtonStep step) {
    Vec2 point = step.to();
    List<Axis> axes = step.axes();
    Levelness levelness = step.levelness();
    Bowl bowl = new Bowl(point, hessianAt(point));
    Bowl settled = settled(bowl, axes, levelness);
    List<Bend> bends = axes.stream().map(axis -> bend(axis, levelness, bowl, settled)).toList();
    Optional<Reason.Stuck.Kind> lower = kind(bends);
    Optional<Reason.Stuck.Kind> kind =
        lower.filter(any -> isStandstill(bowl, axes, bends, levelness));
    boolean isMinimizer =
        lower.isEmpty()
            && bends.contains(Bend.UP)
            && settled.point().distanceTo(from) < pixel
            && !isPole(point, bowl.hessian(), levelness, axes);
    return kind.isPresent() || isMinimizer
        ? Optional.of(stationary(bowl, settled, levelness, kind))
        : Optional.empty();
  }

  /** On one side of a pole the cost bends down; or it changes most nearest to it. */
  private boolean isPole(Vec2 point, Hessian there, Levelness levelness, List<Axis> axes) {
    Axis most = axes(there).get(0);
    Vec2 across = axes.get(0).direction();
    return most.curvature() < 0 && !levelness.holds(most)
        || Math.abs(rise(across, point, CLOSE, levelness))
            > POLE * rise(across, point, ASIDE, levelness);
  }

  private Bend bend(Axis axis, Levelness levelness, Bowl first, Bowl settled) {
    if (!levelness.holds(axis) && isSame(axis, first.hessian())) {
      return axis.curvature() > 0 ? Bend.UP : Bend.DOWN;
    }
    double near = rise(axis.direction(), settled.point(), A_PIXEL, levelness);
    double aside = rise(axis.direction(), settled.point(), ASIDE, levelness);
    // Beside the bottom of a level bowl the cost is lower a pixel on, but not three.
    double bowl = levelness.holds(axis) ? Math.max(0, axis.curvature()) * pixel * pixel / 2 : 0;
    if (near < -bowl || aside < 0) {
      return Bend.EDGE;
    }
    return aside > 0 || isFoot(axis, settled.point(), levelness) ? Bend.UP : Bend.FLAT;
  }

  /** Whether the higher side of a bowl rises there, and the other is level. */
  private boolean isFoot(Axis axis, Vec2 point, Levelness levelness) {
    double ahead = evaluator.valueAt(point.plus(axis.direction().times(ASIDE * pixel)));
    double behind = evaluator.valueAt(point.plus(axis.direction().times(-ASIDE * pixel)));
    double here = evaluator.valueAt(point);
    return axis.curvature() > 0
        && !levelness.holds(axis)
        && Math.max(ahead, behind) - here > Rounding.of(here);
  }

  private boolean isStandstill(Bowl first, List<Axis> axes, List<Bend> bends, Levelness levelness) {
    List<Axis> falling =
        IntStream.range(0, bends.size())
            .filter(i -> bends.get(i) == Bend.DOWN || bends.get(i) == Bend.EDGE)
            .mapToObj(axes::get)
            .toList();
    return new Standstill(evaluator, pixel).isAt(first.point(), falling, levelness);
  }

  private static Optional<Reason.Stuck.Kind> kind(List<Bend> bends) {
    if (bends.stream().allMatch(bend -> bend == Bend.DOWN)) {
      return Optional.of(Reason.Stuck.Kind.TOP);
    }
    long edges = bends.stream().filter(bend -> bend == Bend.EDGE).count();
    if (edges > 1 || bends.contains(Bend.DOWN)) {
      return Optional.of(Reason.Stuck.Kind.SADDLE);
    }
    return edges == 1 ? Optional.of(Reason.Stuck.Kind.TERRACE) : Optional.empty();
  }

  /** A place, and how the cost bends there. */
  private record Bowl(Vec2 point, Hessian hessian) {}

  private Stationary stationary(
      Bowl bowl, Bowl settled, Levelness levelness, Optional<Reason.Stuck.Kind> kind) {
    Bowl last = kind.isPresent() ? bowl : settled;
    List<Axis> axes =
        axes(last.hessian()).stream()
            .map(axis -> new Axis(axis.direction(), curvature(axis, last.point(), levelness)))
            .toList();
    Axis most = axes.get(0);
    double first = most.curvature();
    double second = axes.get(axes.size() - 1).curvature();
    // Where only higher powers bend the cost along the first, the other has the largest λ.
    boolean isOther = second > first && second < Double.POSITIVE_INFINITY;
    Axis before = axes(bowl.hessian()).get(0);
    Axis steepest = before.curvature() > most.curvature() ? before : most;
    return new Stationary(
        last.point(), kind, isOther ? second : first, isOther ? first : second, steepest);
  }

  /** Where λ no longer changes on the way of Newton’s method, or is level. */
  private Bowl settled(Bowl bowl, List<Axis> before, Levelness levelness) {
    Bowl settled = bowl;
    List<Axis> axes = before;
    for (int i = 0; i < MOST_FOLLOWED && changes(axes, settled.hessian(), levelness); i++) {
      axes = axes(settled.hessian());
      Vec2 next = NewtonStep.downTo(Gradient.at(evaluator, settled.point()), axes, levelness);
      settled = new Bowl(next, hessianAt(next));
    }
    return settled;
  }

  private static boolean changes(List<Axis> axes, Hessian there, Levelness levelness) {
    return axes.stream().anyMatch(axis -> !levelness.holds(axis) && !isSame(axis, there));
  }

  /** λ, 0 where it is level, and infinite at a corner. */
  private double curvature(Axis axis, Vec2 point, Levelness levelness) {
    if (levelness.holds(axis)) {
      return 0;
    }
    double near = wider(point, NEAR).along(axis.direction());
    if (isCorner(axis, near, point)) {
      return Double.POSITIVE_INFINITY;
    }
    boolean higher = axis.curvature() > 0 && near > HIGHER_POWERS * axis.curvature();
    return higher ? 0 : axis.curvature();
  }

  /**
   * A second difference over four times the spacing is a quarter at a corner, else the same. The
   * corner may lie a spacing away from the point that Newton’s method names, so that both are wide.
   */
  private boolean isCorner(Axis axis, double near, Vec2 point) {
    return axis.curvature() > 0 && wider(point, WIDE).along(axis.direction()) < CORNER * near;
  }

  private Hessian wider(Vec2 point, double factor) {
    return Hessian.at(evaluator, point, factor);
  }

  private static boolean isSame(Axis axis, Hessian there) {
    double change = there.along(axis.direction()) - axis.curvature();
    return Math.abs(change) <= SAME_CURVATURE * Math.abs(axis.curvature());
  }

  /** How far the lower of the two sides rises at so many pixels, 0 where that is no rise. */
  private double rise(Vec2 direction, Vec2 from, double pixels, Levelness levelness) {
    double here = evaluator.valueAt(from);
    double there =
        Math.min(
            evaluator.valueAt(from.plus(direction.times(pixels * pixel))),
            evaluator.valueAt(from.plus(direction.times(-pixels * pixel))));
    double rise = there - here;
    double least = levelness.rise(pixels * pixel);
    return Math.abs(rise) <= Math.max(Rounding.of(here), least) ? 0 : rise;
  }
}
