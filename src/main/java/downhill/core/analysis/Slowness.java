package downhill.core.analysis;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;

/**
 * How slowly a descent converges, as {@link RateSpectrum#slowness()} tells: linear between the
 * samples that converge, level beyond them, and 0 where there are none.
 */
final class Slowness implements DoubleUnaryOperator {
  /** By the logarithm of the rate. */
  private final NavigableMap<Double, Double> known = new TreeMap<>();

  /**
   * @param most steps that the descent may take
   */
  Slowness(List<RateSample> samples, int most) {
    List<RateSample> arriving = samples.stream().filter(RateSample::converges).toList();
    int fewest = arriving.stream().mapToInt(Slowness::steps).min().orElse(1);
    double range = Math.log((double) Math.max(fewest + 1, most) / fewest);
    for (RateSample sample : arriving) {
      known.put(Math.log10(sample.rate()), Math.log((double) steps(sample) / fewest) / range);
    }
  }

  private static int steps(RateSample sample) {
    return Math.max(1, sample.steps());
  }

  @Override
  public double applyAsDouble(double log) {
    if (known.isEmpty()) {
      return 0;
    }
    double place = Math.max(known.firstKey(), Math.min(log, known.lastKey()));
    Map.Entry<Double, Double> below = known.floorEntry(place);
    Map.Entry<Double, Double> above = known.ceilingEntry(place);
    double gap = above.getKey() - below.getKey();
    double part = gap == 0 ? 0 : (place - below.getKey()) / gap;
    return below.getValue() + part * (above.getValue() - below.getValue());
  }
}
