package downhill.core.descent;

/** How the steps of a tail swing to and fro. */
enum Swing {
  /** Hardly any step goes back on the one before, and the ball does not come back either. */
  NONE,
  SHRINKING,
  /** Shrinks by very little, but ever faster. */
  SLIPPING,
  STEADY,
  GROWING;

  private static final double REVERSALS = 0.1;

  /** Changes of a mean below this part are none. */
  private static final double CHANGE = 1e-6;

  /** A swing slips off a cycle where its mean loses less than this part in a window. */
  private static final double LITTLE = 0.01;

  /**
   * It slips only where a loss is so many times the one before: of an even shrinking, at most 1.
   */
  private static final double EVER_FASTER = 1.01;

  /**
   * Judges by the share of reversals and by the means of the windows: of turns, whether it grows,
   * and of step lengths, whether it shrinks. One look at an irregular swing may find them in any
   * order, so that shrinking takes five falling means, or the last of three under half of the
   * first. A swing that shrinks toward a cycle is steady. One that slips off a cycle may come to
   * rest, or to another cycle.
   */
  static Swing of(Tail tail) {
    boolean isRare = tail.reversals() < REVERSALS || !isOften(tail, Tail.WINDOWS - 1);
    if (isRare && !tail.comesBack()) {
      return NONE;
    }
    if (grows(tail)) {
      return GROWING;
    }
    double a = tail.meanStep(Tail.WINDOWS - 3);
    double b = tail.meanStep(Tail.WINDOWS - 2);
    double c = tail.meanStep(Tail.WINDOWS - 1);
    boolean falls = exceeds(a, b) && exceeds(b, c);
    boolean vanishes = c < a / 2 || fallsThroughout(tail) && limit(a, b, c) < c / 2;
    if (!falls || !vanishes) {
      return STEADY;
    }
    return b - c < LITTLE * b && fallsEverFaster(tail) ? SLIPPING : SHRINKING;
  }

  /** Whether a tail that does not swing as a whole does so at its end. */
  static boolean begins(Tail tail) {
    return tail.endsTurning() || isOften(tail, Tail.WINDOWS - 1);
  }

  private static boolean isOften(Tail tail, int window) {
    return tail.reversals(window) >= REVERSALS;
  }

  /** By its turns: steps that go on the same way are no part of a swing. */
  private static boolean grows(Tail tail) {
    double a = tail.meanTurn(Tail.WINDOWS - 3);
    double b = tail.meanTurn(Tail.WINDOWS - 2);
    return exceeds(b, a) && exceeds(tail.meanTurn(Tail.WINDOWS - 1), b);
  }

  private static boolean exceeds(double longer, double shorter) {
    return longer - shorter > CHANGE * shorter;
  }

  private static boolean fallsThroughout(Tail tail) {
    for (int i = 1; i < Tail.WINDOWS; i++) {
      if (!exceeds(tail.meanStep(i - 1), tail.meanStep(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean fallsEverFaster(Tail tail) {
    for (int i = 2; i < Tail.WINDOWS; i++) {
      double ratio = ratio(tail.meanStep(i - 2), tail.meanStep(i - 1), tail.meanStep(i));
      if (!(ratio > EVER_FASTER)) {
        return false;
      }
    }
    return true;
  }

  /** Aitken’s extrapolation of a falling sequence. */
  private static double limit(double a, double b, double c) {
    double ratio = ratio(a, b, c);
    return ratio < 1 ? c - (b - c) * ratio / (1 - ratio) : 0;
  }

  private static double ratio(double a, double b, double c) {
    return (b - c) / (a - b);
  }
}
