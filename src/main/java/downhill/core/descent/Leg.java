package downhill.core.descent;

import java.util.function.Function;

/** Steps beyond the descent that only its judge wants to see: as many as fill a tail. */
final class Leg implements Stage {
  private final Run run;
  private final int steps;
  private final int from;
  private final int to;
  private final Function<Tail, Ruling> then;

  /**
   * From where the run stands.
   *
   * @param steps K
   * @param then judges by the tail, which is not full when the run ended on the way
   */
  Leg(Run run, int steps, Function<Tail, Ruling> then) {
    this.run = run;
    this.steps = steps;
    this.from = run.step();
    this.to = from + Tail.points(steps) - 1;
    this.then = then;
  }

  @Override
  public int due() {
    return to;
  }

  @Override
  public boolean goesOn() {
    return run.goesOn() && run.step() < to;
  }

  @Override
  public Ruling ruling() {
    return then.apply(Tail.of(run.traceOfLast(run.step() - from), steps));
  }
}
