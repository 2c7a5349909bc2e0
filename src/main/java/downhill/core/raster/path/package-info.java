/**
 * The ball, its path, and the paths of runs to compare with.
 *
 * <p>May import {@code raster.colour}, {@code raster} and the rooms of {@code core} below them. The
 * path is painted whole at every frame. It is cut to the picture from its nearer end, because a
 * diverging iterate may be 1e300 pixels away; repeated lines and moves of a fraction of a pixel are
 * left out, so that 1,000 steps take about 1 ms. Runs to compare with are thin lines without dots
 * in neutral tones, told apart by their dashes.
 */
package downhill.core.raster.path;
