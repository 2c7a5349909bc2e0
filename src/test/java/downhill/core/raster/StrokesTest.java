package downhill.core.raster;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.core.raster.colour.Argb;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StrokesTest {
  private static final int SIZE = 100;
  private static final int WHITE = 0xFFFFFFFF;

  /** Coverage by distance errs at the pixels of the border only, and there in both directions. */
  private static final double AREA_ERROR = 0.02;

  @Test
  void aLineCoversItsArea() {
    Random random = new Random(3);
    for (int i = 0; i < 200; i++) {
      double angle = 2 * Math.PI * random.nextDouble();
      double width = 1 + 6 * random.nextDouble();
      double x = 50 + random.nextDouble();
      double y = 50 + random.nextDouble();
      Strokes strokes = strokes();
      strokes.line(x, y, x + 40 * Math.cos(angle), y + 40 * Math.sin(angle), width);
      double area = 40 * width + Math.PI * width * width / 4;
      assertEquals(area, coveredBy(strokes), AREA_ERROR * area + 0.3);
    }
  }

  @Test
  void aDiscAndARingCoverTheirAreas() {
    Strokes strokes = strokes();
    strokes.disc(50.3, 49.8, 20);
    assertEquals(400 * Math.PI, coveredBy(strokes), AREA_ERROR * 400 * Math.PI);
    strokes.clear();
    strokes.ring(50.3, 49.8, 20, 3);
    assertEquals(120 * Math.PI, coveredBy(strokes), AREA_ERROR * 120 * Math.PI);
  }

  @Test
  void aThinLineIsFaintNotNarrower() {
    Strokes strokes = strokes();
    strokes.line(10, 50.5, 90, 50.5, 0.4);
    assertEquals(0.4 * 255, Argb.green(painted(strokes).pixel(50, 50)), 2, "in steps of 255");
  }

  @Test
  void aLineDrawnTwiceIsTheSameLine() {
    Strokes strokes = strokes();
    strokes.line(10, 20, 80, 70, 3.5);
    double once = coveredBy(strokes);
    strokes.line(80, 70, 10, 20, 3.5);
    assertEquals(once, coveredBy(strokes));
  }

  @Test
  void clearedStrokesPaintNothing() {
    Strokes strokes = strokes();
    strokes.line(-50, 20, 300, 70, 3.5);
    strokes.clear();
    assertEquals(0, coveredBy(strokes));
  }

  @Test
  void wildCoordinatesNeverThrow() {
    Random random = new Random(4);
    double[] wild = {
      Double.NaN,
      Double.POSITIVE_INFINITY,
      -Double.MAX_VALUE,
      Double.MAX_VALUE,
      1e300,
      -1e18,
      1e9,
      0,
      50,
      99.5,
      100,
      -0.5,
      Double.MIN_VALUE
    };
    Strokes strokes = strokes();
    for (int i = 0; i < 20_000; i++) {
      strokes.line(any(wild, random), any(wild, random), any(wild, random), any(wild, random), 3.5);
      strokes.ring(any(wild, random), any(wild, random), 5, 2);
    }
    assertTrue(coveredBy(strokes) > 0);
  }

  /** A line from the middle to a point 1e300 away leaves where one to a nearer point would. */
  @Test
  void aLineToAPointFarOffKeepsItsDirection() {
    Strokes far = strokes();
    far.line(50, 50, 50 + 3e299, 50 + 1e299, 2);
    Strokes near = strokes();
    near.line(50, 50, 50 + 300, 50 + 100, 2);
    assertEquals(coveredBy(near), coveredBy(far));
  }

  @Test
  void anEdgeInOnePassIsThatOfTwo() {
    Random random = new Random(6);
    for (int i = 0; i < 50; i++) {
      Strokes strokes = strokes();
      for (int k = 0; k < 5; k++) {
        strokes.line(place(random), place(random), place(random), place(random), 3.5);
      }
      Raster twice = new Raster(SIZE, SIZE);
      strokes.paint(twice, 0xFF204060, 1.25);
      strokes.paint(twice, WHITE);
      Raster once = new Raster(SIZE, SIZE);
      strokes.paint(once, WHITE, 0xFF204060, 1.25);
      assertArrayEquals(twice.pixels(), once.pixels());
    }
  }

  @Test
  void movedStrokesAreTheSameElsewhere() {
    Strokes strokes = strokes();
    strokes.line(60, 70, 130, 120, 3.5);
    strokes.disc(20, 30, 6);
    Raster still = painted(strokes);
    Raster moved = new Raster(SIZE, SIZE);
    moved.fill(0xFF000000);
    strokes.paint(moved, WHITE, 0, 3, 7);
    for (int row = 7; row < SIZE; row++) {
      for (int column = 3; column < SIZE; column++) {
        assertEquals(still.pixel(column - 3, row - 7), moved.pixel(column, row));
      }
    }
  }

  private static double place(Random random) {
    return SIZE * (1.5 * random.nextDouble() - 0.25);
  }

  private static double any(double[] values, Random random) {
    return values[random.nextInt(values.length)];
  }

  private static Strokes strokes() {
    return new Strokes(SIZE, SIZE, 1.25);
  }

  private static Raster painted(Strokes strokes) {
    Raster raster = new Raster(SIZE, SIZE);
    raster.fill(0xFF000000);
    strokes.paint(raster, WHITE);
    return raster;
  }

  private static double coveredBy(Strokes strokes) {
    Raster raster = painted(strokes);
    double sum = 0;
    for (int i = 0; i < SIZE * SIZE; i++) {
      sum += Argb.green(raster.pixel(i % SIZE, i / SIZE)) / 255.0;
    }
    return sum;
  }
}
