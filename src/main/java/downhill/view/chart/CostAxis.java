package downhill.view.chart;

import downhill.core.analysis.Ticks;
import downhill.core.geometry.Interval;
import downhill.session.Numbers;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The axis of the costs: where a cost stands, 0 at the bottom to 1 at the top, and the numbers
 * beside it.
 *
 * <p>Costs that are never negative have a logarithmic axis, which shows a descent over all its
 * decades; costs of nearly one size would be a flat line on it and have a linear one. Where some
 * are negative the axis is linear, as long as that shows the run; a run whose costs leave their
 * first size by more than a thousandfold has both signs on logarithmic scales that meet at 0. Each
 * axis says by its numbers which it is.
 */
sealed interface CostAxis {
  /** Costs within such a factor of each other are of one size. */
  double ONE_SIZE = 2;

  double position(double cost);

  /** The numbers at the axis, at most so many gaps between them. */
  List<Tick> ticks(int mostGaps);

  record Tick(double position, String label) {}

  static CostAxis of(CostRange range) {
    if (range.isEmpty()) {
      return new Blank();
    }
    boolean spread = range.endless() && range.min() > 0 || range.max() > ONE_SIZE * range.min();
    if (range.min() >= 0 && spread) {
      return Logarithmic.over(range);
    }
    double usual = 1_000 * Math.max(1, Math.abs(range.first()));
    return Math.max(-range.min(), range.max()) <= Math.min(usual, Linear.MOST)
        ? Linear.over(range)
        : Symmetric.over(range);
  }

  /**
   * Zero, and what is smaller than the axis, lies below its lower end.
   *
   * @param cut whether there is such a cost; then no number stands at the lower end, along which
   *     they are drawn
   */
  record Logarithmic(int from, int to, boolean cut) implements CostAxis {
    /** Below this part of the first cost, costs are mostly rounding. */
    private static final double NOISE = 1e-16;

    /** So far at least a cost falls to zero, in decades. */
    private static final int FALL = 3;

    private static final double BELOW = -1;
    private static final int MOST_PLAIN = 3;
    private static final int LEAST_PLAIN = -2;

    static Logarithmic over(CostRange range) {
      double least = Math.max(range.minPositive(), NOISE * range.first());
      int from = (int) Math.floor(Math.log10(least));
      int to = Math.max(from + 1, (int) Math.ceil(Math.log10(range.max())));
      boolean cut = range.min() < Math.pow(10, from);
      return new Logarithmic(cut ? Math.min(from, to - FALL) : from, to, cut);
    }

    @Override
    public double position(double cost) {
      return Math.max(BELOW, (Math.log10(cost) - from) / (to - from));
    }

    @Override
    public List<Tick> ticks(int mostGaps) {
      int every = Math.max(1, ceilDiv(to - from, mostGaps));
      return IntStream.rangeClosed(0, (to - from) / every)
          .map(i -> to - i * every)
          .filter(power -> power > from || !cut)
          .mapToObj(power -> new Tick((power - from) / (double) (to - from), label(power)))
          .toList();
    }

    static String label(int power) {
      return power >= LEAST_PLAIN && power <= MOST_PLAIN
          ? Numbers.brief(Math.pow(10, power))
          : Numbers.powerOfTen(power);
    }
  }

  /** Of a run without a finite cost. */
  record Blank() implements CostAxis {
    @Override
    public double position(double cost) {
      return 0;
    }

    @Override
    public List<Tick> ticks(int mostGaps) {
      return List.of();
    }
  }

  /** Where no numbers fit, or those that do read alike, there is one in the middle. */
  record Linear(Interval range) implements CostAxis {
    private static final double MARGIN = 0.06;

    /** The difference of larger costs, with a margin, may be no number. */
    static final double MOST = 1e307;

    /** Numerical gradients and rounding move costs by such a part of them. */
    private static final double NOISE = 1e-8;

    /** Of a number that leaves room for the chart. */
    private static final int LONGEST = 9;

    static Linear over(CostRange costs) {
      double length = costs.max() - costs.min();
      double largest = Math.max(Math.abs(costs.min()), Math.abs(costs.max()));
      double even = largest > 0 ? largest : 1;
      double margin = length > NOISE * largest ? MARGIN * length : even;
      return new Linear(new Interval(costs.min() - margin, costs.max() + margin));
    }

    @Override
    public double position(double cost) {
      return (cost - range.from()) / range.length();
    }

    @Override
    public List<Tick> ticks(int mostGaps) {
      List<Double> costs = Ticks.of(range, mostGaps);
      double gap = costs.size() > 1 ? costs.get(1) - costs.get(0) : Double.POSITIVE_INFINITY;
      List<Tick> ticks = costs.stream().map(cost -> tick(cost, gap)).toList();
      boolean telling = ticks.stream().allMatch(tick -> tick.label().length() <= LONGEST);
      long different = ticks.stream().map(Tick::label).distinct().count();
      return telling && different == ticks.size() && different > 0
          ? ticks
          : List.of(tick(range.centre(), Double.POSITIVE_INFINITY));
    }

    private Tick tick(double cost, double gap) {
      return new Tick(position(cost), Numbers.apart(cost, gap));
    }
  }

  /** sign(f)·log₁₀(1 + |f|), between two such values, with 0 among them. */
  record Symmetric(double from, double to) implements CostAxis {
    static Symmetric over(CostRange range) {
      return new Symmetric(Math.min(0, scaled(range.min())), Math.max(0, scaled(range.max())));
    }

    static double scaled(double cost) {
      return Math.signum(cost) * Math.log10(1 + Math.abs(cost));
    }

    @Override
    public double position(double cost) {
      return (scaled(cost) - from) / (to - from);
    }

    @Override
    public List<Tick> ticks(int mostGaps) {
      int every = Math.max(1, (int) Math.ceil((to - from) / mostGaps));
      return IntStream.rangeClosed((int) Math.ceil(from / every), (int) Math.floor(to / every))
          .mapToObj(i -> new Tick(position(cost(i * every)), label(i * every)))
          .toList();
    }

    private static double cost(int power) {
      return Math.signum(power) * Math.pow(10, Math.abs(power));
    }

    private static String label(int power) {
      String size = power == 0 ? "0" : Logarithmic.label(Math.abs(power));
      return power < 0 ? "−" + size : size;
    }
  }

  private static int ceilDiv(int a, int b) {
    return -Math.floorDiv(-a, b);
  }
}
