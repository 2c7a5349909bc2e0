package downhill.core.descent;

import downhill.core.descent.Argument.Count;
import downhill.core.descent.Argument.Real;
import java.util.Locale;
import java.util.Optional;

/** Why a descent ends as it does: the data of the one sentence that the window shows. */
public sealed interface Reason {
  /** The sentence after the outcome’s word. */
  Phrase phrase();

  /**
   * f or its gradient has no value at the iterate; 0 is the start.
   *
   * @param hasCost whether f has one
   */
  record NoValue(int step, boolean hasCost) implements Reason {
    @Override
    public Phrase phrase() {
      String key = hasCost ? "reason.no-slope-there" : "reason.no-value";
      return step == 0 ? Phrase.of(key + ".start") : Phrase.of(key, new Count(step));
    }
  }

  /**
   * From this step on each step overshoots further.
   *
   * @param once whether it is the only one
   * @param sharpness at the minimizer below the start, the one of the mark 2/λmax, else at the
   *     iterate from which that step goes; empty where it is not above 2 there
   * @param atMinimizer whether it is the one at the minimizer
   */
  record Overshoots(
      int fromStep, boolean once, Optional<ScaledSharpness> sharpness, boolean atMinimizer)
      implements Reason {
    @Override
    public Phrase phrase() {
      return sharpness
          .map(this::because)
          .orElseGet(() -> Phrase.of(key("plain"), new Count(fromStep)));
    }

    /** The same, of the minimizer of a mark that was found in another way. */
    public Overshoots of(ScaledSharpness marked) {
      return new Overshoots(
          fromStep, once, Optional.of(marked).filter(ScaledSharpness::isUnstable), true);
    }

    private String key(String kind) {
      return (once ? "reason.overshoots.once." : "reason.overshoots.") + kind;
    }

    /** A place other than that of the mark is named: the mark may stand on the other side of η. */
    private Phrase because(ScaledSharpness s) {
      Count from = new Count(fromStep);
      if (atMinimizer) {
        return Phrase.of(key("sharp"), from, s.beyondTwo());
      }
      return fromStep == 1
          ? Phrase.of(key("start"), from, s.beyondTwo())
          : Phrase.of(key("here"), from, new Count(fromStep - 1), s.beyondTwo());
    }
  }

  /** Jumps about, ever farther away. */
  record Wanders(Optional<ScaledSharpness> sharpness) implements Reason {
    @Override
    public Phrase phrase() {
      Phrase wanders = Phrase.of("jumps.away");
      return sharpness
          .map(s -> Phrase.of("reason.jumps.sharp", wanders, s.beyondTwo()))
          .orElseGet(() -> Phrase.of("reason.jumps", wanders));
    }
  }

  /**
   * This step, the first of its kind, went across a pole, a jump or a hole of f.
   *
   * @param again whether a later one did, too
   */
  record Leaps(int step, boolean again) implements Reason {
    @Override
    public Phrase phrase() {
      return Phrase.of(again ? "reason.leaps.again" : "reason.leaps", new Count(step));
    }
  }

  /** Rolls on, far outside the domain; whether f has a lower bound, nobody can tell from here. */
  record RollsOn() implements Reason {
    @Override
    public Phrase phrase() {
      return Phrase.of("reason.rolls-on");
    }
  }

  /** f has no lower bound this way and the ball rolls for ever. */
  record RollsForEver() implements Reason {
    @Override
    public Phrase phrase() {
      return Phrase.of("reason.rolls-for-ever");
    }
  }

  /**
   * Stays within a pixel of a minimizer after so many steps.
   *
   * @param zigzag whether over half of the steps reversed
   * @param overshoots whether any step went across the minimizer along the axis of λmax
   */
  record Arrives(int steps, ScaledSharpness sharpness, boolean zigzag, boolean overshoots)
      implements Reason {
    @Override
    public Phrase phrase() {
      return Phrase.of(key(), Phrase.steps(steps), sharpness.symbol(), sharpness.real());
    }

    /** Whether it comes to its minimizer from side to side, as 1 &lt; η·λmax makes it. */
    public boolean swings() {
      return overshoots && sharpness.product() > 1;
    }

    private String key() {
      if (sharpness.product() > 1 && !sharpness.shows(1) && !overshoots) {
        return "reason.arrives.one-sided";
      }
      if (sharpness.shows(2)) {
        return "reason.arrives.brink";
      }
      if (sharpness.shows(1)) {
        boolean lands = sharpness.dimensions() == 1 || steps <= 1;
        return lands ? "reason.arrives.lands" : "reason.arrives.floor";
      }
      if (sharpness.product() < 1) {
        return zigzag ? "reason.arrives.zigzag" : "reason.arrives.smooth";
      }
      return zigzag && sharpness.dimensions() == 1
          ? "reason.arrives.swinging"
          : "reason.arrives.overshooting";
    }
  }

  /** Rests on a minimizer that it would leave after the slightest push: η·λmax ≥ 2, or a corner. */
  record Balances(int steps, ScaledSharpness sharpness) implements Reason {
    @Override
    public Phrase phrase() {
      return sharpness.isFinite()
          ? Phrase.of("reason.balances", Phrase.steps(steps), sharpness.beyondTwo())
          : Phrase.of("reason.balances.corner", Phrase.steps(steps));
    }
  }

  /** Stays within a pixel: hopping over a corner, beside it, or on a level floor. */
  record Stays(int steps) implements Reason {
    @Override
    public Phrase phrase() {
      return Phrase.of("reason.stays", Phrase.steps(steps));
    }
  }

  /** Rests, or all but rests, on a stationary point that is no minimizer. */
  record Stuck(Kind kind) implements Reason {
    public enum Kind {
      SADDLE,
      TOP,
      TERRACE
    }

    @Override
    public Phrase phrase() {
      return Phrase.of("reason.stuck." + kind.name().toLowerCase(Locale.ROOT));
    }
  }

  /**
   * Jumps about without end.
   *
   * @param period 2 … 16, or 0 where there is none
   * @param sharpness at the minimizer between the points; empty where it is not above 2 there
   */
  record Jumps(int period, Optional<ScaledSharpness> sharpness) implements Reason {
    @Override
    public Phrase phrase() {
      Phrase jumps = Phrase.of(key(), new Count(period));
      return sharpness
          .map(s -> Phrase.of("reason.jumps.sharp", jumps, s.beyondTwo()))
          .orElseGet(() -> Phrase.of("reason.jumps", jumps));
    }

    private String key() {
      return switch (period) {
        case 0 -> "jumps.irregular";
        case 2 -> "jumps.two";
        default -> "jumps.cycle";
      };
    }
  }

  /** The gradient is as good as zero here, compared with its size elsewhere in the domain. */
  record NoSlope() implements Reason {
    @Override
    public Phrase phrase() {
      return Phrase.of("reason.no-slope");
    }
  }

  /**
   * Still on its way after so many steps.
   *
   * @param fraction of the way, 0 … 1: path length over its length when run on to the minimizer
   * @param sharpness at that minimizer
   * @param condition λmax/λmin at that minimizer, infinite where it is flat; 1 with one variable
   * @param swings whether it swings to and fro, ever less
   */
  record Crawls(
      int steps,
      Optional<Double> fraction,
      Optional<ScaledSharpness> sharpness,
      double condition,
      boolean swings)
      implements Reason {
    /** Below this η·λmax the rate is to blame, and not the shape of the valley. */
    private static final double FAR_BELOW_ONE = 0.1;

    /** Above this η·λmax the swings across the valley hardly shrink. */
    private static final double ALMOST_TWO = 1.9;

    /** From here on the valley is a ravine. */
    private static final double STEEP_SIDES = 10;

    @Override
    public Phrase phrase() {
      Phrase way = way();
      return sharpness.map(s -> because(way, s)).orElseGet(() -> Phrase.of("reason.crawls", way));
    }

    private Phrase way() {
      int percent = (int) Math.min(99, Math.round(100 * fraction.orElse(0.0)));
      String way = fraction.isEmpty() ? "way.unknown" : percent < 1 ? "way.hardly" : "way.percent";
      return Phrase.of(steps == 1 ? way + ".one" : way, new Count(steps), new Count(percent));
    }

    private Phrase because(Phrase way, ScaledSharpness s) {
      if (swings && s.product() > ALMOST_TWO) {
        return Phrase.of("reason.crawls.brink", way, s.symbol());
      }
      if (s.product() < FAR_BELOW_ONE) {
        return Phrase.of("reason.crawls.slow", way, s.symbol(), s.real());
      }
      return condition >= STEEP_SIDES && Double.isFinite(condition)
          ? Phrase.of("reason.crawls.ravine", way, times())
          : Phrase.of("reason.crawls", way);
    }

    /** A whole number where its digits are worth showing: 2508 times steeper. */
    private Argument times() {
      boolean whole = condition >= 100 && condition < 1e6;
      return whole ? new Count((int) Math.round(condition)) : new Real(condition);
    }
  }
}
