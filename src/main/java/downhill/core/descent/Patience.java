package downhill.core.descent;

/** When a descent that converges may end before K. */
enum Patience {
  /** At rest: its last cost is the minimum to every digit. */
  TO_REST,
  /** Where nothing but the digits of its last cost can change any more. */
  TO_CERTAINTY
}
