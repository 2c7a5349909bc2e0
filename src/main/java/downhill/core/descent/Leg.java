package downhill.core.descent;

import java.util.function.Function;

/** Steps beyond the descent that only its judge wants to see: as many as fill a tail. */
final class Leg implements Stage {
  private final Lane lane;
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
  Leg(Lane lane, int steps, Function<Tail, Ruling> then) {
    this.lane = lane;
    this.steps = steps;
    this.from = lane.step();
    this.to = from + Tail.points(steps) - 1;
    this.then = then;
  }

  @Override
  public int due() {
    return to;
  }

  @Override
  public boolean goesOn() {
    return lane.goesOn() && lane.step() < to;
  }

  @Override
  public Ruling ruling() {
    return then.apply(Tail.of(lane.traceOfLast(lane.step() - from), steps));
  }
}
