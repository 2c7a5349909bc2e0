/**
 * When and on which pixels something is painted.
 *
 * <p>Each layer keeps a record of all that its picture depends on and paints only when that has
 * changed, see {@link downhill.view.paint.Seen} and {@link downhill.view.paint.Memo}. Rasters and
 * canvases ask {@link downhill.view.paint.OutputScale} how many pixels a unit has and lie on whole
 * ones, see {@link downhill.view.paint.PixelGrid}, so nothing is ever scaled as a picture. Large
 * ones are painted on another thread while the rest is laid out, see {@link
 * downhill.view.paint.RasterView}; what may follow a moment later is computed away from the FX
 * thread, the latest wins, see {@link downhill.view.paint.LatestOnly}.
 */
package downhill.view.paint;
