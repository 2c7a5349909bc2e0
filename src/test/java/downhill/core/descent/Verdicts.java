package downhill.core.descent;

import downhill.core.calculus.Reference;
import downhill.core.calculus.ScalarFunction;
import downhill.core.geometry.Domain;
import downhill.core.geometry.Vec2;

/** What is said of single descents of 1,000 steps. */
final class Verdicts {
  static final Domain LINE = Domain.of(-5, 5);
  static final Domain PLANE = Domain.of(-5, 5, -5, 5);

  /** Half a unit of the third digit of a number from 1 to 10, as the sentence shows it. */
  static final double THIRD_DIGIT = 0.005;

  /** Of λ, relative: a second difference is exact to a few √ε. */
  static final double HESSIAN = 1e-6;

  /** An arrival may be a step early or late by rounding. */
  static final int A_STEP = 1;

  private Verdicts() {}

  static Verdict line(ScalarFunction f, double start, double rate) {
    return verdict(f, LINE, new Vec2(start, 0), rate);
  }

  static Verdict plane(ScalarFunction f, double x, double y, double rate) {
    return verdict(f, PLANE, new Vec2(x, y), rate);
  }

  static Verdict of(Reference reference, double start, double rate) {
    return verdict(reference.function(), reference.domain(), new Vec2(start, 0), rate);
  }

  static Verdict verdict(ScalarFunction f, Domain domain, Vec2 start, double rate) {
    return Trajectories.of(f, domain, new GradientDescent(rate), start, 1000).verdict();
  }
}
