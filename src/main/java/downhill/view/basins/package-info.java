/**
 * The basins of attraction, laid over map and surface and under the curve.
 *
 * <p>Stands on {@code view.paint}. The basins are the same at every place of the start and others
 * at every rate, and all of them take a second on two cores. So a frame that has none yet takes a
 * {@link downhill.view.basins.Glance} of 144 to 2304 starts, as many as 8 ms allow, and what
 * follows is computed when nothing has changed for some frames: in a drag both cores paint. A
 * glance goes into the session by an intent like every other finding, out of the layout, because
 * only there the picture's own cells are known; pictures and legend are then of one map in every
 * frame, and none is stale, since those of another rate or view leave the session with the change.
 */
package downhill.view.basins;
