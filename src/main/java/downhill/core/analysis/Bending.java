package downhill.core.analysis;

import downhill.core.descent.ScaledSharpness;
import downhill.core.geometry.Vec2;
import java.util.Optional;

/**
 * The local quadratic model along one of its axes, t away from the point: slope·t + λt²/2.
 *
 * @param direction the unit eigenvector
 * @param curvature λ; 0 where there is none, NaN where it cannot be computed
 * @param slope ∇f along the direction
 * @param sloping whether that is more than rounding and than 1e-6·|∇f|; not where all of the
 *     gradient is the error of the central difference
 * @param sharpness η·λ
 */
public record Bending(
    Vec2 direction, double curvature, double slope, boolean sloping, ScaledSharpness sharpness) {
  /** 1 − ηλ, by which a step multiplies the distance from the bottom (or top) of the model. */
  public double factor() {
    return 1 - sharpness.product();
  }

  /** What a step does; empty where λ is not known. */
  public Optional<Effect> effect() {
    if (!isKnown()) {
      return Optional.empty();
    }
    return Optional.of(curvature == 0 && sloping ? Effect.REPEATS : Effect.of(sharpness));
  }

  /** Whether λ could be computed. */
  public boolean isKnown() {
    return !Double.isNaN(curvature);
  }

  /** Whether there is a λ. */
  public boolean isBent() {
    return Math.abs(curvature) > 0;
  }

  /** Of the model, t away from the point, above the value there. */
  double riseAt(double t) {
    return (slope + curvature / 2 * t) * t;
  }
}
