package downhill.core.descent;

/** How the steps of a tail swing to and fro. */
enum Swing {
  /** Hardly any step goes back on the one before. */
  NONE,
  SHRINKING,
  STEADY,
  GROWING;

  private static final double REVERSALS = 0.1;

  /** Changes of the mean step below this are none. */
  private static final double CHANGE = 1e-6;

  /**
   * Judges by the share of reversals and the mean step lengths a, b, c of the last three windows. A
   * swing that shrinks toward a cycle is steady: extrapolated as a geometric sequence, it keeps
   * more than half of its size.
   */
  static Swing of(Tail tail) {
    double reversals = 0;
    for (int i = 0; i < Tail.WINDOWS; i++) {
      reversals += tail.reversals(i) / Tail.WINDOWS;
    }
    if (reversals < REVERSALS || tail.reversals(Tail.WINDOWS - 1) < REVERSALS) {
      return NONE;
    }
    return of(tail.meanStep(2), tail.meanStep(3), tail.meanStep(4));
  }

  private static Swing of(double a, double b, double c) {
    double least = CHANGE * a;
    if (b - a > least && c - b > least) {
      return GROWING;
    }
    return a - b > least && b - c > least && limit(a, b, c) < c / 2 ? SHRINKING : STEADY;
  }

  /** Aitken’s extrapolation of a falling sequence. */
  private static double limit(double a, double b, double c) {
    double ratio = (b - c) / (a - b);
    return ratio < 1 ? c - (b - c) * ratio / (1 - ratio) : 0;
  }
}
