/**
 * The pictures as our own pixels, and the colours of everything.
 *
 * <p>May import the other packages of {@code core} and the JDK.
 *
 * <p><b>The map</b> is sampled every 2 to 3 pixels and bilinear between; 416×416 takes 6 ms with
 * sampling, contours and labels, 1000×800 takes 15 ms, of which filling is half. Its relief, r =
 * 0.045·(∂t/∂right + ∂t/∂down)/√2/√(|∇t|² + 2.9²) for the tone t in a picture of side 1, was fitted
 * to the drawn target, which it meets within 3 of 255. Contour lines are strokes in the raster:
 * drawn by the scene graph they would take 16 to 60 ms a frame.
 *
 * <p><b>Strokes</b> keep for each pixel the signed distance to the nearest line and cover it by ½
 * minus that, once, however many lines meet there. Blending line by line would let the smooth
 * border of an oscillation, drawn a thousand times, grow into a ragged one.
 *
 * <p><b>The path</b> is painted whole at every frame. It is cut to the picture from its nearer end,
 * because a diverging iterate may be 1e300 pixels away; repeated lines and moves of a fraction of a
 * pixel are left out, so that 1,000 steps take about 1 ms.
 *
 * <p><b>The curve</b> tells a pole or a jump from a steep slope by bisection down to neighbouring
 * numbers: a line across a pole would be a lie.
 */
package downhill.core.raster;
