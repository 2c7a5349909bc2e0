package downhill.core.raster.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.core.analysis.BasinMap;
import downhill.core.analysis.Minimizers;
import downhill.core.calculus.Functions;
import downhill.core.calculus.ScalarFunction;
import downhill.core.descent.GradientDescent;
import downhill.core.descent.Outcome;
import downhill.core.descent.Setup;
import downhill.core.descent.Terrain;
import downhill.core.geometry.Cells;
import downhill.core.geometry.Domain;
import downhill.core.raster.Raster;
import downhill.core.raster.colour.Argb;
import downhill.core.raster.colour.OkLab;
import downhill.core.raster.colour.Palette;
import downhill.core.raster.colour.Ramp;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BasinPainterTest {
  private static final List<Palette> THEMES =
      List.of(Palette.LIGHT, Palette.DARK, Palette.PROJECTOR);

  /** In OKLab, fast ends of two hues: less, and they could be taken for one. */
  private static final double APART = 0.04;

  /** Of a channel, 0…255: the look gives its colours by hand. */
  private static final int NEAR = 3;

  private static BasinMap map(ScalarFunction f, Domain domain, double rate, Cells cells) {
    Setup setup =
        new Setup(new Terrain(f, domain), new GradientDescent(rate), domain.centre(), 300);
    return BasinMap.of(setup, Minimizers.of(f, domain), cells);
  }

  /** Two wells at x = −1 and x = 1; beyond |x| = 2 or so it diverges at this rate. */
  private static BasinMap wells(int columns, int rows) {
    Domain domain = Domain.of(-3, 3, -1, 1);
    ScalarFunction f = Functions.surface((x, y) -> Math.pow(x * x - 1, 2) + y * y);
    return map(f, domain, 0.15, new Cells(domain, columns, rows));
  }

  private static Raster painted(BasinMap map, int width, int height, Palette palette) {
    Raster raster = new Raster(width, height);
    new BasinPainter(palette, 1).paint(map, raster);
    return raster;
  }

  @Test
  void eachCellWearsTheHueOfItsMinimizer() {
    BasinMap map = wells(60, 20);
    Raster raster = painted(map, 60, 20, Palette.LIGHT);
    for (int row = 0; row < 20; row++) {
      for (int column = 0; column < 60; column++) {
        int minimizer = map.minimizer(column, row);
        if (minimizer != BasinMap.NONE) {
          double tone = (map.steps(column, row) - 1.0) / (map.slowest() - 1);
          int expected = Palette.LIGHT.basins().of(minimizer).at(tone);
          assertEquals(expected, raster.pixel(column, 19 - row));
        }
      }
    }
    assertTrue(map.share(0) > 0.2 && map.share(1) > 0.2 && map.share(Outcome.DIVERGED) > 0.1);
  }

  @Test
  void aCellThatIsManyPixelsWideIsOneSquare() {
    BasinMap map = wells(6, 2);
    Raster raster = painted(map, 60, 20, Palette.LIGHT);
    for (int row = 0; row < 2; row++) {
      for (int column = 0; column < 6; column++) {
        if (map.minimizer(column, row) != BasinMap.NONE) {
          Set<Integer> colours = new HashSet<>();
          for (int i = 0; i < 100; i++) {
            colours.add(raster.pixel(10 * column + i % 10, 19 - 10 * row - i / 10));
          }
          assertEquals(1, colours.size());
        }
      }
    }
  }

  @Test
  void divergenceWearsTheStripesOfTheLook() {
    Raster raster = new Raster(40, 40);
    new BasinPainter(Palette.LIGHT, 1).paintSwatch(Outcome.DIVERGED, raster);
    int[] byLightness =
        Arrays.stream(raster.pixels()).boxed().sorted().mapToInt(Integer::intValue).toArray();
    assertIsNear(0xFFEFC4A8, byLightness[0]);
    assertIsNear(0xFFF6D6C1, byLightness[byLightness.length - 1]);
  }

  private static void assertIsNear(int expected, int colour) {
    assertEquals(Argb.red(expected), Argb.red(colour), NEAR);
    assertEquals(Argb.green(expected), Argb.green(colour), NEAR);
    assertEquals(Argb.blue(expected), Argb.blue(colour), NEAR);
  }

  @Test
  void outcomesCanBeToldByTheirPatternsAlone() {
    for (Palette palette : THEMES) {
      Set<List<Boolean>> patterns = new HashSet<>();
      for (Outcome outcome : Outcome.values()) {
        Raster raster = new Raster(60, 60);
        new BasinPainter(palette, 1).paintSwatch(outcome, raster);
        int lightest = Arrays.stream(raster.pixels()).max().orElseThrow();
        patterns.add(Arrays.stream(raster.pixels()).mapToObj(p -> p == lightest).toList());
      }
      assertEquals(Outcome.values().length, patterns.size());
    }
  }

  @Test
  void zigZagsFillAnAreaFromTopToBottom() {
    Raster raster = new Raster(48, 180);
    new BasinPainter(Palette.LIGHT, 1).paintSwatch(Outcome.OSCILLATING, raster);
    for (int top = 0; top < 180; top += 18) {
      int above = top;
      long colours =
          IntStream.range(0, 48 * 18)
              .map(i -> raster.pixel(i % 48, above + i / 48))
              .distinct()
              .count();
      assertTrue(colours > 1, "plain from " + top);
    }
  }

  @Test
  void theSwatchOfAMinimizerRunsFromFastToSlow() {
    Raster raster = new Raster(20, 3);
    new BasinPainter(Palette.DARK, 1).paintSwatch(2, raster);
    Ramp ramp = Palette.DARK.basins().of(2);
    assertEquals(ramp.at(0.025), raster.pixel(0, 1));
    assertEquals(ramp.at(0.975), raster.pixel(19, 2));
    assertNotEquals(raster.pixel(0, 0), raster.pixel(19, 0));
  }

  @Test
  void theFirstHuesAreThoseOfTheLookAndSixteenDiffer() {
    assertEquals(0xFF6B97BD, Palette.LIGHT.basins().of(0).at(0));
    assertEquals(0xFFC9E5E2, Palette.LIGHT.basins().of(3).at(1));
    for (Palette palette : THEMES) {
      for (int i = 0; i < 16; i++) {
        for (int j = 0; j < i; j++) {
          double apart = distance(palette.basins().of(i).at(0), palette.basins().of(j).at(0));
          assertTrue(apart > APART, palette.id() + " " + i + " " + j + ": " + apart);
        }
      }
    }
  }

  private static double distance(int one, int other) {
    double[] a = OkLab.fromRgb(one);
    double[] b = OkLab.fromRgb(other);
    return Math.hypot(Math.hypot(a[0] - b[0], a[1] - b[1]), a[2] - b[2]);
  }

  @Test
  void withOneVariableAllRowsAreTheSame() {
    Domain line = Domain.of(-2, 2);
    ScalarFunction f = Functions.curve(x -> Math.pow(x * x - 1, 2));
    Raster raster = painted(map(f, line, 0.1, Cells.square(line, 50)), 50, 7, Palette.LIGHT);
    for (int column = 0; column < 50; column++) {
      for (int row = 1; row < 7; row++) {
        assertEquals(raster.pixel(column, 0), raster.pixel(column, row));
      }
    }
  }
}
