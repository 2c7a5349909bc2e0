package downhill.core.descent;

import java.util.function.Function;

/** Steps beyond the descent that only its judge wants to see: as many as fill a tail. */
final class Leg implements Stage {
  private final Run run;
  private final int from;
  private final Tail tail;
  private final Function<Tail, Ruling> then;

  /** Fills the tail with the next steps. */
  Leg(Run run, Tail tail, Function<Tail, Ruling> then) {
    this(run, run.step() + 1, tail, then);
  }

  /**
   * Fills the tail, with the iterates of {@code from} on.
   *
   * @param then judges by the tail, which is not full when the run ended on the way
   */
  Leg(Run run, int from, Tail tail, Function<Tail, Ruling> then) {
    this.run = run;
    this.from = from;
    this.tail = tail;
    this.then = then;
    stepped();
  }

  @Override
  public boolean goesOn() {
    return run.goesOn() && !tail.isFull();
  }

  @Override
  public void stepped() {
    if (run.step() >= from) {
      tail.add(run.x(), run.y());
    }
  }

  @Override
  public Ruling ruling() {
    return then.apply(tail);
  }
}
