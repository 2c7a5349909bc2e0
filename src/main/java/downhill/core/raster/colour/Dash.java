package downhill.core.raster.colour;

/** The pattern of a line, by which it is told from others where colours are not seen. */
public enum Dash {
  SOLID,
  DASHED(7, 5),
  DOTTED(0.5, 4.5),
  DASH_DOT(9, 4.5, 0.5, 4.5),
  LONG(16, 5);

  private final double[] lengths;

  Dash(double... lengths) {
    this.lengths = lengths;
  }

  /** Lengths of dash and gap in turns, from the first dash; empty for a line without gaps. */
  public double[] lengths(double scale) {
    double[] scaled = lengths.clone();
    for (int i = 0; i < scaled.length; i++) {
      scaled[i] *= scale;
    }
    return scaled;
  }
}
