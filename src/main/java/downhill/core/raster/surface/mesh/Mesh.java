package downhill.core.raster.surface.mesh;

import downhill.core.raster.surface.space.SurfaceShape;

/**
 * Draws the surface and the cut. A triangle that the cap passes through is divided exactly there,
 * so that the same interpolated f decides on both sides of the rim.
 */
public final class Mesh {
  private static final float CAP = (float) SurfaceShape.TOP;

  /** In square pixels: of less, rounding may tell which way it turns. */
  private static final float EDGE_ON = 0.01f;

  private final Vertices vertices;
  private final CellRows cellRows;
  private final Faces faces;

  public Mesh(Faces faces, CellRows cellRows) {
    this.faces = faces;
    this.vertices = faces.vertices();
    this.cellRows = cellRows;
  }

  /** All cells in the strip, those nearest to the eye first, which saves drawing what they hide. */
  public void draw() {
    Strip strip = faces.strip();
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
          draw(cell, columns + 1);
        }
      }
    }
  }

  private void draw(int i, int columns) {
    int j = i + 1;
    int k = i + columns;
    int l = k + 1;
    int above = above(i, 1) + above(j, 2) + above(k, 4) + above(l, 8);
    if (above == 0 && turnsAway(i, j, k, l)) {
      return;
    }
    if ((above == 0 || above == 15) && isFlat(i, j, k, l)) {
      faces.quad(i, j, l, k, above == 0 ? Matter.SURFACE : Matter.CUT);
    } else if (vertices.shape().corners().dividesUpward(i)) {
      piece(i, j, l);
      piece(i, l, k);
    } else {
      piece(i, j, k);
      piece(j, k, l);
    }
  }

  /**
   * Whether only the underside of a cell looks at the eye, however the cell is divided: the block
   * is closed, so something of it is in front of that.
   */
  private boolean turnsAway(int i, int j, int k, int l) {
    return turnsAway(i, j, l) && turnsAway(i, l, k) && turnsAway(i, j, k) && turnsAway(j, l, k);
  }

  private boolean turnsAway(int i, int j, int k) {
    int stride = Vertices.STRIDE;
    return Flatness.cross(vertices.data(), i * stride, j * stride, k * stride) > EDGE_ON;
  }

  private boolean isFlat(int i, int j, int k, int l) {
    int stride = Vertices.STRIDE;
    return Flatness.of(vertices.data(), i * stride, j * stride, k * stride, l * stride);
  }

  private int above(int i, int flag) {
    return vertices.value(i) > CAP ? flag : 0;
  }

  private void piece(int i, int j, int k) {
    int above = above(i, 1) + above(j, 2) + above(k, 4);
    switch (above) {
      case 0 -> faces.triangle(i, j, k, Matter.SURFACE);
      case 7 -> faces.triangle(i, j, k, Matter.CUT);
      case 1 -> divided(i, j, k, Matter.CUT, Matter.SURFACE);
      case 2 -> divided(j, k, i, Matter.CUT, Matter.SURFACE);
      case 4 -> divided(k, i, j, Matter.CUT, Matter.SURFACE);
      case 6 -> divided(i, j, k, Matter.SURFACE, Matter.CUT);
      case 5 -> divided(j, k, i, Matter.SURFACE, Matter.CUT);
      default -> divided(k, i, j, Matter.SURFACE, Matter.CUT);
    }
  }

  /** The cap separates corner i, of one matter, from the corners j and k, of the other. */
  private void divided(int i, int j, int k, Matter single, Matter pair) {
    int p = vertices.putAtCap(0, i, j);
    int q = vertices.putAtCap(1, i, k);
    faces.triangle(i, p, q, single);
    faces.triangle(p, j, k, pair);
    faces.triangle(p, k, q, pair);
  }
}
