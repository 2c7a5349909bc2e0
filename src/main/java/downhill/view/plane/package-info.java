/**
 * The flat pictures: what the map and the curve have in common.
 *
 * <p>Stands on {@code view.picture} and on what parts are made of. The raster holds the landscape
 * and the path; labels, arrows and the ball are a few nodes above it. A moved slider repaints path
 * and marks only (2.5 ms).
 */
package downhill.view.plane;
