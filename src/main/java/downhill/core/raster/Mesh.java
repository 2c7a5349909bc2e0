package downhill.core.raster;

/**
 * Draws the surface and the cut. A triangle that the cap passes through is divided exactly there,
 * so that the same interpolated f decides on both sides of the rim; a cell with a hole is left out.
 */
final class Mesh {
  private static final float CAP = (float) SurfaceShape.TOP;

  private final Vertices vertices;
  private final CellRows cellRows;

  Mesh(Vertices vertices, CellRows cellRows) {
    this.vertices = vertices;
    this.cellRows = cellRows;
  }

  /** All cells in a strip, those nearest to the eye first, which saves drawing what they hide. */
  void draw(Strip strip) {
    SurfaceShape shape = vertices.shape();
    double azimuth = Math.toRadians(vertices.projection().camera().azimuthDegrees());
    boolean fromLeft = Math.sin(azimuth) <= 0;
    boolean fromFront = Math.cos(azimuth) >= 0;
    int columns = shape.columns() - 1;
    int rows = shape.rows() - 1;
    for (int r = 0; r < rows; r++) {
      int row = fromFront ? r : rows - 1 - r;
      for (int c = 0; c < columns; c++) {
        int cell = row * (columns + 1) + (fromLeft ? c : columns - 1 - c);
        if (cellRows.reach(cell, strip.top(), strip.bottom())) {
          draw(cell, columns + 1, strip);
        }
      }
    }
  }

  private void draw(int i, int columns, Strip strip) {
    float a = vertices.value(i);
    float b = vertices.value(i + 1);
    float c = vertices.value(i + columns);
    float d = vertices.value(i + columns + 1);
    boolean fromFirst = Math.abs(a - d) < Math.abs(b - c);
    int across = fromFirst ? i : i + 1;
    int opposite = fromFirst ? i + columns + 1 : i + columns;
    int last = fromFirst ? i + columns : i + columns + 1;
    boolean below = a <= CAP && b <= CAP && c <= CAP && d <= CAP;
    if (below || a > CAP && b > CAP && c > CAP && d > CAP) {
      byte matter = below ? Strip.SURFACE : Strip.CUT;
      strip.triangle(vertices, i, i + 1, opposite, matter);
      strip.triangle(vertices, across, opposite, last, matter);
    } else {
      piece(strip, i, i + 1, opposite);
      piece(strip, across, opposite, last);
    }
  }

  private void piece(Strip strip, int i, int j, int k) {
    int above =
        (vertices.value(i) > CAP ? 1 : 0)
            + (vertices.value(j) > CAP ? 2 : 0)
            + (vertices.value(k) > CAP ? 4 : 0);
    switch (above) {
      case 0 -> strip.triangle(vertices, i, j, k, Strip.SURFACE);
      case 7 -> strip.triangle(vertices, i, j, k, Strip.CUT);
      case 1 -> divided(strip, i, j, k, Strip.CUT, Strip.SURFACE);
      case 2 -> divided(strip, j, k, i, Strip.CUT, Strip.SURFACE);
      case 4 -> divided(strip, k, i, j, Strip.CUT, Strip.SURFACE);
      case 6 -> divided(strip, i, j, k, Strip.SURFACE, Strip.CUT);
      case 5 -> divided(strip, j, k, i, Strip.SURFACE, Strip.CUT);
      default -> divided(strip, k, i, j, Strip.SURFACE, Strip.CUT);
    }
  }

  /** The cap separates corner i, of one matter, from the corners j and k, of the other. */
  private void divided(Strip strip, int i, int j, int k, byte single, byte pair) {
    int p = vertices.putAtCap(0, i, j);
    int q = vertices.putAtCap(1, i, k);
    strip.triangle(vertices, i, p, q, single);
    strip.triangle(vertices, p, j, k, pair);
    strip.triangle(vertices, p, k, q, pair);
  }
}
