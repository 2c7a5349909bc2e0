package downhill.session;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Shares in whole percents. */
final class WholePercents {
  /** Shares that differ by less are equal: mirror images differ by a cell or two. */
  private static final double EQUAL = 1e-4;

  private WholePercents() {}

  /**
   * Each is rounded down, and what is missing then goes to those that lost most by it; but not to
   * one of several equal ones where the others have nothing: then it is less than 100 in all.
   */
  static int[] of(double[] shares) {
    int[] percents = IntStream.range(0, shares.length).map(i -> (int) (100 * shares[i])).toArray();
    int missing = 100 - IntStream.of(percents).sum();
    List<Integer> mostLostFirst =
        IntStream.range(0, shares.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> percents[i] - 100 * shares[i]))
            .toList();
    int most = Math.min(missing, shares.length);
    List<Integer> others = mostLostFirst.subList(most, shares.length);
    mostLostFirst.subList(0, most).stream()
        .filter(i -> others.stream().noneMatch(j -> Math.abs(shares[i] - shares[j]) < EQUAL))
        .forEach(i -> percents[i]++);
    return percents;
  }
}
