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
 * <p><b>Runs to compare with</b> are thin lines without dots in neutral tones, told apart by their
 * dashes. On the surface they become part of the frame that marks are painted on, so that a drag of
 * the rate paints the ghost of the run before it once, and its frames cost what they did without.
 *
 * <p><b>The curve</b> tells a pole or a jump from a steep slope by bisection down to neighbouring
 * numbers: a line across a pole would be a lie. Its picture is cut off where the extremes of f
 * would make it a flat line with two walls: exp(x²) over −5…5 at 34 and not at 2e10. What no
 * polynomial of degree 4 could do counts as extreme, so that the pictures of all of these stay
 * whole, as of sin, |x|, ln and exp(−x); a fixed share of the height would cut x⁴ − 3x³ + 2 off.
 * The start is shown unless that would flatten the valley below it, whatever the rate, so that the
 * axis stands still while the rate is dragged; a view that follows the ball rises along with it.
 *
 * <p><b>The slider’s track</b> takes its colours from the fills of the outcomes, and the strokes of
 * its patterns from their inks darkened by 30 %, faint enough to leave the colour its say; both
 * meet the drawn target within 10 of 255. Patterns hang on the track and not on the segments.
 *
 * <p><b>The surface</b> is a z-buffer of our own, because JavaFX 3D draws nothing at all on the
 * software pipeline, and takes 37 ms a frame where it draws. Turning, 200² samples on 900×700 take
 * 11 ms on one core and 9 ms on the two threads that the window uses; nine samples a pixel take 87
 * ms on one, the occlusion of a landscape 25 to 40, the marks on a finished frame 1 to 2. Cells are
 * drawn from the front, so that little is painted twice and pixels get their colours at once: to
 * keep what is seen and colour it afterwards takes an eighth longer. A cell has six pixels only,
 * and to draw most of them as one face saves as much again. A frame is drawn in strips, so that
 * nine samples a pixel need 2 MB and not 45. All that shows f is interpolated from the heights of
 * the samples: the colour, the contour lines with |z − level| / |∇z| as their distance in pixels,
 * and the rim, at which triangles are divided exactly, so that cut and surface cannot disagree.
 * Picking follows the line of sight through the bilinear heights to 1e-9 of the block, so that a
 * click places the start where it is made and not on a sample. The perspective is the same in every
 * frame and the block is scaled to fit: with a fixed angle per frame the same landscape would look
 * different in a wide one.
 *
 * <p><b>A cloth</b> is a picture of the plane that the ground wears in place of its ramp. It is
 * laid over a frame that is drawn: a pixel's depth tells the place that is seen there, and the look
 * of each pixel, its light and its lines, is kept. So while the rate is dragged over the basins the
 * block is drawn once, and each cloth takes a fifth of the time of that.
 */
package downhill.core.raster;
