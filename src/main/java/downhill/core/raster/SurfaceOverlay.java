package downhill.core.raster;

import downhill.core.descent.Trajectory;
import downhill.core.geometry.Vec2;
import java.util.List;

/**
 * What moves on a surface picture.
 *
 * @param cursor where the ball is on the trajectory, in steps; fractions lie on the way between two
 *     iterates
 * @param minimizers to be ringed
 */
public record SurfaceOverlay(
    Trajectory trajectory, double cursor, List<Vec2> minimizers, Orientation orientation) {
  public SurfaceOverlay {
    minimizers = List.copyOf(minimizers);
    cursor = Math.max(0, Math.min(trajectory.last(), cursor));
  }

  /** Where the ball is. */
  Vec2 position() {
    return trajectory.at(cursor);
  }
}
