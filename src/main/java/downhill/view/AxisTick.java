package downhill.view;

import downhill.core.analysis.Ticks;
import downhill.core.geometry.Interval;
import downhill.session.Numbers;
import java.util.List;

/** A round number of an axis and how it is written, with the decimals that its axis needs. */
record AxisTick(double value, String text) {
  /** Longer decimals would not fit beside a picture; such numbers take powers of ten. */
  private static final int MOST_DECIMALS = 9;

  private static final double LARGEST_PLAIN = 1e5;

  static List<AxisTick> of(Interval side, int most) {
    return written(Ticks.of(side, most));
  }

  /** The numbers of one axis, all with the same decimals. */
  static List<AxisTick> written(List<Double> values) {
    int decimals = decimals(values);
    boolean plain =
        decimals <= MOST_DECIMALS
            && values.stream().allMatch(value -> Math.abs(value) < LARGEST_PLAIN);
    return values.stream()
        .map(
            value ->
                new AxisTick(
                    value, plain ? Numbers.decimals(value, decimals) : Numbers.brief(value)))
        .toList();
  }

  private static int decimals(List<Double> values) {
    double step = values.size() < 2 ? 1 : values.get(1) - values.get(0);
    return (int) Math.max(0, Math.ceil(-Math.log10(step) - 1e-6));
  }
}
