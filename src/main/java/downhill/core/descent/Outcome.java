package downhill.core.descent;

import java.util.Locale;

/**
 * What becomes of a descent within its K steps: exactly one of these. L is the domain’s diagonal, a
 * pixel L/1000, and R a hundred times the larger of L and the distance of the start from the
 * domain’s centre.
 */
public enum Outcome {
  /** The cost or its gradient has no value at an iterate within R; the start is one, too. */
  UNDEFINED,

  /**
   * Farther than R or at a cost of +∞; or at K outside the domain by more than L, with steps that
   * do not shrink. A run that swings at K is run on while its swing grows or may wander off, to 8K
   * at most, and diverges if it leaves R there.
   */
  DIVERGED,

  /**
   * At K or at rest within a pixel of a minimizer by Newton’s distance Σ|∇f·vᵢ/λᵢ|, with no λ below
   * 0, the cost no lower 1 and 3 pixels along a flat direction, and η·λmax below 2 unless at rest.
   * Hops that stay within a pixel, too, and a ball that has come down to a level floor than which
   * no place in the domain is lower.
   */
  CONVERGED,

  /**
   * Within the same distance of a point where some λ is below 0, or the cost is lower along a flat
   * direction: a saddle, a top or a terrace.
   */
  SADDLE,

  /**
   * Over the last five windows of max(16, K/10) steps at least a tenth of the steps turn, or fewer
   * throw the ball back again and again, so that its way leads nowhere; and the swing is wider than
   * a pixel and neither shrinks nor grows.
   */
  OSCILLATING,

  /**
   * None of the above; |∇f| is at most 1e-9 of its largest value over the domain, and K more steps
   * would not take the ball a pixel farther.
   */
  PLATEAU,

  /** None of the others. */
  STILL_DESCENDING;

  /** The name on the command line, in files and style classes: {@code still-descending}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
