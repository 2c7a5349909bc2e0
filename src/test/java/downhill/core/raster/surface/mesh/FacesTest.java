package downhill.core.raster.surface.mesh;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.core.raster.Viewport;
import downhill.core.raster.colour.Palette;
import downhill.core.raster.surface.Scenes;
import downhill.core.raster.surface.space.Camera;
import downhill.core.raster.surface.space.Lamp;
import downhill.core.raster.surface.space.Projection;
import downhill.core.raster.surface.space.SurfaceShape;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Faces against a plain reference that asks for each pixel and each side, in doubles. */
class FacesTest {
  private static final int WIDTH = 90;
  private static final int HEIGHT = 80;
  private static final int ROUNDS = 400;

  /** In pixels: nearer to a side than this, rounding decides where a centre lies. */
  private static final double EDGE = 1e-3;

  /** Of a quantity between 0 and 1, given to the corners in floats. */
  private static final double EXACT = 1e-4;

  private final Random random = new Random(11);
  private final Vertices vertices = vertices();
  private final Strip strip = Strip.of(WIDTH, HEIGHT);
  private final int[] painted = new int[WIDTH * HEIGHT];

  private static Vertices vertices() {
    SurfaceShape shape = Scenes.shape(Scenes.field((x, y) -> x, Scenes.SQUARE, 4));
    Camera camera = new Camera(-30, 42, 1);
    Projection projection =
        Projection.fitting(shape, camera, new Viewport(WIDTH, HEIGHT, HEIGHT / 720.0));
    return new Vertices(
        shape, projection, new Lamp(shape, Palette.LIGHT.light(), Optional.empty(), camera));
  }

  private Faces counting() {
    strip.begin(0, HEIGHT);
    Arrays.fill(painted, 0);
    return new Faces(vertices, strip, (face, matter) -> count(face));
  }

  private void count(Face face) {
    for (int row = face.firstRow(); row < face.endRow(); row++) {
      for (int column = face.from(row); column < face.to(row); column++) {
        painted[strip.start(row) + column]++;
      }
    }
  }

  /** Random corners, some of them beyond the picture. */
  private void scatter(int corners) {
    for (int i = 0; i < corners; i++) {
      put(i, 3 * random.nextFloat() - 1.5f, 3 * random.nextFloat() - 1.5f);
    }
  }

  private void put(int corner, float x, float y) {
    float height = (float) SurfaceShape.TOP * random.nextFloat();
    vertices.put(vertices.spare(corner), x, y, height, random.nextFloat());
  }

  private double[] corner(int i) {
    int at = vertices.spare(i) * Vertices.STRIDE;
    double[] corner = new double[Vertices.STRIDE];
    Arrays.setAll(corner, q -> vertices.data()[at + q]);
    return corner;
  }

  private static double cross(double[] a, double[] b, double x, double y) {
    return (b[0] - a[0]) * (y - a[1]) - (x - a[0]) * (b[1] - a[1]);
  }

  private void triangle(Faces faces, int i, int j, int k) {
    faces.triangle(vertices.spare(i), vertices.spare(j), vertices.spare(k), Matter.SURFACE);
  }

  @Test
  void aPixelBelongsToTheTriangleThatHoldsItsCentre() {
    int inside = 0;
    for (int round = 0; round < ROUNDS; round++) {
      scatter(3);
      triangle(counting(), 0, 1, 2);
      double turn = Math.signum(cross(corner(0), corner(1), corner(2)[0], corner(2)[1]));
      for (int i = 0; i < painted.length; i++) {
        double depth = depthInside(turn, i % WIDTH + 0.5, i / WIDTH + 0.5);
        if (Math.abs(depth) > EDGE) {
          assertEquals(depth > 0 ? 1 : 0, painted[i]);
          inside += painted[i];
        }
      }
    }
    assertTrue(inside > ROUNDS * 100, inside + " pixels");
  }

  /** How far a point lies within the nearest side of the triangle 0, 1, 2; negative outside. */
  private double depthInside(double turn, double x, double y) {
    double least = Double.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      double[] a = corner(i);
      double[] b = corner((i + 1) % 3);
      double length = Math.hypot(b[0] - a[0], b[1] - a[1]);
      least = Math.min(least, turn * cross(a, b, x, y) / length);
    }
    return least;
  }

  @Test
  void twoTrianglesCoverTheirQuadrilateralOnceAsOneFaceDoes() {
    int convex = 0;
    for (int round = 0; round < ROUNDS; round++) {
      scatter(4);
      if (isConvex()) {
        convex++;
        Faces faces = counting();
        triangle(faces, 0, 1, 2);
        triangle(faces, 2, 3, 0);
        int[] halves = painted.clone();
        int i = vertices.spare(0);
        counting().quad(i, i + 1, i + 2, i + 3, Matter.SURFACE);
        assertArrayEquals(painted, halves);
        assertTrue(Arrays.stream(painted).allMatch(count -> count <= 1));
      }
    }
    assertTrue(convex > ROUNDS / 10, convex + " quadrilaterals");
  }

  private boolean isConvex() {
    double[] turns = new double[4];
    Arrays.setAll(turns, i -> Math.signum(turnAfter(i)));
    return Math.abs(Arrays.stream(turns).sum()) == 4;
  }

  private double turnAfter(int i) {
    double[] next = corner((i + 2) % 4);
    return cross(corner(i), corner((i + 1) % 4), next[0], next[1]);
  }

  @Test
  void depthValueAndLightGrowEvenlyFromCornerToCorner() {
    for (int round = 0; round < ROUNDS; round++) {
      scatter(3);
      strip.begin(0, HEIGHT);
      triangle(new Faces(vertices, strip, this::assertLinear), 0, 1, 2);
    }
  }

  private void assertLinear(Face face, Matter matter) {
    double area = cross(corner(0), corner(1), corner(2)[0], corner(2)[1]);
    for (int row = face.firstRow(); row < face.endRow(); row++) {
      int column = face.from(row);
      if (column < face.to(row) && Math.abs(area) > 1) {
        float dx = face.dx(column);
        float dy = face.dy(row);
        assertEquals(mixed(2, area, column, row), face.depth().at(dx, dy), EXACT);
        assertEquals(mixed(3, area, column, row), face.value().at(dx, dy), EXACT);
        assertEquals(mixed(4, area, column + 1, row), face.light().at(dx + 1, dy), EXACT);
      }
    }
  }

  /** A quantity of the corners at the middle of a pixel, in barycentric coordinates. */
  private double mixed(int quantity, double area, int column, int row) {
    double sum = 0;
    for (int i = 0; i < 3; i++) {
      double share = cross(corner(i), corner((i + 1) % 3), column + 0.5, row + 0.5) / area;
      sum += share * corner((i + 2) % 3)[quantity];
    }
    return sum;
  }
}
