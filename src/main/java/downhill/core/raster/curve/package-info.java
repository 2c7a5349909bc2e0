/**
 * The curve of a function of one variable.
 *
 * <p>May import {@code raster.colour}, {@code raster} and the rooms of {@code core} below them. The
 * curve tells a pole or a jump from a steep slope by bisection down to neighbouring numbers: a line
 * across a pole would be a lie. Its picture is cut off where the extremes of f would make it a flat
 * line with two walls: exp(x²) over −5…5 at 34 and not at 2e10. What no polynomial of degree 4
 * could do counts as extreme, so that the pictures of all of these stay whole, as of sin, |x|, ln
 * and exp(−x); a fixed share of the height would cut x⁴ − 3x³ + 2 off. The start is shown unless
 * that would flatten the valley below it, whatever the rate, so that the axis stands still while
 * the rate is dragged; a view that follows the ball rises along with it.
 */
package downhill.core.raster.curve;
