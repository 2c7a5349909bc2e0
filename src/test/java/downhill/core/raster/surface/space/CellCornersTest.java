package downhill.core.raster.surface.space;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.core.analysis.Boundary;
import downhill.core.analysis.HeightField;
import downhill.core.analysis.Levels;
import downhill.core.calculus.Functions;
import downhill.core.calculus.ScalarFunction;
import downhill.core.geometry.Grid;
import downhill.core.raster.surface.Scenes;
import java.util.Random;
import java.util.function.DoubleBinaryOperator;
import org.junit.jupiter.api.Test;

class CellCornersTest {
  private static final int SIZE = 101;

  /** Chords instead of arcs, of cells 0.02 wide. */
  private static final double NEAR = 2e-3;

  private static SurfaceShape shape(DoubleBinaryOperator f) {
    ScalarFunction function = Functions.surface(f);
    HeightField field = HeightField.sample(function, new Grid(Scenes.SQUARE, SIZE, SIZE));
    return SurfaceShape.of(field, Levels.of(field), Boundary.of(function, field));
  }

  /** By Green's theorem, round the sides of all drawn cells. */
  private static double area(CellCorners corners) {
    double twice = 0;
    int[] sides = corners.sides();
    for (int i = 0; i < sides.length; i += 2) {
      int from = sides[i];
      int to = sides[i + 1];
      twice += corners.x(from) * corners.y(to) - corners.x(to) * corners.y(from);
    }
    return twice / 2;
  }

  @Test
  void aWholeBlockHasItsFourSides() {
    CellCorners corners = shape((x, y) -> x * y).corners();
    assertEquals(4 * (SIZE - 1) * 2, corners.sides().length);
    assertEquals(4, area(corners), NEAR);
  }

  /** Law: discs and the blocks round them have the area that they have in the plane. */
  @Test
  void discsHaveTheAreaOfDiscs() {
    Random random = new Random(2);
    for (int i = 0; i < 100; i++) {
      double radius = 1 + 1.5 * random.nextDouble();
      double centreX = 4 * random.nextDouble() - 2;
      double centreY = 4 * random.nextDouble() - 2;
      DoubleBinaryOperator inside =
          (x, y) -> radius * radius - Math.pow(x - centreX, 2) - Math.pow(y - centreY, 2);
      double disc = Math.PI * radius * radius / 25;
      double drawn = area(shape((x, y) -> Math.sqrt(inside.applyAsDouble(x, y))).corners());
      assertEquals(disc, drawn, NEAR);
      double round = area(shape((x, y) -> Math.sqrt(-inside.applyAsDouble(x, y))).corners());
      assertEquals(4 - disc, round, NEAR);
    }
  }

  @Test
  void theGroundReachesTheRim() {
    SurfaceShape dome = shape((x, y) -> Math.sqrt(4 - x * x - y * y));
    for (double angle = 0; angle < 6.3; angle += 0.01) {
      double x = 1.995 * Math.cos(angle);
      double y = 1.995 * Math.sin(angle);
      assertTrue(dome.trueHeightAt(x, y) >= 0, "no ground at " + x + ", " + y);
      assertTrue(dome.trueHeightAt(x, y) < SurfaceShape.TOP / 4, "no slope to the rim");
      assertTrue(Double.isNaN(dome.trueHeightAt(1.01 * x, 1.01 * y)), "ground beyond the rim");
    }
  }

  /** A power of a negative number has values along lines, which have no width. */
  @Test
  void linesAreNotDrawn() {
    CellCorners corners = shape(Math::pow).corners();
    int drawn = 0;
    for (int cell = 0; cell < SIZE * (SIZE - 1) - 1; cell++) {
      boolean isLeft = cell % SIZE < SIZE / 2 - 2;
      boolean isRight = cell % SIZE > SIZE / 2 && cell % SIZE < SIZE - 1;
      assertFalse(isLeft && corners.isDrawn(cell), "cell " + cell);
      drawn += isRight && corners.isDrawn(cell) ? 1 : 0;
    }
    assertTrue(drawn > SIZE * SIZE / 3, drawn + " cells");
    for (int corner : corners.sides()) {
      assertTrue(corner % SIZE >= SIZE / 2 - 2, "a side at " + corner);
    }
  }

  /** The rim of −√(9 − x² − y²) is higher than each sample of it. */
  @Test
  void aRimAboveAllSamplesIsNotSawnOff() {
    SurfaceShape bowl = shape((x, y) -> -Math.sqrt(9 - x * x - y * y));
    assertFalse(bowl.isCut());
    for (int i = 0; i < SIZE * SIZE; i++) {
      assertFalse(bowl.corners().z(i) > (float) SurfaceShape.TOP);
    }
  }
}
