/**
 * The surface of a cost function of two variables as a block that turns.
 *
 * <p>Stands on {@code view.picture} and on what parts are made of. A zoom samples and paints map
 * and surface anew (about 20 ms, of which the surface takes 12). It is supersampled and its valleys
 * darkened away from the FX thread once it stands still, see {@link
 * downhill.view.paint.LatestOnly}. While a parameter is dragged it is seen from the same side, or
 * it would jump where another side begins to show more.
 */
package downhill.view.surface;
