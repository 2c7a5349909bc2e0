package downhill.core.raster;

/** Draws the sides of the block that face the eye, and the shafts round holes. */
final class Walls {
  private static final float CAP = (float) SurfaceShape.TOP;
  private static final float BASE = (float) SurfaceShape.BASE;

  private final Vertices vertices;
  private final Faces faces;
  private final SurfaceShape shape;
  private final int columns;
  private final int rows;

  Walls(Faces faces) {
    this.faces = faces;
    this.vertices = faces.vertices();
    this.shape = vertices.shape();
    this.columns = shape.columns();
    this.rows = shape.rows();
  }

  void draw() {
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
    quad(-x, -y, BASE, x, -y, BASE, x, y, -x, y, Matter.FLOOR, 1);
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
        wall(vertices.x(i), vertices.y(i), Math.min(CAP, left), x, y, CAP, light);
        wall(x, y, CAP, vertices.x(j), vertices.y(j), Math.min(CAP, right), light);
      } else if (!Float.isNaN(left + right)) {
        float lower = Math.min(CAP, left);
        float upper = Math.min(CAP, right);
        wall(vertices.x(i), vertices.y(i), lower, vertices.x(j), vertices.y(j), upper, light);
      }
    }
  }

  private void wall(float x, float y, float z, float toX, float toY, float toZ, float light) {
    quad(x, y, z, toX, toY, toZ, toX, toY, x, y, Matter.WALL, light);
  }

  /** A face from two corners on any height to two on the base. */
  private void quad(
      float x0,
      float y0,
      float z0,
      float x1,
      float y1,
      float z1,
      float x2,
      float y2,
      float x3,
      float y3,
      Matter matter,
      float light) {
    int first = vertices.spare(0);
    vertices.put(first, x0, y0, z0, light);
    vertices.put(first + 1, x1, y1, z1, light);
    vertices.put(first + 2, x2, y2, BASE, light);
    vertices.put(first + 3, x3, y3, BASE, light);
    faces.quad(first, first + 1, first + 2, first + 3, matter);
  }
}
