/**
 * The block in space, before anything of it is drawn: its shape, the eye and the lamp.
 *
 * <p>May import {@code raster.colour}, {@code raster} and the rooms of {@code core} below them,
 * none of the surface. A {@link downhill.core.raster.surface.space.SurfaceShape} has the heights in
 * the units of the model, a {@link downhill.core.raster.surface.space.Projection} tells the pixel
 * and the depth of a point as a {@link downhill.core.raster.surface.space.Camera} sees it, and a
 * {@link downhill.core.raster.surface.space.Ray} the point that is seen at a pixel: along the line
 * of sight through the bilinear heights, to 1e-9 of the block, so that a click places the start
 * where it is made and not on a sample. The perspective is the same in every frame and the block is
 * scaled to fit: with a fixed angle per frame the same landscape would look different in a wide
 * one.
 */
package downhill.core.raster.surface.space;
