/**
 * The map of a cost function of two variables, seen from above.
 *
 * <p>Stands on {@code view.plane}, {@code view.picture}, {@code view.basins} and on what parts are
 * made of. Heat, contour lines and basins are one raster; contour numbers are nodes above it that
 * make way for each other and for the marks of the ball.
 */
package downhill.view.map;
