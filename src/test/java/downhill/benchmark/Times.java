package downhill.benchmark;

import java.util.Arrays;
import java.util.stream.IntStream;

/** How long one thing took in each of several rounds, in seconds. */
final class Times {
  private final double[] seconds;

  Times(double[] seconds) {
    this.seconds = seconds.clone();
  }

  double median() {
    return quantile(0.5);
  }

  /** The smallest time that is not exceeded by the share p of the rounds. */
  double quantile(double p) {
    return quantile(seconds, p);
  }

  /** The median of this ÷ other, round by round. */
  double ratioTo(Times other) {
    double[] ratios =
        IntStream.range(0, seconds.length)
            .mapToDouble(i -> seconds[i] / other.seconds[i])
            .toArray();
    return quantile(ratios, 0.5);
  }

  static double quantile(double[] values, double p) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[Math.max(0, (int) Math.ceil(p * sorted.length) - 1)];
  }
}
