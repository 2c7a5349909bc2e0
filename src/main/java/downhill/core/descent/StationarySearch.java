package downhill.core.descent;

import downhill.core.calculus.Evaluator;
import downhill.core.calculus.Hessian;
import downhill.core.geometry.Vec2;
import java.util.List;
import java.util.Optional;

/**
 * Finds the stationary point within a pixel of a point, by Newton’s method in the eigenbasis: its
 * distance is Σ|∇f·vᵢ/λᵢ|.
 *
 * <p>A direction is flat where its λ is under 1e-6 λmax or is rounding noise, and also where λ is
 * another one at the stationary point that Newton’s method names: on a cubic terrace it halves, so
 * that its sign near by says nothing. Along flat directions the cost itself decides, 1 and 3 px
 * away.
 */
final class StationarySearch {
  /** Relative; a λ that changes by more on the way is another one, as one that halves is. */
  private static final double SAME_CURVATURE = 0.25;

  /** Spacings of second differences, in those of the Hessian, that tell whether it is a corner: */
  private static final int NEAR = 4;

  private static final int WIDE = 4 * NEAR;

  /** of one, the wider difference is a quarter of the other; of none, it is all of it. */
  private static final double CORNER = 0.4;

  /** In pixels: by how much the cost rises or falls that far away tells how it bends. */
  private static final double A_PIXEL = 1;

  private static final double ASIDE = 3;
  private static final double CLOSE = 0.01;

  /** Of the change within 3 px this part lies within 0.01 px at a pole; at √|x| it is 0.06. */
  private static final double POLE = 0.15;

  private static final double EPSILON = Math.ulp(1.0);

  /** The noise of λ relative to f: four values, each off by ε|f|, over h² = √ε. */
  private static final double CURVATURE_NOISE = 4 * Math.sqrt(EPSILON);

  /** A difference of values that is no more of them is rounding, as that of a cliff is. */
  private static final double VALUE_NOISE = 64 * EPSILON;

  /** How the cost bends along an axis; along a flat one it may fall off on one side. */
  private enum Bend {
    UP,
    DOWN,
    FLAT,
    EDGE
  }

  private final Evaluator evaluator;
  private final int dimensions;
  private final double pixel;

  StationarySearch(Evaluator evaluator, int dimensions, double pixel) {
    this.evaluator = evaluator;
    this.dimensions = dimensions;
    this.pixel = pixel;
  }

  /**
   * The stationary point within a pixel of {@code from}, if there is one.
   *
   * @param value f at {@code from}, and {@code gradient} its gradient
   * @param noise the size of gradient components below which they are rounding noise
   */
  Optional<Stationary> near(Vec2 from, double value, Vec2 gradient, double noise) {
    Hessian hessian = hessianAt(from);
    if (!hessian.isFinite()) {
      return Optional.empty();
    }
    List<Axis> axes = Axis.of(hessian, dimensions);
    double flat = flatBelow(axes, value);
    double distance = 0;
    Vec2 point = from;
    for (Axis axis : axes) {
      double slope = gradient.dot(axis.direction());
      boolean isFlat = Math.abs(axis.curvature()) <= flat;
      if (!isFlat) {
        point = point.plus(axis.direction().times(-slope / axis.curvature()));
      }
      distance += isFlat ? flatDistance(slope, flat, noise) : Math.abs(slope / axis.curvature());
    }
    return distance < pixel ? judge(point, axes, flat) : Optional.empty();
  }

  /** None where the slope is noise; otherwise at least as far as the flattest curve would take. */
  private static double flatDistance(double slope, double flat, double noise) {
    return Math.abs(slope) <= noise ? 0 : Math.abs(slope) / flat;
  }

  private Hessian hessianAt(Vec2 point) {
    return Hessian.at(evaluator, dimensions, point.x(), point.y());
  }

  /** The |λ| below which a direction is flat: 1e-6 λmax, or rounding noise 4√ε|f|. */
  private static double flatBelow(List<Axis> axes, double value) {
    double noise = CURVATURE_NOISE * Math.abs(value);
    return Math.max(Axis.FLAT * Axis.steepest(axes), noise);
  }

  private Optional<Stationary> judge(Vec2 point, List<Axis> axes, double flat) {
    Hessian there = hessianAt(point);
    List<Bend> bends = axes.stream().map(axis -> bend(axis, flat, point, there)).toList();
    Optional<Reason.Stuck.Place> place = place(bends);
    return place.isPresent() || bends.contains(Bend.UP)
        ? Optional.of(stationary(point, axesAt(point, there, flat), place))
            .filter(found -> !found.isMinimizer() || !isPole(found, axes.get(0)))
        : Optional.empty();
  }

  /** On one side of a pole the cost bends down; or it changes most nearest to it. */
  private boolean isPole(Stationary found, Axis across) {
    double near = Math.abs(rise(across.direction(), found.point(), CLOSE));
    return found.largest() < 0 || near > POLE * rise(across.direction(), found.point(), ASIDE);
  }

  private Bend bend(Axis axis, double flat, Vec2 point, Hessian there) {
    if (Math.abs(axis.curvature()) > flat && isSame(axis, there)) {
      return axis.curvature() > 0 ? Bend.UP : Bend.DOWN;
    }
    if (fallsAlong(axis.direction(), point)) {
      return Bend.EDGE;
    }
    return risesAlong(axis.direction(), point) ? Bend.UP : Bend.FLAT;
  }

  private static Optional<Reason.Stuck.Place> place(List<Bend> bends) {
    if (bends.stream().allMatch(bend -> bend == Bend.DOWN)) {
      return Optional.of(Reason.Stuck.Place.TOP);
    }
    long edges = bends.stream().filter(bend -> bend == Bend.EDGE).count();
    if (edges > 1 || bends.contains(Bend.DOWN)) {
      return Optional.of(Reason.Stuck.Place.SADDLE);
    }
    return edges == 1 ? Optional.of(Reason.Stuck.Place.TERRACE) : Optional.empty();
  }

  private List<Axis> axesAt(Vec2 point, Hessian there, double flat) {
    return Axis.of(there, dimensions).stream()
        .map(axis -> new Axis(axis.direction(), curvature(axis, point, flat)))
        .toList();
  }

  /** λ, 0 where it is flat, and infinite at a corner. */
  private double curvature(Axis axis, Vec2 point, double flat) {
    if (Math.abs(axis.curvature()) <= flat) {
      return 0;
    }
    return isCorner(axis, point) ? Double.POSITIVE_INFINITY : axis.curvature();
  }

  /**
   * A second difference over four times the spacing is a quarter at a corner, else the same. The
   * corner may lie a spacing away from the point that Newton’s method names, so that both are wide.
   */
  private boolean isCorner(Axis axis, Vec2 point) {
    double near = along(axis, Hessian.at(evaluator, dimensions, point.x(), point.y(), NEAR));
    double wide = along(axis, Hessian.at(evaluator, dimensions, point.x(), point.y(), WIDE));
    return axis.curvature() > 0 && wide < CORNER * near;
  }

  private static Stationary stationary(
      Vec2 point, List<Axis> axes, Optional<Reason.Stuck.Place> place) {
    double largest = axes.get(0).curvature();
    double smallest = axes.get(axes.size() - 1).curvature();
    double condition = smallest > 0 ? largest / smallest : Double.POSITIVE_INFINITY;
    return new Stationary(point, place, largest, condition);
  }

  private static boolean isSame(Axis axis, Hessian there) {
    double change = along(axis, there) - axis.curvature();
    return Math.abs(change) <= SAME_CURVATURE * Math.abs(axis.curvature());
  }

  /** The second derivative along an axis. */
  private static double along(Axis axis, Hessian hessian) {
    double x = axis.direction().x();
    double y = axis.direction().y();
    return x * x * hessian.xx() + 2 * x * y * hessian.xy() + y * y * hessian.yy();
  }

  private boolean fallsAlong(Vec2 direction, Vec2 from) {
    return rise(direction, from, A_PIXEL) < 0 || rise(direction, from, ASIDE) < 0;
  }

  private boolean risesAlong(Vec2 direction, Vec2 from) {
    return rise(direction, from, ASIDE) > 0;
  }

  /** How far the lower of the two sides rises at so many pixels, 0 where that is rounding noise. */
  private double rise(Vec2 direction, Vec2 from, double pixels) {
    double here = valueAt(from);
    double there =
        Math.min(
            valueAt(from.plus(direction.times(pixels * pixel))),
            valueAt(from.plus(direction.times(-pixels * pixel))));
    double rise = there - here;
    return Math.abs(rise) <= VALUE_NOISE * Math.abs(here) ? 0 : rise;
  }

  private double valueAt(Vec2 point) {
    return evaluator.valueAt(point.x(), point.y());
  }
}
