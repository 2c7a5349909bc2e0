/**
 * The curve of a cost function of one variable, seen from the side.
 *
 * <p>Stands on {@code view.plane}. The path is a staircase from iterate to iterate, each on the
 * curve.
 */
package downhill.view.curve;
