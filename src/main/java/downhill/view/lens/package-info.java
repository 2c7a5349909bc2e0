/**
 * What a run is explained by: the worked numbers, the curvature, the basins, the pinned runs.
 *
 * <p>Stands on what parts are made of. One lens is seen at a time, under the tabs of {@link
 * downhill.view.lens.LensPanel}; beside a verdict alone it is brief.
 */
package downhill.view.lens;
