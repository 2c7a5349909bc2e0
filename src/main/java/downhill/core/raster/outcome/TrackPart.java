package downhill.core.raster.outcome;

import downhill.core.descent.Outcome;

/**
 * A stretch of the slider's track, in layout units from its left end.
 *
 * @param strong at full strength: the thumb is here
 */
public record TrackPart(double from, double to, Outcome outcome, boolean strong) {
  public TrackPart {
    if (!(from <= to)) {
      throw new IllegalArgumentException("no part of a track: " + from + " to " + to);
    }
  }

  public double width() {
    return to - from;
  }

  public TrackPart movedBy(double distance) {
    return new TrackPart(from + distance, to + distance, outcome, strong);
  }
}
