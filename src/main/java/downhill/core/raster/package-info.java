/**
 * The pictures as our own pixels, and the colours of everything: what all of them are painted with.
 *
 * <p>May import the other packages of {@code core} and the JDK. {@code colour} is what everything
 * is coloured by; {@code map}, {@code curve} and {@code surface} are the landscapes, {@code path}
 * is the ball and its way over them, {@code outcome} what becomes of a ball, along the slider and
 * over the plane.
 *
 * <p><b>Strokes</b> keep for each pixel the signed distance to the nearest line and cover it by ½
 * minus that, once, however many lines meet there. Blending line by line would let the smooth
 * border of an oscillation, drawn a thousand times, grow into a ragged one.
 */
package downhill.core.raster;
