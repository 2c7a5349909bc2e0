package downhill.core.analysis;

import downhill.core.descent.Sharpness;
import downhill.core.geometry.Vec2;

/**
 * The local quadratic model along one of its axes, t away from the point: slope·t + λt²/2.
 *
 * @param direction the unit eigenvector
 * @param curvature λ; 0 where it is flat
 * @param slope ∇f along the direction
 * @param sharpness η·λ
 */
public record Bending(Vec2 direction, double curvature, double slope, Sharpness sharpness) {
  /** 1 − ηλ, by which a step multiplies the distance from the bottom (or top) of the model. */
  public double factor() {
    return 1 - sharpness.product();
  }

  public Effect effect() {
    return Effect.of(sharpness);
  }

  public boolean isFlat() {
    return curvature == 0;
  }

  /** Of the model, t away from the point, above the value there. */
  double riseAt(double t) {
    return (slope + curvature / 2 * t) * t;
  }
}
