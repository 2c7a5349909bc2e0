package downhill.core.raster;

import downhill.core.analysis.Levels;
import java.util.Optional;

/**
 * What a surface picture shows, apart from where it is seen from.
 *
 * @param levels of the shape's own field, so that the contour lines are those of the map
 * @param occlusion darkens the valleys; may follow later, the frame does not wait for it
 */
public record SurfaceScene(
    SurfaceShape shape, Levels levels, Palette palette, Optional<Occlusion> occlusion) {
  /** The same scene in other colours. */
  public SurfaceScene wearing(Palette colours) {
    return colours == palette ? this : new SurfaceScene(shape, levels, colours, occlusion);
  }

  public SurfaceScene withOcclusion(Occlusion occlusion) {
    return new SurfaceScene(shape, levels, palette, Optional.of(occlusion));
  }
}
