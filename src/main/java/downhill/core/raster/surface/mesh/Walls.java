package downhill.core.raster.surface.mesh;

import downhill.core.raster.surface.space.SurfaceShape;

/** Draws the sides of the block that face the eye, and the shafts round holes. */
public final class Walls {
  private static final float CAP = (float) SurfaceShape.TOP;
  private static final float BASE = (float) SurfaceShape.BASE;

  private final Vertices vertices;
  private final Faces faces;
  private final SurfaceShape shape;

  public Walls(Faces faces) {
    this.faces = faces;
    this.vertices = faces.vertices();
    this.shape = vertices.shape();
  }

  public void draw() {
    int[] sides = shape.corners().sides();
    for (int i = 0; i < sides.length; i += 2) {
      side(sides[i], sides[i + 1]);
    }
    if (shape.hasHoles()) {
      floor();
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

  /** The wall below the side from corner i to corner j, if its outside, on the right, is seen. */
  private void side(int i, int j) {
    double alongX = vertices.x(j) - vertices.x(i);
    double alongY = vertices.y(j) - vertices.y(i);
    double length = Math.hypot(alongX, alongY);
    double outX = alongY / length;
    double outY = -alongX / length;
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
