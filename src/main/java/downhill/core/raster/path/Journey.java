package downhill.core.raster.path;

import downhill.core.descent.Outcome;
import downhill.core.descent.Trajectory;
import java.util.Optional;

/**
 * A descent as the pictures show it.
 *
 * @param cursor where the ball is, in steps: 2.5 is half of the way from iterate 2 to iterate 3
 * @param told whether the pictures may tell where it leads; otherwise they end at the ball
 */
public record Journey(Trajectory trajectory, double cursor, boolean told) {
  public Journey {
    cursor = Math.max(0, Math.min(trajectory.last(), cursor));
  }

  /** What becomes of it, if that may be told. */
  public Optional<Outcome> outcome() {
    return told ? Optional.of(trajectory.outcome()) : Optional.empty();
  }

  /** The last iterate that a part of the shown path leads to. */
  public int lastShown() {
    return told ? trajectory.last() : (int) Math.ceil(cursor);
  }
}
