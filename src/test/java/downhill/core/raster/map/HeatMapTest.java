package downhill.core.raster.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.core.analysis.Landscapes;
import downhill.core.calculus.Evaluator;
import downhill.core.calculus.Functions;
import downhill.core.calculus.ScalarFunction;
import downhill.core.geometry.Domain;
import downhill.core.geometry.Vec2;
import downhill.core.raster.Hatching;
import downhill.core.raster.Raster;
import downhill.core.raster.colour.Argb;
import downhill.core.raster.colour.Palette;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeatMapTest {
  private static final int SIZE = 416;
  private static final double TEXT = 21;

  /** An eye sees no offset of a line by less. */
  private static final double HALF_A_PIXEL = 0.5;

  private static final Domain FIVE = Domain.of(-5, 5, -5, 5);

  /** The drawn target differs by its own sampling, dithering and rounding. */
  private static final int CLOSE = 3;

  /** Colours read from main-light-1280x720.png, where no line or mark is near. */
  @Test
  void himmelblauHasTheColoursOfThePicture() {
    Raster raster = painted(Landscapes.HIMMELBLAU, FIVE);
    int[][] places = {
      {242, 335, 0xD3E2E9}, {300, 335, 0xD1E0E7}, {300, 182, 0xC4D6E0}, {66, 400, 0xC1D2DB},
      {83, 400, 0xB6CAD5}, {130, 400, 0xBBD0DC}, {149, 400, 0xC8DBE5}, {300, 479, 0xE0ECF1}
    };
    for (int[] place : places) {
      int colour = raster.pixel(place[0] - 48, place[1] - 84);
      assertEquals(Argb.red(place[2]), Argb.red(colour), CLOSE, "at " + place[0] + "," + place[1]);
      assertEquals(Argb.blue(place[2]), Argb.blue(colour), CLOSE);
    }
  }

  @Test
  void everyPixelIsOpaqueWhateverTheFunction() {
    List<ScalarFunction> functions =
        List.of(
            Functions.surface((x, y) -> Double.NaN),
            Functions.surface((x, y) -> 1),
            Functions.surface((x, y) -> 1e300 * x * y),
            Functions.surface((x, y) -> Double.MAX_VALUE * Math.sin(3 * x) * Math.cos(5 * y)),
            Functions.surface((x, y) -> Math.log(x) / y),
            Functions.surface((x, y) -> Math.floor(x) + 1e-300 * y),
            Functions.surface((x, y) -> Double.POSITIVE_INFINITY));
    for (ScalarFunction f : functions) {
      Raster raster = painted(f, FIVE);
      for (int i = 0; i < SIZE * SIZE; i++) {
        assertEquals(0xFF, raster.pixel(i % SIZE, i / SIZE) >>> 24);
      }
    }
  }

  /** The border of the hole of ln x is where x is 0, to the pixel. */
  @Test
  void aHoleIsSharp() {
    Raster raster = painted(Functions.surface((x, y) -> Math.log(x + 0.013)), FIVE);
    int border = (int) Math.floor((5 - 0.013) / 10 * SIZE);
    Hatching hatching = new Hatching(Palette.LIGHT, 1);
    for (int y = 0; y < SIZE; y++) {
      assertEquals(hatching.at(border - 1, y), raster.pixel(border - 1, y));
      assertFalse(hatching.at(border + 1, y) == raster.pixel(border + 1, y));
    }
  }

  /**
   * Law: inside the pole 1/(x² + y² − r²) is as dark as it gets, outside as light, to the pixel.
   */
  @Test
  void aPoleIsSharp() {
    int darkest = Argb.green(Palette.LIGHT.ramp().at(0));
    int lightest = Argb.green(Palette.LIGHT.ramp().at(1));
    for (double radius = 1.5; radius < 4; radius += 0.35) {
      double r = radius;
      Raster raster = painted(Functions.surface((x, y) -> 1 / (x * x + y * y - r * r)), FIVE);
      for (int i = 0; i < SIZE * SIZE; i++) {
        double x = FIVE.x().at((i % SIZE + 0.5) / SIZE);
        double y = FIVE.y().at(1 - (i / SIZE + 0.5) / SIZE);
        double away = (Math.hypot(x, y) - radius) / 10 * SIZE;
        if (Math.abs(away) < 1.5) {
          int green = Argb.green(raster.pixel(i % SIZE, i / SIZE));
          boolean isDark = Math.abs(green - darkest) < Math.abs(green - lightest);
          assertEquals(away < 0, isDark, "radius " + radius + ", " + away + " px outside");
        }
      }
    }
  }

  @Test
  void labelsStandOnTheirLinesUprightAndApart() {
    HeatMap map = HeatMap.of(Landscapes.HIMMELBLAU, FIVE, SIZE, SIZE, 1);
    List<ContourLabel> labels = map.labels(level -> TEXT);
    Evaluator heights = Landscapes.HIMMELBLAU.evaluator();
    assertTrue(labels.size() >= 4 && labels.size() <= 6);
    for (ContourLabel label : labels) {
      double x = label.room().middle().x();
      double y = label.room().middle().y();
      double value = heights.valueAt(x / 41.6 - 5, 5 - y / 41.6);
      assertEquals(label.level(), value, 0.05 * label.level());
      assertTrue(Math.abs(label.room().angle()) <= Math.PI / 2);
      assertTrue(x > TEXT / 2 && x < SIZE - TEXT / 2);
      assertEquals(1, labels.stream().filter(other -> other.room().covers(x, y, 20)).count());
    }
  }

  @Test
  void aLabelKnowsWhereTheLineBesideItGoesOn() {
    double unit = SIZE / FIVE.x().length();
    HeatMap map = HeatMap.of(Functions.surface((x, y) -> x * x + y * y), FIVE, SIZE, SIZE, 1);
    for (ContourLabel label : map.labels(level -> TEXT)) {
      TurnedBox box = label.room();
      double half = box.width() / 2 + ContourLabel.GAP;
      Vec2 down = box.below(label.bow()).minus(box.middle());
      for (double end : new double[] {-half, half}) {
        Vec2 pixel = box.along(end).plus(down);
        double radius = pixel.minus(new Vec2(SIZE / 2.0, SIZE / 2.0)).norm() / unit;
        assertEquals(Math.sqrt(label.level()), radius, HALF_A_PIXEL / unit);
      }
    }
  }

  @Test
  void aLineLeavesRoomForItsLabel() {
    HeatMap map = HeatMap.of(Landscapes.HIMMELBLAU, FIVE, SIZE, SIZE, 1);
    List<ContourLabel> labels = map.labels(level -> TEXT);
    Raster without = new Raster(SIZE, SIZE);
    map.paint(without, Palette.LIGHT, List.of());
    Raster with = new Raster(SIZE, SIZE);
    map.paint(with, Palette.LIGHT, labels);
    for (ContourLabel label : labels) {
      int x = (int) label.room().middle().x();
      int y = (int) label.room().middle().y();
      assertTrue(Argb.green(with.pixel(x, y)) >= Argb.green(without.pixel(x, y)));
    }
  }

  @Test
  void anySizeCanBePainted() {
    for (int size : new int[] {1, 2, 3, 7, 33}) {
      HeatMap map = HeatMap.of(Landscapes.HIMMELBLAU, FIVE, size, 2 * size, 2);
      Raster raster = new Raster(size, 2 * size);
      map.paint(raster, Palette.DARK, map.labels(level -> TEXT));
      assertTrue(
          Arrays.stream(raster.pixels()).allMatch(argb -> argb >>> 24 == 255), "size " + size);
    }
  }

  private static Raster painted(ScalarFunction f, Domain view) {
    HeatMap map = HeatMap.of(f, view, SIZE, SIZE, 1);
    Raster raster = new Raster(SIZE, SIZE);
    map.paint(raster, Palette.LIGHT, map.labels(level -> TEXT));
    return raster;
  }
}
