package downhill.view.picture;

import downhill.core.analysis.Ticks;
import downhill.core.geometry.Interval;
import downhill.session.Numbers;
import downhill.session.Strings;
import downhill.view.text.MathMarkup;
import java.util.List;

/**
 * The numbers of an axis, all written with the same decimals. What is very large or small is told
 * once, at the axis: its numbers are short multiples of a power of ten.
 *
 * @param exponent of that power; 0 where the numbers are written as they are
 */
public record AxisScale(List<AxisTick> ticks, int exponent) {
  /** Steps that are a power of ten, but for rounding, take no further decimal. */
  private static final double ROUNDING = 1e-6;

  public AxisScale {
    ticks = List.copyOf(ticks);
  }

  public static AxisScale of(Interval side, int most) {
    return of(Ticks.of(side, most), side);
  }

  /** Of some of the ticks of a side, whose ends say how they are written. */
  public static AxisScale of(List<Double> values, Interval side) {
    int exponent = exponent(side);
    double step = values.size() < 2 ? Double.NaN : values.get(1) - values.get(0);
    int decimals = (int) Math.max(0, Math.ceil(exponent - Math.log10(step) - ROUNDING));
    List<AxisTick> ticks =
        values.stream()
            .map(value -> new AxisTick(value, Numbers.decimals(divided(value, exponent), decimals)))
            .toList();
    return new AxisScale(ticks, exponent);
  }

  private static int exponent(Interval side) {
    double largest = Math.max(Math.abs(side.from()), Math.abs(side.to()));
    return Numbers.isPlain(largest) ? 0 : (int) Math.floor(Math.log10(largest) + ROUNDING);
  }

  /** In two steps where the power itself would not be a number. */
  private static double divided(double value, int exponent) {
    int half = exponent / 2;
    return value / Math.pow(10, half) / Math.pow(10, exponent - half);
  }

  /** The power of ten in words for the axis, "×10⁶"; empty where there is none. */
  public String power() {
    return exponent == 0 ? "" : Strings.text("picture.axis.power", Numbers.powerOfTen(exponent));
  }

  /** The name of the axis with its power of ten. */
  public String name(String variable) {
    String name = MathMarkup.variable(variable);
    return exponent == 0 ? name : Strings.text("picture.axis.scaled", name, power());
  }
}
