package downhill.core.raster.colour;

/**
 * The colours an outcome wears, opaque ARGB.
 *
 * @param fill the slider's track, the same in all themes
 * @param path path, dots and ball
 * @param ink words, icons, thumb ring and step arrow
 * @param edge the thin line round path, dots and ball, against which the path has a contrast of 3:1
 * @param edgeWidth the width of that line in pixels at 720p
 */
public record Tones(int fill, int path, int ink, int edge, double edgeWidth) {}
