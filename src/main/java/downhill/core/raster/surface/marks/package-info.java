/**
 * What lies on the drawn block: paths, rings and the ball, hidden where the block hides them.
 *
 * <p>May import {@code raster.path}, {@code surface.ground}, {@code surface.space} and what these
 * may; not how the block is drawn, of which a {@link downhill.core.raster.surface.marks.Drape} has
 * the depths.
 */
package downhill.core.raster.surface.marks;
