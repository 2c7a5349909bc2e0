package downhill.core.analysis;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.core.calculus.Functions;
import downhill.core.calculus.ScalarFunction;
import downhill.core.geometry.Domain;
import downhill.core.geometry.Grid;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LevelsTest {
  private static final double ROUNDING = 1e-12;

  @Test
  void himmelblauHasTheLevelsOfThePictures() {
    assertArrayEquals(
        new double[] {1, 2, 5, 10, 20, 50, 100, 200, 500}, levels(Landscapes.HIMMELBLAU, 5));
  }

  @Test
  void aBowlHasEvenLevels() {
    double[] even = IntStream.range(1, 16).mapToDouble(i -> 2 * i).toArray();
    assertArrayEquals(even, levels(Landscapes.BOWL, 4));
  }

  @Test
  void levelsOfASteepValleyRiseFromItsMinimum() {
    double[] levels = levels(Functions.surface((x, y) -> 1e5 + Math.pow(x * x + y * y, 4)), 4);
    assertEquals(1e6, levels[levels.length - 1], ROUNDING * 1e6);
    assertTrue(levels.length > 6, "several decades");
  }

  @Test
  void risingLevelsAreRoundNumbersWhateverTheMinimum() {
    double[] levels = levels(Functions.surface((x, y) -> Math.pow(x * x + y * y, 2) - 1.0316), 4);
    assertArrayEquals(
        new double[] {-0.8, -0.5, 0, 1, 4, 10, 20, 50, 100, 200, 500, 1000}, levels, 0);
  }

  @Test
  void aPoleOfBothSignsLeavesTheRestOfThePictureItsLines() {
    HeightField field = field(Functions.surface((x, y) -> 1 / (x * y)), 5);
    assertTrue(widestShare(field, Levels.of(field)) < 0.25);
  }

  @Test
  void manyDecadesHaveALineRoundTheMinimumToo() {
    for (ScalarFunction f :
        List.of(
            Functions.surface((x, y) -> Math.exp(x * x + y * y)),
            Functions.surface((x, y) -> Math.exp(x * x + y * y + x * y)),
            Functions.surface((x, y) -> Math.exp(2 * x * x + 2 * y * y)))) {
      HeightField field = field(f, 5);
      Levels levels = Levels.of(field);
      assertTrue(widestShare(field, levels) < 0.25);
      assertTrue(levels.level(0) <= 5, "the lowest line is at " + levels.level(0));
      assertTrue(levels.count() <= 24, levels.count() + " lines");
    }
  }

  @Test
  void aFlatFloorHasNoLines() {
    HeightField field =
        field(Functions.surface((x, y) -> Math.expm1(20 * Math.max(0, x)) - 1e-9 * Math.sin(y)), 5);
    Levels levels = Levels.of(field);
    assertTrue(levels.level(0) > 1e-8, "the lowest line is at " + levels.level(0));
  }

  @Test
  void smallRangesFarFromZeroHaveLevelsToo() {
    double[] levels = levels(Functions.surface((x, y) -> 1000 + 1e-6 * x), 1);
    assertTrue(levels.length >= 6 && levels.length <= 16, levels.length + " levels");
  }

  @Test
  void aConstantHasNoLevelAndOneTone() {
    Levels levels = Levels.of(field(Functions.surface((x, y) -> 7), 5));
    assertEquals(0, levels.count());
    assertEquals(0.5, levels.tone(7, 0.35));
  }

  @Test
  void aFunctionWithoutValuesHasNoLevelAndNoTone() {
    Levels levels = Levels.of(field(Functions.surface((x, y) -> Double.NaN), 5));
    assertEquals(0, levels.count());
    assertTrue(Double.isNaN(levels.tone(Double.NaN, 0.35)));
  }

  @Test
  void aPoleDoesNotSpoilTheRestOfThePicture() {
    HeightField field = field(Functions.surface((x, y) -> 1 / x), 5);
    assertTrue(widestShare(field, Levels.of(field)) < 0.6);
  }

  @Test
  void levelsAscendWithinTheRangeWhateverTheFunction() {
    Random random = new Random(1);
    for (int i = 0; i < 300; i++) {
      HeightField field = field(randomFunction(random), 5);
      double[] levels = values(Levels.of(field));
      for (int k = 0; k < levels.length; k++) {
        assertTrue(levels[k] > field.min() && levels[k] < field.max());
        assertTrue(k == 0 || levels[k] > levels[k - 1]);
      }
      assertTrue(levels.length <= 17);
    }
  }

  @Test
  void tonesRiseWithTheValueAndStayWithinTheRamp() {
    Levels levels = Levels.of(field(Landscapes.HIMMELBLAU, 5));
    double before = 0;
    for (double value = 0; value < 1000; value += 0.1) {
      double tone = levels.tone(value, 0.35);
      assertTrue(tone >= before && tone <= 1, "at " + value);
      before = tone;
    }
    assertEquals(levels.tone(1e9, 0.35), levels.tone(Double.POSITIVE_INFINITY, 0.35));
  }

  /** The middle of the band from 20 to 50 is the middle of the sixth of ten bands. */
  @Test
  void theMiddleOfABandHasTheToneOfItsCentre() {
    Levels levels = Levels.of(field(Landscapes.HIMMELBLAU, 5));
    assertEquals(0.55, levels.tone(35, 0.35), ROUNDING);
    assertEquals(0.55 + 0.6 * 0.05, levels.tone(50 - 1e-9, 0.6), 1e-9, "a breath below the next");
  }

  private static ScalarFunction randomFunction(Random random) {
    double scale = Math.pow(10, 600 * random.nextDouble() - 300);
    double offset = random.nextBoolean() ? scale * random.nextGaussian() * 1e6 : 0;
    double power = 6 * random.nextDouble() - 3;
    double tilt = random.nextGaussian();
    return Functions.surface(
        (x, y) -> offset + scale * (Math.pow(x * x + y * y, power) + tilt * x / (y - 0.5)));
  }

  /** Of the cells with a value, those that lie above the same levels; counted one by one. */
  private static double widestShare(HeightField field, Levels levels) {
    double[] heights = values(levels);
    Map<Long, Long> cells =
        IntStream.range(0, field.grid().size())
            .mapToDouble(i -> field.at(i % field.grid().columns(), i / field.grid().columns()))
            .filter(Double::isFinite)
            .boxed()
            .collect(
                Collectors.groupingBy(
                    value -> Arrays.stream(heights).filter(level -> level <= value).count(),
                    Collectors.counting()));
    long all = cells.values().stream().mapToLong(count -> count).sum();
    return (double) Collections.max(cells.values()) / all;
  }

  private static double[] levels(ScalarFunction f, double half) {
    return values(Levels.of(field(f, half)));
  }

  private static double[] values(Levels levels) {
    return IntStream.range(0, levels.count()).mapToDouble(levels::level).toArray();
  }

  private static HeightField field(ScalarFunction f, double half) {
    return HeightField.sample(f, new Grid(Domain.of(-half, half, -half, half), 160, 160));
  }
}
