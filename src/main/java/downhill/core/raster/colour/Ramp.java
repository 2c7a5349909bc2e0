package downhill.core.raster.colour;

import java.util.Arrays;

/**
 * The colours of heights, deep to high, as a table: even stops joined by straight lines in OKLab,
 * so that equal differences of the tone look equal (Björn Ottosson, "A perceptual color space for
 * image processing", 2020).
 */
public final class Ramp {
  private static final int SIZE = 1024;

  private final int[] table = new int[SIZE];

  Ramp(int... stops) {
    double[][] labs = Arrays.stream(stops).mapToObj(OkLab::fromRgb).toArray(double[][]::new);
    for (int i = 0; i < SIZE; i++) {
      double position = i * (stops.length - 1.0) / (SIZE - 1);
      int stop = Math.min((int) position, stops.length - 2);
      table[i] = OkLab.toRgb(OkLab.between(labs[stop], labs[stop + 1], position - stop));
    }
  }

  /** The opaque colour at a tone 0…1; a tone beyond gives the nearer end. */
  public int at(double tone) {
    return table[(int) (Math.max(0, Math.min(1, tone)) * (SIZE - 1) + 0.5)];
  }
}
