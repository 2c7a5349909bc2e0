package downhill.core.descent;

import downhill.core.geometry.Vec2;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A whole descent as a value: x₀ … x_last with cost and gradient, and what becomes of it.
 *
 * <p>It ends at the last of the asked steps, or earlier: at rest on a minimizer, at the first
 * iterate farther than R or at +∞, or at the first without a value.
 */
public final class Trajectory {
  /** The largest number of steps. */
  public static final int MOST_STEPS = 10_000;

  private final Trace trace;
  private final Judgement judgement;
  private final Supplier<Verdict> verdict;

  private Trajectory(Trace trace, Judgement judgement) {
    this.trace = trace;
    this.judgement = judgement;
    this.verdict = new Once<>(judgement::verdict);
  }

  /** The descent that the setup describes. */
  public static Trajectory of(Setup setup) {
    Trial trial = Trial.alone(setup);
    return new Trajectory(trial.trace(), trial.judgement());
  }

  /** The index of the last computed step. */
  public int last() {
    return trace.last();
  }

  public double x(int step) {
    return trace.x(step);
  }

  /** 0 with one variable. */
  public double y(int step) {
    return trace.y(step);
  }

  public double cost(int step) {
    return trace.cost(step);
  }

  public double gradientX(int step) {
    return trace.gradientX(step);
  }

  /** 0 with one variable. */
  public double gradientY(int step) {
    return trace.gradientY(step);
  }

  public Vec2 position(int step) {
    return new Vec2(x(step), y(step));
  }

  /**
   * The place between two iterates, on the straight line of the step.
   *
   * @param cursor 0…last, in steps
   */
  public Vec2 at(double cursor) {
    int k = (int) Math.min(Math.floor(cursor), last());
    double part = cursor - k;
    return part == 0 || k == last()
        ? position(k)
        : new Vec2(between(x(k), x(k + 1), part), between(y(k), y(k + 1), part));
  }

  /** Without the difference of the two, which may overflow. */
  private static double between(double from, double to, double part) {
    return from * (1 - part) + to * part;
  }

  public Vec2 gradient(int step) {
    return trace.gradient(step);
  }

  public Outcome outcome() {
    return judgement.outcome();
  }

  /** n of “after n steps”, as {@link Verdict} says. */
  public int steps() {
    return judgement.steps();
  }

  /** The minimizer in which a converged descent ends. */
  public Optional<Limit> limit() {
    return judgement.limit();
  }

  /** Outcome and steps with the reason, which is worked out at the first call. */
  public Verdict verdict() {
    return verdict.get();
  }
}
