package downhill.core.raster.map;

import downhill.core.analysis.Levels;
import downhill.core.raster.colour.Ramp;

/**
 * The colours of the bands of a landscape as a table, since millions of pixels look them up. It
 * remembers the band of the last value, because neighbours mostly share it: not thread-safe.
 */
final class BandColours {
  /** Shades inside one band, finer than the ramp's own steps. */
  private static final int SHADES = 256;

  private final double[] floors;
  private final double[] tops;
  private final double[] factors;
  private final int[] colours;
  private int band;

  /**
   * @param inside how far the colours inside a band follow the value, as in {@link Levels#tone}
   */
  BandColours(Levels levels, Ramp ramp, double inside) {
    int bands = levels.count() + 1;
    floors = new double[bands];
    tops = new double[bands];
    factors = new double[bands];
    colours = new int[bands * SHADES];
    for (int i = 0; i < bands; i++) {
      floors[i] = levels.floor(i);
      tops[i] = levels.top(i);
      double factor = SHADES / (tops[i] - floors[i]);
      factors[i] = Double.isFinite(factor) ? factor : 0;
      for (int k = 0; k < SHADES; k++) {
        double value = floors[i] + (tops[i] - floors[i]) * ((k + 0.5) / SHADES);
        colours[i * SHADES + k] = ramp.at(levels.tone(i, value, inside));
      }
    }
  }

  /** The colour of a finite value. */
  int at(double value) {
    while (band < floors.length - 1 && value >= tops[band]) {
      band++;
    }
    while (band > 0 && value < floors[band]) {
      band--;
    }
    int shade = (int) ((value - floors[band]) * factors[band]);
    return colours[band * SHADES + (shade < 0 ? 0 : shade >= SHADES ? SHADES - 1 : shade)];
  }
}
