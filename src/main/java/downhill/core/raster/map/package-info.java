/**
 * The map: colours of the heights, relief, contour lines and their numbers.
 *
 * <p>May import {@code raster.colour}, {@code raster} and the rooms of {@code core} below them. It
 * is sampled every 2 to 3 pixels and bilinear between; 416×416 takes 6 ms with sampling, contours
 * and labels, 1000×800 takes 15 ms, of which filling is half. Its relief, r = 0.045·(∂t/∂right +
 * ∂t/∂down)/√2/√(|∇t|² + 2.9²) for the tone t in a picture of side 1, was fitted to the drawn
 * target, which it meets within 3 of 255. Contour lines are strokes in the raster: drawn by the
 * scene graph they would take 16 to 60 ms a frame.
 */
package downhill.core.raster.map;
