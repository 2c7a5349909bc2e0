package downhill.core.analysis;

import downhill.core.geometry.Frame;
import downhill.core.geometry.Vec2;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;

/**
 * How the landscape bends at a point, drawn round it: the contour line Σ λᵢdᵢ² = ±c of the local
 * model without its slope. An ellipse whose half axes are as 1/√|λᵢ| where both λ have one sign,
 * else the hyperbola that opens along λ₁; c is chosen to fit a picture.
 *
 * @param halves half of each axis, as displacements in the plane
 * @param branches the closed ellipse, or the two arms of the hyperbola, as points of the plane
 */
public record Conic(List<Vec2> halves, List<List<Vec2>> branches) {
  private static final int PIECES = 72;

  /** arsinh 1: an arm of the hyperbola is as long as the axis across it. */
  private static final double ARM = Math.log(1 + Math.sqrt(2));

  public Conic {
    halves = List.copyOf(halves);
    branches = branches.stream().map(List::copyOf).toList();
  }

  /**
   * The conic of two variables at the point of the model; empty where it does not bend, or a λ is
   * not known.
   *
   * @param longest pixels of the longer half axis
   * @param shortest pixels that the other has at least, so that it is seen
   */
  public static Optional<Conic> of(
      Stability stability, Frame frame, double longest, double shortest) {
    List<Bending> axes = stability.axes();
    if (!stability.isKnown() || axes.stream().noneMatch(Bending::isBent)) {
      return Optional.empty();
    }
    List<Vec2> halves = halves(axes, frame, longest, shortest);
    boolean saddle = axes.get(0).curvature() * axes.get(1).curvature() < 0;
    Vec2 centre = stability.point();
    return Optional.of(new Conic(halves, saddle ? arms(centre, halves) : oval(centre, halves)));
  }

  private static List<Vec2> halves(
      List<Bending> axes, Frame frame, double longest, double shortest) {
    double largestCurvature =
        axes.stream().mapToDouble(a -> Math.abs(a.curvature())).max().orElseThrow();
    double leastCurvature = largestCurvature * Math.pow(shortest / longest, 2);
    List<Vec2> halves =
        axes.stream()
            .map(
                axis ->
                    axis.direction()
                        .times(1 / Math.sqrt(Math.max(Math.abs(axis.curvature()), leastCurvature))))
            .toList();
    double scale =
        longest
            / halves.stream()
                .mapToDouble(half -> frame.alongPixels(half).norm())
                .max()
                .orElseThrow();
    return halves.stream()
        .map(half -> half.times(Math.max(scale, shortest / frame.alongPixels(half).norm())))
        .toList();
  }

  private static List<List<Vec2>> oval(Vec2 centre, List<Vec2> halves) {
    return List.of(
        line(
            -Math.PI,
            Math.PI,
            t ->
                centre
                    .plus(halves.get(0).times(Math.cos(t)))
                    .plus(halves.get(1).times(Math.sin(t)))));
  }

  private static List<List<Vec2>> arms(Vec2 centre, List<Vec2> halves) {
    List<Vec2> one =
        line(
            -ARM,
            ARM,
            t -> halves.get(0).times(Math.cosh(t)).plus(halves.get(1).times(Math.sinh(t))));
    return List.of(
        one.stream().map(centre::plus).toList(), one.stream().map(centre::minus).toList());
  }

  private static List<Vec2> line(double from, double to, DoubleFunction<Vec2> at) {
    List<Vec2> points = new ArrayList<>();
    for (int i = 0; i <= PIECES; i++) {
      points.add(at.apply(from + (to - from) * i / PIECES));
    }
    return points;
  }
}
