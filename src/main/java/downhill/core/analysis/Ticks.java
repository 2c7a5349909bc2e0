package downhill.core.analysis;

import downhill.core.geometry.Interval;
import java.util.ArrayList;
import java.util.List;

/** The round numbers of an axis: the multiples of a step {1, 2, 5}·10ᵏ. */
public final class Ticks {
  private Ticks() {}

  /**
   * The multiples in the interval of the shortest step that leaves no more than {@code most} gaps;
   * {@code most} = 7 gives about 5 to 7 ticks. None in an interval too short to hold two numbers.
   */
  public static List<Double> of(Interval interval, int most) {
    if (interval.length()
        < 8 * Math.ulp(Math.max(Math.abs(interval.from()), Math.abs(interval.to())))) {
      return List.of();
    }
    NiceStep step = NiceStep.atLeast(interval.length() / most);
    List<Double> ticks = new ArrayList<>();
    double slack = 1e-9 * step.value();
    double first = step.countUpTo(interval.from());
    for (double count = first; step.times(count) <= interval.to() + slack; count++) {
      ticks.add(step.times(count) + 0.0);
    }
    return List.copyOf(ticks);
  }
}
