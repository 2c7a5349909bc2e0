package downhill.core.raster.curve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.core.calculus.Functions;
import downhill.core.geometry.Domain;
import downhill.core.geometry.Frame;
import downhill.core.geometry.Interval;
import downhill.core.geometry.Vec2;
import downhill.core.raster.Hatching;
import downhill.core.raster.Raster;
import downhill.core.raster.colour.Palette;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

class CurvePlotTest {
  private static final Frame FRAME = new Frame(Domain.of(-10, 10, -10, 10), 401, 401);
  private static final int LINE = Palette.LIGHT.stone().curve();
  private static final int GROUND = Palette.LIGHT.chrome().ground();
  private static final int MIDDLE = 200;

  @Test
  void theParabolaShowsTheValuesOfThePicture() {
    Interval heights = heights(x -> x * x + 5, 10, 86);
    assertEquals(-14, heights.from(), 0.5, "as a whole number");
    assertEquals(100, heights.to(), 0.5, "as a whole number");
  }

  @Test
  void theStartIsShownHoweverHigh() {
    Interval heights = heights(x -> x * x + 5, 10, 104.9);
    assertTrue(heights.contains(104.9));
  }

  @Test
  void aPoleDoesNotFlattenTheRest() {
    Interval heights = heights(x -> 1 / x, 5, 1);
    assertTrue(heights.length() < 50, heights.toString());
  }

  @Test
  void everyFunctionHasHeights() {
    DoubleUnaryOperator[] functions = {
      x -> Double.NaN,
      x -> 3,
      x -> 1e300 * x,
      x -> -Double.MAX_VALUE,
      x -> 1 / (x - x),
      x -> 1e-300 * x
    };
    for (DoubleUnaryOperator f : functions) {
      Interval heights = heights(f, 5, Double.NaN);
      assertTrue(heights.length() > 0);
      CurvePlot.of(
              Functions.curve(f), new Frame(new Domain(new Interval(-5, 5), heights), 50, 40), 1)
          .paint(new Raster(50, 40), Palette.DARK);
    }
  }

  @Test
  void theCurvePassesThroughItsPoints() {
    Raster raster = painted(x -> x * x / 10 - 5);
    for (double x = -9; x <= 9; x += 0.7) {
      Vec2 pixel = FRAME.toPixels(new Vec2(x, x * x / 10 - 5));
      assertEquals(LINE, raster.pixel((int) pixel.x(), (int) pixel.y()), "at " + x);
    }
  }

  @Test
  void noLineCrossesAPole() {
    assertNoLineInTheMiddle(painted(x -> 1 / x));
  }

  @Test
  void noLineJoinsTheSidesOfAJump() {
    assertNoLineInTheMiddle(painted(x -> x < 0.0123 ? -7 : 7));
  }

  @Test
  void aSteepSlopeIsJoined() {
    Raster raster = painted(x -> 7 * Math.tanh(1e9 * (x - 0.0123)));
    assertEquals(LINE, raster.pixel(MIDDLE, MIDDLE));
  }

  @Test
  void aJumpIsDrawnUpToItsPlace() {
    Raster raster = painted(x -> x < 0.0123 ? -7 : 7);
    int high = (int) FRAME.toPixels(new Vec2(0, 7)).y();
    assertEquals(LINE, raster.pixel(MIDDLE + 2, high));
    assertEquals(GROUND, raster.pixel(MIDDLE - 4, high));
  }

  @Test
  void aHoleIsHatchedAsOnTheMap() {
    Raster raster = painted(Math::log);
    Hatching hatching = new Hatching(Palette.LIGHT, 1);
    for (int y = 0; y < raster.height(); y++) {
      for (int x = 0; x < MIDDLE - 5; x++) {
        assertEquals(hatching.at(x, y), raster.pixel(x, y), x + ", " + y);
      }
    }
    assertNotEquals(GROUND, raster.pixel(MIDDLE + 50, 390));
  }

  @Test
  void aPoleIsNoHole() {
    Raster raster = painted(x -> 1 / x);
    assertTrue(Double.isInfinite(1 / FRAME.view().x().at((MIDDLE + 0.5) / 401)), "one is met");
    for (int y = 0; y < MIDDLE; y++) {
      assertEquals(GROUND, raster.pixel(MIDDLE - 5, y));
      assertEquals(GROUND, raster.pixel(MIDDLE, y));
    }
  }

  private static void assertNoLineInTheMiddle(Raster raster) {
    for (int x = MIDDLE - 10; x <= MIDDLE + 10; x++) {
      assertNotEquals(LINE, raster.pixel(x, MIDDLE), "at " + x);
    }
  }

  private static Interval heights(DoubleUnaryOperator f, double half, double start) {
    Interval x = new Interval(-half, half);
    return CurveHeights.of(Functions.curve(f), new CurveLook(x, x, start, Double.NaN));
  }

  private static Raster painted(DoubleUnaryOperator f) {
    Raster raster = new Raster(401, 401);
    CurvePlot.of(Functions.curve(f), FRAME, 1).paint(raster, Palette.LIGHT);
    return raster;
  }
}
