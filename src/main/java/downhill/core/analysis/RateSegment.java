package downhill.core.analysis;

import downhill.core.descent.Outcome;

/** The learning rates between two changes of outcome. */
public record RateSegment(double from, double to, Outcome outcome) {
  public boolean contains(double rate) {
    return from <= rate && rate <= to;
  }
}
