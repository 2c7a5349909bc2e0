package downhill.core.descent;

import java.util.Locale;

/** What becomes of a descent within its steps: exactly one of these. */
public enum Outcome {
  UNDEFINED,
  DIVERGED,
  CONVERGED,
  SADDLE,
  OSCILLATING,
  PLATEAU,
  STILL_DESCENDING;

  /** The name on the command line, in files and style classes: {@code still-descending}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
