/**
 * The curve of a cost function of one variable, seen from the side.
 *
 * <p>Stands on {@code view.plane}, {@code view.picture}, {@code view.basins} and on what parts are
 * made of. The path is a staircase from iterate to iterate, each on the curve.
 */
package downhill.view.curve;
