/**
 * The colours of everything, for rasters, canvases and style sheets alike, and what is computed
 * with them.
 *
 * <p>May import {@code core.descent}, for its outcomes, and the JDK. {@link
 * downhill.core.raster.colour.Palette} is the one place that a colour comes from. Ramps are
 * interpolated in OKLab, in which equal steps look equal.
 */
package downhill.core.raster.colour;
