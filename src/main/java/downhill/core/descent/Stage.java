package downhill.core.descent;

/**
 * A part of a descent. Its steps are taken by whoever drives the run, one descent alone or many
 * side by side, and now and then the stage is asked whether it goes on.
 */
sealed interface Stage extends Ruling permits Descent, Leg {
  /** The step at which to ask, unless the run itself ends before. */
  int due();

  boolean goesOn();

  /** At the end of this stage. */
  Ruling ruling();
}
