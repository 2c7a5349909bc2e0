/**
 * The surface: a lit, sawn block with the path on it, drawn by a z-buffer of our own.
 *
 * <p>May import {@code raster.path}, {@code raster.colour}, {@code raster} and the rooms of {@code
 * core} below them. The z-buffer is ours because JavaFX 3D draws nothing at all on the software
 * pipeline, and takes 37 ms a frame where it draws. Turning, 200² samples on 900×700 take 11 ms on
 * one core and 9 ms on the two threads that the window uses; nine samples a pixel take 87 ms on
 * one, the occlusion of a landscape 25 to 40, the marks on a finished frame 1 to 2. Cells are drawn
 * from the front, so that little is painted twice and pixels get their colours at once: to keep
 * what is seen and colour it afterwards takes an eighth longer. A cell has six pixels only, and to
 * draw most of them as one face saves as much again. A frame is drawn in strips, so that nine
 * samples a pixel need 2 MB and not 45.
 *
 * <p>All that shows f is interpolated from the heights of the samples: the colour, the contour
 * lines with |z − level| / |∇z| as their distance in pixels, and the rim, at which triangles are
 * divided exactly, so that cut and surface cannot disagree. Picking follows the line of sight
 * through the bilinear heights to 1e-9 of the block, so that a click places the start where it is
 * made and not on a sample. The perspective is the same in every frame and the block is scaled to
 * fit: with a fixed angle per frame the same landscape would look different in a wide one.
 *
 * <p><b>A cloth</b> is a picture of the plane that the ground wears in place of its ramp. It is
 * laid over a frame that is drawn: a pixel's depth tells the place that is seen there, and the look
 * of each pixel, its light and its lines, is kept. So while the rate is dragged over the basins the
 * block is drawn once, and each cloth takes a fifth of the time of that.
 *
 * <p><b>Runs to compare with</b> become part of the frame that marks are painted on, so that a drag
 * of the rate paints the ghost of the run before it once, and its frames cost what they did
 * without.
 */
package downhill.core.raster.surface;
