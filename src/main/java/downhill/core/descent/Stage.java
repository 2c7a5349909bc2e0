package downhill.core.descent;

/**
 * A part of a descent. Its steps are taken by whoever drives the run, one descent alone or many
 * side by side: while it goes on, the run is advanced, and then told that it was.
 */
sealed interface Stage extends Ruling permits Descent, Leg {
  boolean goesOn();

  /** The run stands at its next iterate. */
  void stepped();

  /** At the end of this stage. */
  Ruling ruling();
}
