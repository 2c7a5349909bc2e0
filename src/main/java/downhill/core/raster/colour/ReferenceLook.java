package downhill.core.raster.colour;

/**
 * How a run looks that the present one is compared with.
 *
 * @param colour straight ARGB
 */
public record ReferenceLook(int colour, Dash dash) {}
