package downhill.core.raster.surface.mesh;

import downhill.core.raster.surface.space.SurfaceShape;

/** Draws the sides of the block that face the eye, and the shafts round holes. */
public final class Walls {
  private static final float CAP = (float) SurfaceShape.TOP;
  private static final float BASE = (float) SurfaceShape.BASE;

  private final Vertices vertices;
  private final Faces faces;
  private final SurfaceShape shape;
  private final int columns;
  private final int rows;

  public Walls(Faces faces) {
    this.faces = faces;
    this.vertices = faces.vertices();
    this.shape = vertices.shape();
    this.columns = shape.columns();
    this.rows = shape.rows();
  }

  public void draw() {
    for (int column = 0; column < columns - 1; column++) {
      side(column, column + 1, 0, -1);
      side(column + (rows - 1) * columns, column + 1 + (rows - 1) * columns, 0, 1);
    }
    for (int row = 0; row < rows - 1; row++) {
      side(row * columns, (row + 1) * columns, -1, 0);
      side((row + 1) * columns - 1, (row + 2) * columns - 1, 1, 0);
    }
    if (shape.hasHoles()) {
      shafts();
      floor();
    }
  }

  /** Where a whole cell borders on one with a hole, the block has a side too. */
  private void shafts() {
    for (int row = 0; row < rows - 1; row++) {
      for (int column = 0; column < columns - 1; column++) {
        int i = row * columns + column;
        if (isWhole(column, row)) {
          shaft(column, row - 1, i, i + 1, 0, -1);
          shaft(column, row + 1, i + columns, i + columns + 1, 0, 1);
          shaft(column - 1, row, i, i + columns, -1, 0);
          shaft(column + 1, row, i + 1, i + columns + 1, 1, 0);
        }
      }
    }
  }

  /** The bottom of the block, seen through its holes. */
  private void floor() {
    float x = (float) shape.halfX();
    float y = (float) shape.halfY();
    corner(0, -x, -y, BASE, 1);
    corner(1, x, -y, BASE, 1);
    corner(2, x, y, BASE, 1);
    corner(3, -x, y, BASE, 1);
    quad(Matter.FLOOR);
  }

  private void shaft(int column, int row, int i, int j, int outX, int outY) {
    boolean inside = column >= 0 && row >= 0 && column < columns - 1 && row < rows - 1;
    if (inside && !isWhole(column, row)) {
      side(i, j, outX, outY);
    }
  }

  private boolean isWhole(int column, int row) {
    int i = row * columns + column;
    float sum =
        vertices.value(i)
            + vertices.value(i + 1)
            + vertices.value(i + columns)
            + vertices.value(i + columns + 1);
    return !Float.isNaN(sum);
  }

  /** The wall below the side from sample i to sample j, if its outside is seen. */
  private void side(int i, int j, int outX, int outY) {
    if (vertices.projection().faces(outX, outY, vertices.x(i), vertices.y(i))) {
      float left = vertices.value(i);
      float right = vertices.value(j);
      float light = (float) vertices.projection().squareness(outX, outY);
      if ((left > CAP) != (right > CAP)) {
        float share = (CAP - left) / (right - left);
        float x = vertices.x(i) + share * (vertices.x(j) - vertices.x(i));
        float y = vertices.y(i) + share * (vertices.y(j) - vertices.y(i));
        post(0, vertices.x(i), vertices.y(i), Math.min(CAP, left), light);
        post(1, x, y, CAP, light);
        quad(Matter.WALL);
        post(0, x, y, CAP, light);
        post(1, vertices.x(j), vertices.y(j), Math.min(CAP, right), light);
        quad(Matter.WALL);
      } else if (!Float.isNaN(left + right)) {
        post(0, vertices.x(i), vertices.y(i), Math.min(CAP, left), light);
        post(1, vertices.x(j), vertices.y(j), Math.min(CAP, right), light);
        quad(Matter.WALL);
      }
    }
  }

  /** One end of a wall, 0 or 1: a corner on any height, and the one below it on the base. */
  private void post(int end, float x, float y, float z, float light) {
    corner(end, x, y, z, light);
    corner(3 - end, x, y, BASE, light);
  }

  /** One of four corners, in the order of the sides. */
  private void corner(int index, float x, float y, float z, float light) {
    vertices.put(vertices.spare(index), x, y, z, light);
  }

  private void quad(Matter matter) {
    faces.quad(vertices.spare(0), vertices.spare(1), vertices.spare(2), vertices.spare(3), matter);
  }
}
