package downhill.core.raster.colour;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the heights are coloured by. All but the first are mixed with the ground, so that path and
 * ball stay the strongest on the picture.
 *
 * <p>Sources: viridis by Nathaniel Smith and Stéfan van der Walt (2015, CC0); cividis by Jamie
 * Nuñez, Christopher Anderton and Ryan Renslow (PLoS ONE 13(7), 2018), the same to eyes with and
 * without red-green blindness. Both at every fifth of their length.
 */
public enum ColourMap {
  /** The ramp that belongs to the palette. */
  BLUE_GREY,
  VIRIDIS(0x440154, 0x404387, 0x29788E, 0x22A784, 0x79D151, 0xFDE724),
  CIVIDIS(0x00224E, 0x35456C, 0x666970, 0x948E77, 0xC8B866, 0xFEE838),
  GREY(0x202020, 0xF0F0F0);

  /** Of the ground in the colours. */
  private static final double GROUND = 0.4;

  private final int[] stops;
  private final Map<Palette, Palette> dyed = new ConcurrentHashMap<>();

  ColourMap(int... stops) {
    this.stops = stops;
  }

  /** The palette with these heights; the same one each time. */
  public Palette dye(Palette palette) {
    return this == BLUE_GREY ? palette : dyed.computeIfAbsent(palette, this::mixed);
  }

  private Palette mixed(Palette palette) {
    double[] ground = OkLab.fromRgb(palette.chrome().ground());
    int[] colours =
        Arrays.stream(stops)
            .map(stop -> OkLab.toRgb(OkLab.between(OkLab.fromRgb(stop), ground, GROUND)))
            .toArray();
    return palette.withRamp(new Ramp(colours));
  }

  /** The map of a name such as {@code viridis} or {@code blue-grey}. */
  public static Optional<ColourMap> named(String id) {
    return Arrays.stream(values()).filter(map -> map.id().equals(id)).findFirst();
  }

  /** The name in lower case with hyphens. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
