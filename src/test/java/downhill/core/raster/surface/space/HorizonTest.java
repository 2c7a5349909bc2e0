package downhill.core.raster.surface.space;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** The highest that a place sees in a direction. */
class HorizonTest {
  private static final int SIZE = 24;
  private static final double CELL_X = 0.1;
  private static final double CELL_Y = 0.06;
  private static final int DIRECTIONS = 16;

  /** Of single precision. */
  private static final float ROUNDING = 1e-6f;

  @Test
  void overALevelNothingStandsOut() {
    for (int direction = 0; direction < DIRECTIONS; direction++) {
      assertArrayEquals(new float[SIZE * SIZE], sines(new float[SIZE * SIZE], direction));
    }
  }

  @Test
  void theSineIsThatOfTheAngleToTheTopOfAWall() {
    float[] heights = new float[SIZE * SIZE];
    for (int row = 0; row < SIZE; row++) {
      heights[row * SIZE + 20] = 3;
    }
    float[] sines = sines(heights, 0);
    for (int column = 0; column < 20; column++) {
      double away = (20 - column) * CELL_X;
      assertEquals(3 / Math.hypot(3, away), sines[7 * SIZE + column], ROUNDING);
    }
    assertEquals(0, sines[7 * SIZE + 20]);
    assertEquals(0, sines[7 * SIZE + 21], "nobody looks back");
  }

  /** Law: the hull leaves out no cell that is seen, along rows and along columns. */
  @Test
  void whatStandsOutIsWhatAsksEveryCellAhead() {
    Random random = new Random(11);
    for (int round = 0; round < 50; round++) {
      float[] heights = new float[SIZE * SIZE];
      for (int i = 0; i < heights.length; i++) {
        heights[i] = (float) Math.pow(random.nextDouble(), 3);
      }
      assertArrayEquals(everyCellAhead(heights, 1, 0), sines(heights, 0), ROUNDING);
      assertArrayEquals(everyCellAhead(heights, 0, 1), sines(heights, 4), ROUNDING);
      assertArrayEquals(everyCellAhead(heights, -1, 0), sines(heights, 8), ROUNDING);
      assertArrayEquals(everyCellAhead(heights, 0, -1), sines(heights, 12), ROUNDING);
    }
  }

  /** Law: on a slope of one inclination the horizon ahead is the slope, in every direction. */
  @Test
  void uphillAPlaneIsItsOwnHorizon() {
    for (int direction = 0; direction < DIRECTIONS; direction++) {
      double angle = 2 * Math.PI * direction / DIRECTIONS;
      float[] heights = new float[SIZE * SIZE];
      for (int i = 0; i < heights.length; i++) {
        double x = i % SIZE * CELL_X;
        double y = i / SIZE * CELL_Y;
        heights[i] = (float) (Math.cos(angle) * x + Math.sin(angle) * y);
      }
      float middle = sines(heights, direction)[SIZE / 2 * SIZE + SIZE / 2];
      assertEquals(Math.sqrt(0.5), middle, 1e-5, "direction " + direction);
    }
  }

  private static float[] sines(float[] heights, int direction) {
    double angle = 2 * Math.PI * direction / DIRECTIONS;
    float[] sums = new float[heights.length];
    new Horizon(heights, SIZE, Math.cos(angle), Math.sin(angle), CELL_X, CELL_Y).addSines(sums);
    return sums;
  }

  private static float[] everyCellAhead(float[] heights, int right, int up) {
    float[] sines = new float[heights.length];
    double cell = Math.hypot(right * CELL_X, up * CELL_Y);
    for (int i = 0; i < sines.length; i++) {
      double steepest = 0;
      int column = i % SIZE + right;
      int row = i / SIZE + up;
      for (int step = 1; column >= 0 && row >= 0 && column < SIZE && row < SIZE; step++) {
        steepest = Math.max(steepest, (heights[row * SIZE + column] - heights[i]) / (step * cell));
        column += right;
        row += up;
      }
      sines[i] = (float) (steepest / Math.hypot(1, steepest));
    }
    return sines;
  }
}
