/**
 * What the faces of the block look like: the ramp, light, contour lines, and a cloth over them.
 *
 * <p>May import {@code surface.mesh}, {@code surface.space} and what these may. All that shows f is
 * interpolated from the heights of the samples: the colour, and the contour lines with |z − level|
 * / |∇z| as their distance in pixels.
 *
 * <p><b>A cloth</b> is a picture of the plane that the ground wears in place of its ramp. It is
 * laid over a frame that is drawn: a pixel's depth tells the place that is seen there, and the look
 * of each pixel, its light and its lines, is kept. So while the rate is dragged over the basins the
 * block is drawn once, and each cloth takes a fifth of the time of that.
 */
package downhill.core.raster.surface.ground;
