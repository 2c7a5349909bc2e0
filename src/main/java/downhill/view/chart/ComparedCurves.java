package downhill.view.chart;

import downhill.core.descent.Trajectory;
import downhill.core.geometry.Vec2;
import downhill.session.Session;
import downhill.view.picture.References;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

/** The cost curves of the runs beside the present one, as far as that goes. */
record ComparedCurves(List<One> all) {
  private record One(References.Named named, CostCurve curve) {
    /** Where the line ends, if there is a letter to stand there. */
    Optional<Vec2> end(double height) {
      return curve.lastSeen(height).filter(seen -> !named.letter().isEmpty());
    }
  }

  ComparedCurves {
    all = List.copyOf(all);
  }

  /**
   * Those of the session.
   *
   * @param width of all steps of the present run
   * @param height y of a cost; NaN for one that is not finite
   */
  static ComparedCurves of(Session session, double width, DoubleUnaryOperator height) {
    int last = session.run().trajectory().last();
    return new ComparedCurves(
        References.named(session).stream().map(other -> one(other, last, width, height)).toList());
  }

  private static One one(
      References.Named other, int last, double width, DoubleUnaryOperator height) {
    Trajectory run = other.reference().trajectory();
    int end = Math.min(run.last(), last);
    return new One(
        other, new CostCurve(last, end, width, step -> height.applyAsDouble(run.cost(step))));
  }

  void paint(CostPicture picture) {
    all.forEach(one -> picture.reference(one.curve, one.named.reference().look()));
  }

  /** Of the pins of which a line is seen in a plot of the height. */
  List<String> letters(double height) {
    return all.stream()
        .filter(one -> one.end(height).isPresent())
        .map(one -> one.named.letter())
        .toList();
  }

  /** Where their lines end. */
  List<Vec2> ends(double height) {
    return all.stream().flatMap(one -> one.end(height).stream()).toList();
  }

  /** How far the nearest of their lines is from a place, up or down. */
  double distance(Vec2 from) {
    return all.stream()
        .mapToDouble(one -> one.curve.distance(from))
        .min()
        .orElse(Double.POSITIVE_INFINITY);
  }
}
