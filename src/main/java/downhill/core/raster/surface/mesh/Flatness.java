package downhill.core.raster.surface.mesh;

/**
 * Which cells are so flat that they may be drawn as one face of four corners, which takes half as
 * long as two of three. Such a face is exact in two opposite corners; in the others height and
 * light are off by as much as the cell bends. So little is allowed that a contour line keeps its
 * place within a hundredth of the cell, and a colour within 1 of 255.
 */
final class Flatness {
  /** Of the height's range in the cell. */
  private static final float BEND = 0.01f;

  /** Of full light. */
  private static final float SHADE = 0.004f;

  private Flatness() {}

  /** Whether it holds for the vertices at the offsets a, b and, in the next row, c, d. */
  static boolean of(float[] v, int a, int b, int c, int d) {
    float range = Math.max(Math.abs(v[a + 3] - v[d + 3]), Math.abs(v[b + 3] - v[c + 3]));
    return Math.abs(twist(v, a, b, c, d, 3)) <= BEND * range
        && Math.abs(twist(v, a, b, c, d, 4)) <= SHADE
        && isConvex(v, a, b, d, c);
  }

  private static float twist(float[] v, int a, int b, int c, int d, int quantity) {
    return v[a + quantity] + v[d + quantity] - v[b + quantity] - v[c + quantity];
  }

  /** Whether the picture of four corners, one after the other, turns the same way at each. */
  private static boolean isConvex(float[] v, int a, int b, int c, int d) {
    float abc = cross(v, a, b, c);
    float acd = cross(v, a, c, d);
    float abd = cross(v, a, b, d);
    float bcd = abc + acd - abd;
    return abc > 0 == acd > 0 && abd > 0 == bcd > 0 && abc > 0 == abd > 0;
  }

  /** Twice the area of a triangle in the picture, positive where its corners go clockwise. */
  static float cross(float[] v, int a, int b, int c) {
    return (v[b] - v[a]) * (v[c + 1] - v[a + 1]) - (v[c] - v[a]) * (v[b + 1] - v[a + 1]);
  }
}
