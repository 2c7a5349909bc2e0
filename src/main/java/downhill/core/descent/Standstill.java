package downhill.core.descent;

import downhill.core.calculus.Evaluator;
import downhill.core.calculus.Gradient;
import downhill.core.calculus.ThreePoints;
import downhill.core.geometry.Vec2;
import java.util.List;

/**
 * Whether a place from which the cost falls off is one where a ball would stand: the cost is level
 * where Newton’s method leads, compared with how it changes from there a pixel on and a pixel back.
 * It is not where the place only seems near: on the tail of eˣ, which the method descends for ever,
 * or at a bend of a slope.
 */
final class Standstill {
  /** Each of Newton’s steps halves the distance from a cubic terrace, which is under a pixel. */
  private static final int MOST_STEPS = 8;

  /** On a cubic terrace a slope falls to a quarter at each of Newton’s steps. */
  private static final double FALLS = 0.9;

  /** A slope less than this part of the slopes a pixel away is none. */
  static final double LEVEL = 0.5;

  private final Evaluator evaluator;
  private final double pixel;

  Standstill(Evaluator evaluator, double pixel) {
    this.evaluator = evaluator;
    this.pixel = pixel;
  }

  /**
   * Whether it is one.
   *
   * @param falling the axes on which the cost falls off
   */
  boolean isAt(Vec2 place, List<Axis> falling, Levelness levelness) {
    Gradient flattest = flattest(place, levelness);
    return falling.stream().allMatch(axis -> isLevel(flattest, axis.direction()));
  }

  /** Where the slope no longer falls on the way of Newton’s method. */
  private Gradient flattest(Vec2 place, Levelness levelness) {
    Gradient flattest = Gradient.at(evaluator, place);
    for (int i = 0; i < MOST_STEPS; i++) {
      List<Axis> axes = Place.at(evaluator, flattest.point()).axes();
      Gradient next = Gradient.at(evaluator, NewtonStep.saddleFree(flattest, axes, levelness));
      if (!(next.norm() < FALLS * flattest.norm())) {
        break;
      }
      flattest = next;
    }
    return flattest;
  }

  private boolean isLevel(Gradient gradient, Vec2 direction) {
    double along = Math.abs(gradient.along(direction));
    ThreePoints costs = ThreePoints.at(evaluator, gradient.point(), direction.times(pixel));
    return along <= gradient.noise() || along * pixel <= LEVEL * costs.lesserChange();
  }
}
