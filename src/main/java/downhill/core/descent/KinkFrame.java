package downhill.core.descent;

import downhill.core.calculus.Evaluator;
import downhill.core.calculus.Gradient;
import downhill.core.calculus.Hessian;
import downhill.core.geometry.Vec2;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Newton’s step with two variables, in a frame where each λ is that of the line along its own axis.
 *
 * <p>For a smooth function the eigenbasis of the Hessian is one. Beside a kink that runs across
 * both axes it lies aslant of the kink, with a λ along its floor that is none. The Hessian of the
 * turned frame turns it on, each time by about half of what is left.
 */
final class KinkFrame {
  /** Turns that leave less than a thousandth of the angle. */
  private static final int MOST_TURNS = 12;

  private final Evaluator evaluator;
  private final Gradient gradient;
  private final NewtonStep given;

  KinkFrame(Evaluator evaluator, Gradient gradient, NewtonStep step) {
    this.evaluator = evaluator;
    this.gradient = gradient;
    this.given = step;
  }

  NewtonStep step() {
    Vec2 direction = given.axes().get(0).direction();
    Hessian hessian = turned(direction);
    boolean isAlike = isAlike(0, hessian.xx()) && isAlike(1, hessian.yy());
    return isAlike || !hessian.isFinite()
        ? given
        : NewtonStep.of(gradient, settled(direction, hessian));
  }

  private Hessian turned(Vec2 direction) {
    return Hessian.turned(evaluator, gradient.point(), direction);
  }

  /** Whether the axis is level, or has that second difference along itself. */
  private boolean isAlike(int index, double curvature) {
    Axis axis = given.axes().get(index);
    double noise = Hessian.noise(gradient.value(), gradient.point(), axis.direction());
    return given.levelness().holds(axis)
        || Math.abs(curvature - axis.curvature())
            <= Math.max(noise, Axis.ANOTHER * Math.abs(axis.curvature()));
  }

  private List<Axis> settled(Vec2 first, Hessian there) {
    Vec2 direction = first;
    Hessian hessian = there;
    for (int i = 0; i < MOST_TURNS; i++) {
      Vec2 turn = hessian.largestDirection();
      direction = direction.times(turn.x()).plus(direction.quarterTurned().times(turn.y()));
      hessian = turned(direction);
    }
    return Stream.of(
            new Axis(direction, hessian.xx()), new Axis(direction.quarterTurned(), hessian.yy()))
        .sorted(Comparator.comparingDouble(Axis::curvature).reversed())
        .toList();
  }
}
