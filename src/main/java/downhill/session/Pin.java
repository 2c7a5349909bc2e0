package downhill.session;

/**
 * A run kept as a reference.
 *
 * @param slot which of the {@value WhatIf#MOST_PINS} places it takes, from 0; its look hangs on it
 */
public record Pin(int slot, Run run) {
  /** What it is called: A, B, C or D. */
  public String letter() {
    return String.valueOf((char) ('A' + slot));
  }

  /** Whether the two go down the same landscape. */
  boolean isComparableWith(Run other) {
    return run.hasFunctionOf(other);
  }
}
