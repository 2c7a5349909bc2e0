package downhill.core.raster.outcome;

import downhill.core.raster.colour.Argb;
import downhill.core.raster.colour.CieLab;
import downhill.core.raster.colour.OkLab;

/**
 * Eyes that lack none or one of the three kinds of cones, as matrices over linear sRGB.
 *
 * @see <a href="https://doi.org/10.1109/TVCG.2009.113">Machado, Oliveira, Fernandes: A
 *     physiologically-based model for simulation of color vision deficiency. IEEE TVCG 15
 *     (2009)</a>, the tables of severity 1
 */
enum Eyes {
  NORMAL(1, 0, 0, 0, 1, 0, 0, 0, 1),
  PROTANOPIC(
      0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
  DEUTERANOPIC(
      0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
  TRITANOPIC(
      1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900);

  private final double[] matrix;

  Eyes(double... matrix) {
    this.matrix = matrix;
  }

  /** What they see of a colour. */
  CieLab see(int rgb) {
    double[] light = {
      OkLab.linear(Argb.red(rgb)), OkLab.linear(Argb.green(rgb)), OkLab.linear(Argb.blue(rgb))
    };
    return CieLab.ofLinear(row(0, light), row(1, light), row(2, light));
  }

  private double row(int row, double[] light) {
    double sum = 0;
    for (int column = 0; column < 3; column++) {
      sum += matrix[3 * row + column] * light[column];
    }
    return Math.max(0, Math.min(1, sum));
  }

  /** How different two colours are for them, ΔE₀₀. */
  double difference(int one, int other) {
    return see(one).differenceFrom(see(other));
  }
}
