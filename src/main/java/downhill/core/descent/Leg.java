package downhill.core.descent;

import java.util.function.Function;

/** Steps beyond the descent that only its judge wants to see: as many as fill a tail. */
final class Leg implements Stage {
  private final Run run;
  private final Tail tail;
  private final Function<Tail, Ruling> then;

  /**
   * Fills the tail with the next steps.
   *
   * @param then judges by the tail, which is not full when the run ended on the way
   */
  Leg(Run run, Tail tail, Function<Tail, Ruling> then) {
    this.run = run;
    this.tail = tail;
    this.then = then;
  }

  @Override
  public boolean goesOn() {
    return run.goesOn() && !tail.isFull();
  }

  @Override
  public void stepped() {
    tail.add(run.x(), run.y());
  }

  @Override
  public Ruling ruling() {
    return then.apply(tail);
  }
}
