package downhill.core.raster;

/**
 * Draws the surface and the cut. A triangle that the cap passes through is divided exactly there,
 * so that the same interpolated f decides on both sides of the rim; a cell with a hole is left out.
 */
final class Mesh {
  private static final float CAP = (float) SurfaceShape.TOP;

  private final Vertices vertices;
  private final Strip strip;

  Mesh(Vertices vertices, Strip strip) {
    this.vertices = vertices;
    this.strip = strip;
  }

  /** All cells, those nearest to the eye first, which saves drawing what they hide. */
  void draw() {
    SurfaceShape shape = vertices.shape();
    double azimuth = Math.toRadians(vertices.projection().camera().azimuthDegrees());
    boolean fromLeft = Math.sin(azimuth) <= 0;
    boolean fromFront = Math.cos(azimuth) >= 0;
    int columns = shape.columns() - 1;
    int rows = shape.rows() - 1;
    for (int r = 0; r < rows; r++) {
      int row = fromFront ? r : rows - 1 - r;
      for (int c = 0; c < columns; c++) {
        cell((row * (columns + 1)) + (fromLeft ? c : columns - 1 - c), columns + 1);
      }
    }
  }

  private void cell(int i, int columns) {
    float[] v = vertices.data();
    int a = i * Vertices.STRIDE;
    int b = a + Vertices.STRIDE;
    int c = a + columns * Vertices.STRIDE;
    int d = c + Vertices.STRIDE;
    float top = Math.min(Math.min(v[a + 1], v[b + 1]), Math.min(v[c + 1], v[d + 1]));
    float bottom = Math.max(Math.max(v[a + 1], v[b + 1]), Math.max(v[c + 1], v[d + 1]));
    if (bottom > strip.top() && top < strip.bottom()) {
      boolean fromFirst = Math.abs(v[a + 3] - v[d + 3]) < Math.abs(v[b + 3] - v[c + 3]);
      int across = fromFirst ? i : i + 1;
      float lowest = Math.min(Math.min(v[a + 3], v[b + 3]), Math.min(v[c + 3], v[d + 3]));
      float highest = Math.max(Math.max(v[a + 3], v[b + 3]), Math.max(v[c + 3], v[d + 3]));
      int opposite = fromFirst ? i + columns + 1 : i + columns;
      int last = fromFirst ? i + columns : i + columns + 1;
      if (highest <= CAP || lowest > CAP) {
        byte matter = highest <= CAP ? Strip.SURFACE : Strip.CUT;
        strip.triangle(vertices, i, i + 1, opposite, matter);
        strip.triangle(vertices, across, opposite, last, matter);
      } else {
        piece(i, i + 1, opposite);
        piece(across, opposite, last);
      }
    }
  }

  private void piece(int i, int j, int k) {
    int above =
        (vertices.value(i) > CAP ? 1 : 0)
            + (vertices.value(j) > CAP ? 2 : 0)
            + (vertices.value(k) > CAP ? 4 : 0);
    switch (above) {
      case 0 -> strip.triangle(vertices, i, j, k, Strip.SURFACE);
      case 7 -> strip.triangle(vertices, i, j, k, Strip.CUT);
      case 1 -> divided(i, j, k, Strip.CUT, Strip.SURFACE);
      case 2 -> divided(j, k, i, Strip.CUT, Strip.SURFACE);
      case 4 -> divided(k, i, j, Strip.CUT, Strip.SURFACE);
      case 6 -> divided(i, j, k, Strip.SURFACE, Strip.CUT);
      case 5 -> divided(j, k, i, Strip.SURFACE, Strip.CUT);
      default -> divided(k, i, j, Strip.SURFACE, Strip.CUT);
    }
  }

  /** The cap separates corner i, of one matter, from the corners j and k, of the other. */
  private void divided(int i, int j, int k, byte single, byte pair) {
    int p = vertices.putAtCap(0, i, j);
    int q = vertices.putAtCap(1, i, k);
    strip.triangle(vertices, i, p, q, single);
    strip.triangle(vertices, p, j, k, pair);
    strip.triangle(vertices, p, k, q, pair);
  }
}
