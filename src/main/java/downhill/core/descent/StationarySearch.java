package downhill.core.descent;

import downhill.core.calculus.Evaluator;
import downhill.core.calculus.Gradient;
import downhill.core.calculus.Hessian;
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
  /** In spacings of the Hessian, the nearer second difference that tells a corner. */
  private static final int NEAR = 4;

  /** In spacings of the Hessian, the wider second difference. */
  private static final int WIDE = 4 * NEAR;

  /**
   * A place is a corner where the wider difference is less than this part of the nearer: of a
   * corner it is a quarter, of a smooth place it is all of it.
   */
  private static final double CORNER = 0.4;

  /** So many times as large is a second difference over four times the spacing: |x|³ has 4. */
  private static final double HIGHER_POWERS = 2;

  /** Steps of Newton’s method after which λ of a higher power is beyond notice. */
  private static final int MOST_FOLLOWED = 32;

  /**
   * In pixels: the terrace of x⁹ is 8 times as far as the first step; from a cusp they lead off.
   */
  private static final double FARTHEST = 8;

  /** From a smooth bottom within a pixel a step is a few hundredths of the one that led there. */
  private static final double SHORTER = 0.5;

  private final Evaluator evaluator;
  private final double pixel;
  private final Bends bends;

  StationarySearch(Evaluator evaluator, double pixel) {
    this.evaluator = evaluator;
    this.pixel = pixel;
    this.bends = new Bends(evaluator, pixel);
  }

  /** The stationary point within a pixel of the one where the gradient is taken. */
  Optional<Stationary> near(Gradient gradient) {
    Place here = Place.at(evaluator, gradient.point());
    return here.hessian().isFinite() ? near(gradient, here.axes()) : Optional.empty();
  }

  private Optional<Stationary> near(Gradient gradient, List<Axis> axes) {
    NewtonStep first = NewtonStep.of(gradient, axes);
    boolean isLevel = axes.stream().anyMatch(first.levelness()::holds);
    if (!isLevel || !Truncation.isAllOf(gradient, evaluator)) {
      return near(first, gradient);
    }
    Gradient resolved = withoutTruncation(gradient);
    return near(NewtonStep.of(resolved, axes), resolved);
  }

  private Optional<Stationary> near(NewtonStep first, Gradient gradient) {
    return within(first)
        .flatMap(step -> within(alongLines(step, gradient)))
        .flatMap(step -> judge(gradient.point(), step));
  }

  /**
   * The same gradient, all of it noise along level axes, as it is nothing but the error of a
   * central difference: along the bottom of a curved valley that would be a step of many pixels.
   */
  private static Gradient withoutTruncation(Gradient gradient) {
    return new Gradient(
        gradient.point(), gradient.value(), gradient.vector(), Double.POSITIVE_INFINITY);
  }

  private Optional<NewtonStep> within(NewtonStep step) {
    return step.distance() < pixel ? Optional.of(step) : Optional.empty();
  }

  /** The same, or one along the axes of a kink. */
  private NewtonStep alongLines(NewtonStep step, Gradient gradient) {
    return evaluator.dimensions() == 1 ? step : new KinkFrame(evaluator, gradient, step).step();
  }

  private Optional<Stationary> judge(Vec2 from, NewtonStep step) {
    List<Axis> axes = step.axes();
    Levelness levelness = step.levelness();
    Place named = Place.at(evaluator, step.to());
    Place settled = settled(named, axes, levelness);
    boolean isAstray = settled.point().distanceTo(from) > FARTHEST * pixel;
    Place looked = isAstray ? named : settled;
    List<Bend> along =
        axes.stream().map(axis -> bends.along(axis, levelness, named, looked)).toList();
    Optional<Reason.Stuck.Kind> lower = Bend.kind(along);
    Optional<Reason.Stuck.Kind> kind = lower.filter(any -> isStandstill(step, along));
    boolean isMinimizer =
        lower.isEmpty()
            && along.contains(Bend.UP)
            && settled.point().distanceTo(from) < pixel
            && !bends.isPoleOrCusp(named, axes.get(0).direction(), levelness)
            && !fallsOn(settled, levelness);
    if (kind.isEmpty() && !isMinimizer) {
      return Optional.empty();
    }
    Stationary found = stationary(named, settled, levelness, kind);
    return Optional.of(
        found.isBowl()
            ? stationary(named, nearer(settled, from, levelness), levelness, kind)
            : found);
  }

  /**
   * A step of Newton’s method on, where that is much shorter than those before and stays within a
   * pixel: they end a hundredth of it off, and a ball in small steps arrives earlier or later for
   * that.
   */
  private Place nearer(Place bottom, Vec2 from, Levelness levelness) {
    Gradient gradient = Gradient.at(evaluator, bottom.point());
    Vec2 next = NewtonStep.saddleFree(gradient, bottom.axes(), levelness);
    boolean isNearer =
        next.distanceTo(bottom.point()) < SHORTER * bottom.point().distanceTo(from)
            && next.distanceTo(from) < pixel;
    return isNearer ? Place.at(evaluator, next) : bottom;
  }

  /** Whether it is on the floor of a valley that falls on. */
  private boolean fallsOn(Place place, Levelness levelness) {
    Axis last = place.axes().get(place.axes().size() - 1);
    return levelness.holds(last)
        && !levelness.holds(place.ofLargest())
        && new ValleyFloor(evaluator, pixel).fallsAlong(place, last);
  }

  private boolean isStandstill(NewtonStep step, List<Bend> along) {
    List<Axis> falling =
        IntStream.range(0, along.size())
            .filter(i -> along.get(i).falls())
            .mapToObj(step.axes()::get)
            .toList();
    return new Standstill(evaluator, pixel).isAt(step.to(), falling, step.levelness());
  }

  /** Where λ no longer changes on the way of Newton’s method, or is level. */
  private Place settled(Place named, List<Axis> before, Levelness levelness) {
    Place settled = named;
    List<Axis> axes = before;
    for (int i = 0; i < MOST_FOLLOWED && changes(axes, settled, levelness); i++) {
      axes = settled.axes();
      Gradient gradient = Gradient.at(evaluator, settled.point());
      settled = Place.at(evaluator, NewtonStep.saddleFree(gradient, axes, levelness));
    }
    return settled;
  }

  private static boolean changes(List<Axis> axes, Place there, Levelness levelness) {
    return axes.stream().anyMatch(axis -> !levelness.holds(axis) && !there.bendsAlike(axis));
  }

  private Stationary stationary(
      Place named, Place settled, Levelness levelness, Optional<Reason.Stuck.Kind> kind) {
    Place last = kind.isPresent() ? named : settled;
    List<Axis> axes =
        last.axes().stream()
            .map(axis -> new Axis(axis.direction(), curvature(axis, last.point(), levelness)))
            .toList();
    Axis most = axes.get(0);
    double first = most.curvature();
    double second = axes.get(axes.size() - 1).curvature();
    // Where only higher powers bend the cost along the first, the other has the largest λ.
    boolean isOther = second > first && second < Double.POSITIVE_INFINITY;
    Axis before = named.ofLargest();
    Axis mostCurved = before.curvature() > most.curvature() ? before : most;
    return new Stationary(
        last.point(), kind, isOther ? second : first, isOther ? first : second, mostCurved);
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
}
