package downhill.core.raster.colour;

/**
 * The colours of the landscape beside its ramp. All opaque ARGB but the contour lines.
 *
 * @param contour straight ARGB, translucent
 * @param contourWidth in pixels at 720p
 * @param brightWall the wall that looks to the left
 * @param darkWall the wall that looks to the right, away from the light
 * @param cut the face where the block is sawn off
 * @param rim the line along the edges of the cut
 * @param minimizer the ring round a minimizer
 * @param curve the line of a function of one variable
 */
public record Stone(
    int contour,
    double contourWidth,
    int brightWall,
    int darkWall,
    int cut,
    int rim,
    int minimizer,
    int curve) {}
