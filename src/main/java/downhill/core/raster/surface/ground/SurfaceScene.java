package downhill.core.raster.surface.ground;

import downhill.core.analysis.Levels;
import downhill.core.raster.colour.Palette;
import downhill.core.raster.surface.space.Occlusion;
import downhill.core.raster.surface.space.SurfaceShape;
import java.util.Optional;

/**
 * What a surface picture shows, apart from where it is seen from.
 *
 * @param levels of the shape's own field, so that the contour lines are those of the map
 * @param occlusion darkens the valleys; may follow later, the frame does not wait for it
 * @param cloth gives the ground its colours in place of the palette's ramp
 */
public record SurfaceScene(
    SurfaceShape shape,
    Levels levels,
    Palette palette,
    Optional<Occlusion> occlusion,
    Optional<Cloth> cloth) {
  /** The scene in the colours of the ramp, its valleys not yet darkened. */
  public static SurfaceScene of(SurfaceShape shape, Levels levels, Palette palette) {
    return new SurfaceScene(shape, levels, palette, Optional.empty(), Optional.empty());
  }

  /** The same scene in other colours. */
  public SurfaceScene wearing(Palette colours) {
    return colours == palette ? this : new SurfaceScene(shape, levels, colours, occlusion, cloth);
  }

  public SurfaceScene withOcclusion(Occlusion occlusion) {
    return new SurfaceScene(shape, levels, palette, Optional.of(occlusion), cloth);
  }

  /** The same landscape in another cloth, or in none: in the colours of the ramp. */
  public SurfaceScene withCloth(Optional<Cloth> cloth) {
    return new SurfaceScene(shape, levels, palette, occlusion, cloth);
  }
}
