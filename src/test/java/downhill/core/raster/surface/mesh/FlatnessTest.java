package downhill.core.raster.surface.mesh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class FlatnessTest {
  /** A square of 10 pixels: x, y, depth, height and light of a, b and, in the next row, c, d. */
  private static float[] square(float[] heights, float[] lights) {
    float[] v = new float[4 * Vertices.STRIDE];
    for (int i = 0; i < 4; i++) {
      corner(v, i, 10 * (i % 2), 10 * (i / 2));
      v[i * Vertices.STRIDE + 3] = heights[i];
      v[i * Vertices.STRIDE + 4] = lights[i];
    }
    return v;
  }

  private static void corner(float[] v, int i, float x, float y) {
    v[i * Vertices.STRIDE] = x;
    v[i * Vertices.STRIDE + 1] = y;
  }

  private static boolean isFlat(float[] v) {
    int stride = Vertices.STRIDE;
    return Flatness.of(v, 0, stride, 2 * stride, 3 * stride);
  }

  private static float[] plane(float start, float x, float y) {
    return new float[] {start, start + x, start + y, start + x + y};
  }

  private static float[] even() {
    return plane(1, 0, 0);
  }

  @Test
  void aPlaneIsFlatHoweverSteep() {
    Random random = new Random(3);
    for (int i = 0; i < 1000; i++) {
      float[] heights = plane(0, random.nextFloat() - 0.5f, random.nextFloat() - 0.5f);
      assertTrue(isFlat(square(heights, even())));
    }
    assertTrue(isFlat(square(even(), even())));
  }

  @Test
  void aContourLineKeepsItsPlaceWithinAHundredthOfTheCell() {
    Random random = new Random(4);
    int flat = 0;
    for (int i = 0; i < 1000; i++) {
      float[] heights = plane(0, random.nextFloat(), random.nextFloat());
      float bend = 0.02f * random.nextFloat();
      heights[3] += bend;
      float most = Math.max(heights[3], Math.abs(heights[1] - heights[2]));
      boolean isFlat = isFlat(square(heights, even()));
      assertEquals(bend <= 0.01f * most, isFlat, "bend " + bend + " of " + most);
      flat += isFlat ? 1 : 0;
    }
    assertTrue(flat > 200 && flat < 800, flat + " of 1000");
  }

  @Test
  void aSaddleIsNotFlatHoweverLow() {
    assertFalse(isFlat(square(new float[] {0, 1e-6f, 1e-6f, 0}, even())));
  }

  @Test
  void lightThatBendsByMoreThanAColourStepIsDrawnInTwo() {
    assertTrue(isFlat(square(plane(0, 1, 1), new float[] {1, 0.9f, 0.8f, 0.703f})));
    assertFalse(isFlat(square(plane(0, 1, 1), new float[] {1, 0.9f, 0.8f, 0.71f})));
  }

  @Test
  void aCellThatThePictureFoldsIsDrawnInTwo() {
    float[] v = square(plane(0, 1, 1), even());
    corner(v, 3, 3, 3);
    assertFalse(isFlat(v), "one corner within the triangle of the others");
    corner(v, 3, -3, 5);
    assertFalse(isFlat(v), "sides that cross");
    corner(v, 3, 9, 7);
    assertTrue(isFlat(v), "a convex one");
  }

  @Test
  void aCellWithAHoleIsNotFlat() {
    assertFalse(isFlat(square(plane(0, Float.NaN, 1), even())));
  }
}
