package downhill.core.raster.surface.mesh;

/**
 * Draws flat faces of three or four corners into a strip. A pixel belongs to a face when its centre
 * does, so that faces with a common side leave neither gap nor overlap: where the side crosses a
 * row is worked out from the same end of it for both.
 */
public final class Faces {
  private final Vertices vertices;
  private final Strip strip;
  private final FacePainter painter;
  private final Face face;

  public Faces(Vertices vertices, Strip strip, FacePainter painter) {
    this.vertices = vertices;
    this.strip = strip;
    this.painter = painter;
    this.face = new Face(strip.mostRows());
  }

  Vertices vertices() {
    return vertices;
  }

  Strip strip() {
    return strip;
  }

  void triangle(int i, int j, int k, Matter matter) {
    int[] rows = vertices.rows();
    int first = Math.min(rows[i], Math.min(rows[j], rows[k]));
    int end = Math.max(rows[i], Math.max(rows[j], rows[k]));
    if (begin(first, end)) {
      float area = lay(i, j, i, k);
      side(i, j, area);
      side(j, k, area);
      side(k, i, area);
      paint(matter, area);
    }
  }

  /** Draws a convex quadrilateral, its corners in the order of its sides. */
  void quad(int i, int j, int k, int l, Matter matter) {
    int[] rows = vertices.rows();
    int first = Math.min(Math.min(rows[i], rows[j]), Math.min(rows[k], rows[l]));
    int end = Math.max(Math.max(rows[i], rows[j]), Math.max(rows[k], rows[l]));
    if (begin(first, end)) {
      float area = lay(i, k, j, l);
      side(i, j, area);
      side(j, k, area);
      side(k, l, area);
      side(l, i, area);
      paint(matter, area);
    }
  }

  private boolean begin(int first, int end) {
    return face.begin(Math.max(first, strip.top()), Math.min(end, strip.bottom()));
  }

  private float lay(int a, int b, int c, int d) {
    int stride = Vertices.STRIDE;
    return face.lay(vertices.data(), a * stride, b * stride, c * stride, d * stride);
  }

  /**
   * Tells the rows of the face where one of its sides crosses them.
   *
   * @param area positive where the face lies to the left of a side that leads down
   */
  private void side(int p, int q, float area) {
    int[] rows = vertices.rows();
    if (rows[p] < rows[q]) {
      side(area > 0, p, q, rows);
    } else if (rows[p] > rows[q]) {
      side(area <= 0, q, p, rows);
    }
  }

  private void side(boolean right, int upper, int lower, int[] rows) {
    float[] v = vertices.data();
    int u = upper * Vertices.STRIDE;
    int w = lower * Vertices.STRIDE;
    float slope = (v[w] - v[u]) / (v[w + 1] - v[u + 1]);
    face.side(right, rows[upper], rows[lower], v[u], v[u + 1], slope, strip.width());
  }

  private void paint(Matter matter, float area) {
    if (area != 0) {
      painter.paint(face, matter);
    }
  }
}
