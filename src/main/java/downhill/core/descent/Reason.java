package downhill.core.descent;

import java.util.Locale;
import java.util.Optional;

/** Why a descent ends as it does: what the one sentence of the window says. */
public sealed interface Reason {
  /** What the case for this kind of reason makes of it. */
  <T> T match(Cases<T> cases);

  /**
   * The same; where it speaks of one of several minimizers, of the one of the mark 2/λmax.
   *
   * @param marked at that minimizer
   */
  default Reason markedBy(ScaledSharpness marked) {
    return this;
  }

  /** One answer for each kind of reason. */
  interface Cases<T> {
    T noValue(NoValue reason);

    T overshoots(Overshoots reason);

    T wanders(Wanders reason);

    T leavesLater(LeavesLater reason);

    T leaps(Leaps reason);

    T kicked(Kicked reason);

    T rollsOn(RollsOn reason);

    T rollsForEver(RollsForEver reason);

    T arrives(Arrives reason);

    T balances(Balances reason);

    T stays(Stays reason);

    T stuck(Stuck reason);

    T jumps(Jumps reason);

    T noSlope(NoSlope reason);

    T crawls(Crawls reason);
  }

  /**
   * f or its gradient has no finite value at the iterate; 0 is the start.
   *
   * @param hasCost whether f has one: at a pole, where it is infinite, it has none
   * @param hasOthers whether f has a value at any sample of the domain
   */
  record NoValue(int step, boolean hasCost, boolean hasOthers) implements Reason {
    @Override
    public <T> T match(Cases<T> cases) {
      return cases.noValue(this);
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
    public Reason markedBy(ScaledSharpness marked) {
      return atMinimizer
          ? new Overshoots(
              fromStep, once, Optional.of(marked).filter(ScaledSharpness::isUnstable), true)
          : this;
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.overshoots(this);
    }
  }

  /** Jumps about, ever farther away. */
  record Wanders(Optional<ScaledSharpness> sharpness) implements Reason {
    @Override
    public Reason markedBy(ScaledSharpness marked) {
      return marked.isUnstable() ? new Wanders(Optional.of(marked)) : this;
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.wanders(this);
    }
  }

  /**
   * Does not swing or roll away yet, but run on it leaves.
   *
   * @param steps K
   * @param step by which it has left
   */
  record LeavesLater(int steps, int step) implements Reason {
    @Override
    public <T> T match(Cases<T> cases) {
      return cases.leavesLater(this);
    }
  }

  /**
   * This step, the first of its kind, went across a pole, a jump or a hole of f.
   *
   * @param again whether a later one did, too
   */
  record Leaps(int step, boolean again) implements Reason {
    @Override
    public <T> T match(Cases<T> cases) {
      return cases.leaps(this);
    }
  }

  /** This step was taken by a difference across a break of f, which is no slope. */
  record Kicked(int step) implements Reason {
    @Override
    public <T> T match(Cases<T> cases) {
      return cases.kicked(this);
    }
  }

  /** Rolls on, far outside the domain; whether f has a lower bound, nobody can tell from here. */
  record RollsOn() implements Reason {
    @Override
    public <T> T match(Cases<T> cases) {
      return cases.rollsOn(this);
    }
  }

  /** f has no lower bound this way and the ball rolls for ever. */
  record RollsForEver() implements Reason {
    @Override
    public <T> T match(Cases<T> cases) {
      return cases.rollsForEver(this);
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
    /** Whether it comes to its minimizer from side to side, as 1 &lt; η·λmax makes it. */
    public boolean swings() {
      return overshoots && sharpness.product() > 1 && !sharpness.shows(1);
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.arrives(this);
    }
  }

  /** Rests on a minimizer that it would leave after the slightest push: η·λmax ≥ 2, or a corner. */
  record Balances(int steps, ScaledSharpness sharpness) implements Reason {
    @Override
    public <T> T match(Cases<T> cases) {
      return cases.balances(this);
    }
  }

  /** Stays within a pixel: hopping over a corner, beside it, or on a level floor. */
  record Stays(int steps) implements Reason {
    @Override
    public <T> T match(Cases<T> cases) {
      return cases.stays(this);
    }
  }

  /** Rests, or all but rests, on a stationary point that is no minimizer. */
  record Stuck(Kind kind) implements Reason {
    public enum Kind {
      SADDLE,
      TOP,
      TERRACE;

      /** As in the keys of texts. */
      public String id() {
        return name().toLowerCase(Locale.ROOT);
      }
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.stuck(this);
    }
  }

  /**
   * Jumps about without end.
   *
   * @param period 2 … 16, or 0 where there is none
   * @param sharpness at the minimizer between the points; empty where it is not above 2 there
   */
  record Jumps(int period, Optional<ScaledSharpness> sharpness) implements Reason {
    /** A cycle stays in its own valley. */
    @Override
    public Reason markedBy(ScaledSharpness marked) {
      return period == 0 && marked.isUnstable() ? new Jumps(0, Optional.of(marked)) : this;
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.jumps(this);
    }
  }

  /** The gradient is as good as zero here, compared with its size elsewhere in the domain. */
  record NoSlope() implements Reason {
    @Override
    public <T> T match(Cases<T> cases) {
      return cases.noSlope(this);
    }
  }

  /**
   * Still on its way after so many steps.
   *
   * @param fraction of the way, 0 … 1: path length over its length when run on to the minimizer
   * @param sharpness at that minimizer
   * @param conditionNumber λmax/λmin at that minimizer, infinite where it is flat; 1 with one
   *     variable
   * @param swings whether it swings to and fro, ever less
   */
  record Crawls(
      int steps,
      Optional<Double> fraction,
      Optional<ScaledSharpness> sharpness,
      double conditionNumber,
      boolean swings)
      implements Reason {
    @Override
    public <T> T match(Cases<T> cases) {
      return cases.crawls(this);
    }
  }
}
