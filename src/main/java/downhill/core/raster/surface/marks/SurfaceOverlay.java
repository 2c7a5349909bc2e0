package downhill.core.raster.surface.marks;

import downhill.core.geometry.Vec2;
import downhill.core.raster.path.Journey;
import downhill.core.raster.path.Orientation;
import java.util.List;

/**
 * What moves on a surface picture.
 *
 * @param minimizers to be ringed
 */
public record SurfaceOverlay(Journey journey, List<Vec2> minimizers, Orientation orientation) {
  public SurfaceOverlay {
    minimizers = List.copyOf(minimizers);
  }

  /** Where the ball is. */
  public Vec2 position() {
    return journey.trajectory().at(journey.cursor());
  }
}
