package downhill.core.descent;

import downhill.core.geometry.Vec2;

/**
 * Plain gradient descent: xₖ₊₁ = xₖ − η ∇f(xₖ).
 *
 * <p>Source: A. Cauchy, Méthode générale pour la résolution des systèmes d’équations simultanées,
 * Comptes rendus 25 (1847).
 */
public record GradientDescent(double rate) implements Optimizer {
  public GradientDescent {
    if (!(rate > 0 && Double.isFinite(rate))) {
      throw new IllegalArgumentException("no learning rate: " + rate);
    }
  }

  @Override
  public String id() {
    return "gradient-descent";
  }

  @Override
  public GradientDescent withRate(double rate) {
    return new GradientDescent(rate);
  }

  @Override
  public Iterate init(Vec2 start) {
    return new Iterate(start.x(), start.y(), Memory.Nothing.NOTHING);
  }

  @Override
  public Iterate step(Iterate current, double gradientX, double gradientY) {
    return new Iterate(
        current.x() - rate * gradientX, current.y() - rate * gradientY, current.memory());
  }

  @Override
  public double largestStableCurvature() {
    return 2 / rate;
  }
}
