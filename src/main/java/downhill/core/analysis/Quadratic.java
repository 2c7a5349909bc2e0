package downhill.core.analysis;

import downhill.core.calculus.HessianEstimate;
import downhill.core.calculus.ScalarFunction;
import downhill.core.geometry.Domain;
import downhill.core.geometry.Interval;
import downhill.core.geometry.Vec2;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.Optional;

/**
 * Whether a cost is a quadratic, as far as can be told: along chords of the domain, scattered over
 * it, the third difference of four even points, f₀ − 3f₁ + 3f₂ − f₃, is rounding noise. It is
 * without error for a quadratic however long the chord, which second differences at a point are
 * not.
 */
public final class Quadratic {
  private static final int CHORDS = 24;
  private static final int POINTS = 4;

  /**
   * Of the largest |f|: far above the rounding of any formula that people type, far below a bend.
   */
  private static final double NOISE = 1e-11;

  /** Roundings of a place, and of what is calculated from it, in a third difference. */
  private static final double PLACES = 32;

  /**
   * 1/ϱ, 1/ϱ², 1/ϱ³, 1/ϱ⁴ with ϱ⁵ = ϱ + 1: multiples of these scatter evenly in four dimensions (M.
   * Roberts, The Unreasonable Effectiveness of Quasirandom Sequences, 2018: R₄).
   */
  private static final double[] SCATTER = {
    0.8566748838545029, 0.733891856627126, 0.6287067210378087, 0.5385972572236101
  };

  /** Of the domain: spacing of second differences round its centre. */
  private static final double SPACING = 0.25;

  private Quadratic() {}

  /**
   * The second derivatives of a quadratic, a constant, or a plane, from all over the domain; empty
   * where the cost is none of these. They hold far outside, too, where differences of neighbouring
   * values are rounding.
   */
  public static Optional<HessianEstimate> of(ScalarFunction f, Domain domain) {
    double[] values = alongChords(f, domain);
    double largest = Arrays.stream(values).map(Math::abs).max().orElseThrow();
    double bend = bend(values);
    Vec2 spacing =
        new Vec2(
            SPACING * domain.x().length(), f.dimensions() == 1 ? 0 : SPACING * domain.y().length());
    double rounding = Math.max(bend, Math.ulp(largest));
    double noise = NOISE * largest + roundingOfPlaces(values, domain);
    return bend <= noise && Double.isFinite(largest)
        ? Optional.of(HessianEstimate.ofQuadratic(f, domain.centre(), spacing, rounding))
        : Optional.empty();
  }

  /** What the values may be off because far from 0 their places have few digits. */
  private static double roundingOfPlaces(double[] values, Domain domain) {
    DoubleSummaryStatistics range = Arrays.stream(values).summaryStatistics();
    double ulps = PLACES * (ulps(domain.x()) + ulps(domain.y()));
    return ulps * range.getMax() - ulps * range.getMin();
  }

  /** A unit in the last place of the farther end, in lengths of the side; 0 without length. */
  private static double ulps(Interval side) {
    double farthest = Math.max(Math.abs(side.from()), Math.abs(side.to()));
    return side.length() == 0 ? 0 : Math.ulp(farthest) / side.length();
  }

  private static double[] alongChords(ScalarFunction f, Domain domain) {
    double[] xs = new double[CHORDS * POINTS];
    double[] ys = new double[xs.length];
    for (int i = 0; i < xs.length; i++) {
      Vec2 point = point(domain, i / POINTS + 1, (i % POINTS) / (POINTS - 1.0));
      xs[i] = point.x();
      ys[i] = point.y();
    }
    double[] values = new double[xs.length];
    f.evaluator().evaluate(xs, ys, values, values.length);
    return values;
  }

  /** The point at a part of a chord between two scattered points. */
  private static Vec2 point(Domain domain, int chord, double part) {
    Vec2 from = domain.at(chord * SCATTER[0] % 1, chord * SCATTER[1] % 1);
    Vec2 to = domain.at(chord * SCATTER[2] % 1, chord * SCATTER[3] % 1);
    return from.plus(to.minus(from).times(part));
  }

  /** The largest third difference, of a quadratic the rounding of its values. */
  private static double bend(double[] f) {
    double bend = 0;
    for (int i = 0; i < f.length; i += POINTS) {
      bend = Math.max(bend, Math.abs(f[i] - 3 * f[i + 1] + 3 * f[i + 2] - f[i + 3]));
    }
    return bend;
  }
}
