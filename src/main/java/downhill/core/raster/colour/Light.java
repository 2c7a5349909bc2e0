package downhill.core.raster.colour;

/**
 * How slopes and shadows change a colour. With s = (n·l)/l_z, so that flat ground keeps its colour,
 *
 * <pre>k = min(ceiling, ambient + (1 − ambient)·max(floor, s)),</pre>
 *
 * and the lit colour is {@code colour·k + shade·DARKENING·max(0, 1 − k)}.
 *
 * @param shade the colour that shadows turn to
 * @param ground the colour of the shadow that the block throws on the ground, and {@code
 *     groundStrength} its opacity
 */
public record Light(
    double ambient, double floor, double ceiling, int shade, int ground, double groundStrength) {
  /** How much of the shade's colour comes in place of the light that is missing. */
  public static final double DARKENING = 0.62;
}
