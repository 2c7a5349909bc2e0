package downhill.core.raster.surface.space;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.core.analysis.HeightField;
import downhill.core.analysis.Levels;
import downhill.core.calculus.Functions;
import downhill.core.geometry.Domain;
import downhill.core.geometry.Grid;
import downhill.core.raster.surface.Scenes;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import org.junit.jupiter.api.Test;

class SurfaceShapeTest {
  private static final double EXACT = 1e-12;

  @Test
  void himmelblauIsCutAt300() {
    SurfaceShape shape = Scenes.shape(Scenes.field(Scenes.HIMMELBLAU, Scenes.SQUARE, 200));
    assertTrue(shape.isCut());
    assertEquals(300, shape.cap());
    assertEquals(SurfaceShape.TOP, shape.surfaceAt(5, 5), EXACT);
    assertTrue(shape.trueHeightAt(5, 5) > 2 * SurfaceShape.TOP);
  }

  @Test
  void aBowlAndAWaveStayWhole() {
    assertFalse(Scenes.shape(Scenes.field((x, y) -> x * x + y * y, Scenes.SQUARE, 99)).isCut());
    assertFalse(Scenes.shape(Scenes.field((x, y) -> Math.sin(x) * y, Scenes.SQUARE, 99)).isCut());
  }

  @Test
  void theCapIsRoundWhateverTheOffset() {
    SurfaceShape shape =
        Scenes.shape(
            Scenes.field(
                (x, y) -> 10000 + Scenes.HIMMELBLAU.applyAsDouble(x, y), Scenes.SQUARE, 99));
    assertEquals(10300, shape.cap());
  }

  @Test
  void heightsAreLinear() {
    SurfaceShape shape = Scenes.shape(Scenes.field((x, y) -> 3 * x + 7, Domain.of(0, 1, 0, 1), 11));
    assertEquals(0, shape.surfaceAt(0, 0.3), EXACT);
    assertEquals(SurfaceShape.TOP / 4, shape.surfaceAt(0.25, 0.3), EXACT);
    assertEquals(SurfaceShape.TOP, shape.surfaceAt(1, 0.3), EXACT);
  }

  /** Law: in single precision a sample is on the side of each line that its value is on. */
  @Test
  void noHeightIsAtALevelThatItsValueIsBeside() {
    for (DoubleBinaryOperator f :
        List.<DoubleBinaryOperator>of(
            (x, y) -> y * Math.exp(-x * x),
            (x, y) -> x * y * Math.exp(-x * x - y * y),
            (x, y) -> 2 + y * Math.exp(-x * x),
            (x, y) -> Math.tanh(3 * x),
            Scenes.HIMMELBLAU)) {
      HeightField field = Scenes.field(f, Scenes.SQUARE, 200);
      Levels levels = Levels.of(field);
      SurfaceShape shape = Scenes.shape(field);
      for (int i = 0; i < levels.count(); i++) {
        double line = shape.heightOf(levels.level(i));
        if (line > 0 && line < SurfaceShape.TOP) {
          assertSides(field, levels.level(i), shape.heights(), (float) line);
        }
      }
    }
  }

  private static void assertSides(HeightField field, double level, float[] heights, float line) {
    for (int i = 0; i < heights.length; i++) {
      double value = field.at(i % 200, i / 200);
      assertEquals(Double.compare(value, level), Float.compare(heights[i], line), "f = " + value);
    }
  }

  @Test
  void aCurveIsNoSurface() {
    HeightField curve =
        HeightField.sample(Functions.surface((x, y) -> x), new Grid(Domain.of(-1, 1), 10, 1));
    assertThrows(IllegalArgumentException.class, () -> Scenes.shape(curve));
  }
}
