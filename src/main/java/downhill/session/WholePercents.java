package downhill.session;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Shares of a whole as whole percents, which are 100 together as the shares are 1. */
final class WholePercents {
  private WholePercents() {}

  /** Each is rounded down, and what is missing then goes to those that lost most by it. */
  static int[] of(double[] shares) {
    int[] percents = IntStream.range(0, shares.length).map(i -> (int) (100 * shares[i])).toArray();
    Comparator<Integer> mostLostFirst =
        Comparator.comparingDouble(i -> percents[i] - 100 * shares[i]);
    IntStream.range(0, shares.length)
        .boxed()
        .sorted(mostLostFirst)
        .limit(100L - IntStream.of(percents).sum())
        .forEach(i -> percents[i]++);
    return percents;
  }
}
