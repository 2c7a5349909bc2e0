package downhill.core.descent;

import java.util.Locale;

/** What becomes of a descent; exactly one holds. */
public enum Outcome {
  UNDEFINED,
  DIVERGED,
  CONVERGED,
  SADDLE,
  OSCILLATING,
  PLATEAU,
  STILL_DESCENDING;

  /** The name as commands and style sheets spell it: {@code still-descending}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
