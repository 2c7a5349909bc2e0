package downhill.core.descent;

import downhill.core.geometry.Vec2;

/**
 * A rule for the next iterate: a pair of pure functions, {@link #init} and {@link #step}; all that
 * changes is in the {@link Iterate}.
 *
 * @see <a href="https://optax.readthedocs.io">Optax, the gradient transformations after which this
 *     is modelled</a>
 */
public sealed interface Optimizer permits GradientDescent {
  /** The name on the command line. */
  String id();

  /** The learning rate η, finite and positive. */
  double rate();

  Optimizer withRate(double rate);

  /** The first iterate. */
  Iterate init(Vec2 start);

  /** The iterate after {@code current}, where the gradient is (gradientX, gradientY). */
  Iterate step(Iterate current, double gradientX, double gradientY);

  /** The largest eigenvalue λ of a minimizer at which this rule still stays: 2/η when plain. */
  double largestStableCurvature();
}
