package downhill.core.analysis;

import downhill.core.descent.Outcome;
import downhill.core.descent.ScaledSharpness;
import java.util.Locale;

/** What the factor 1 − ηλ does to the distance from the bottom along one axis, at every step. */
public enum Effect {
  /** Between 0 and 1: nearer, from one side. */
  SHRINKS(Outcome.CONVERGED),
  /** 0: on the bottom after one step. */
  LANDS(Outcome.CONVERGED),
  /** Between −1 and 0: to the other side, and nearer. */
  FLIPS_SHRINKS(Outcome.CONVERGED),
  /** −1: to the other side, as far. */
  FLIPS(Outcome.OSCILLATING),
  /** Below −1: to the other side, and farther. */
  FLIPS_GROWS(Outcome.DIVERGED),
  /** Above 1, where λ is negative: away from the top. */
  GROWS(Outcome.DIVERGED),
  /** 1: where it was. */
  STAYS(Outcome.STILL_DESCENDING),
  /** 1 on an even slope, which has no bottom: as far on as the step before. */
  REPEATS(Outcome.STILL_DESCENDING);

  /** A factor that differs from ±1 by less leads as far as ±1. */
  private static final double AS_FAR = 1e-5;

  private final Outcome outcome;

  Effect(Outcome outcome) {
    this.outcome = outcome;
  }

  /** Of η·λ; the borders are as wide as the digits that people are shown of 1 − ηλ. */
  static Effect of(ScaledSharpness sharpness) {
    if (sharpness.shows(1)) {
      return LANDS;
    }
    double product = sharpness.product();
    if (Math.abs(product) < AS_FAR) {
      return STAYS;
    }
    return Math.abs(product - 2) < AS_FAR ? FLIPS : between(product);
  }

  private static Effect between(double product) {
    if (product < 0) {
      return GROWS;
    }
    if (product < 1) {
      return SHRINKS;
    }
    return product < 2 ? FLIPS_SHRINKS : FLIPS_GROWS;
  }

  /** What a descent along such an axis alone would come to. */
  public Outcome outcome() {
    return outcome;
  }

  /** {@code flips-grows}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
