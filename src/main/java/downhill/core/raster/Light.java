package downhill.core.raster;

/**
 * How slopes and shadows change a colour. With s = (n·l)/l_z, so that flat ground keeps its colour,
 *
 * <pre>k = min(ceiling, ambient + (1 − ambient)·max(floor, s)),</pre>
 *
 * and the lit colour is {@code colour·k + shade·0.62·max(0, 1 − k)}.
 *
 * @param shade the colour that shadows turn to
 * @param ground the colour of the shadow that the block throws on the ground, and {@code
 *     groundStrength} its opacity
 */
public record Light(
    double ambient, double floor, double ceiling, int shade, int ground, double groundStrength) {}
