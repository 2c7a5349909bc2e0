package downhill.core.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.core.calculus.Functions;
import downhill.core.calculus.ScalarFunction;
import downhill.core.geometry.Domain;
import downhill.core.geometry.Grid;
import downhill.core.geometry.Vec2;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ContoursTest {
  /** Places are kept as floats of up to 160 columns. */
  private static final double FLOAT_ROUNDING = 2e-5;

  /** Relative: such a rounding of a place times the steepest slope over the height. */
  private static final double LEVEL_ERROR = 1e-3;

  /** Between two samples, 0.08 apart, a parabola of curvature 2 is off its chord by 0.08²/4. */
  private static final double SAGITTA = 2e-3;

  /** In pieces, of which each line has hundreds. */
  private static final int MANY = 1000;

  private static final Grid GRID = new Grid(Domain.of(-5, 5, -5, 5), 120, 160);

  /** Where a piece begins and where it ends, in the plane. */
  private static List<Vec2> ends(Contours contours, int piece) {
    return List.of(
        place(contours.column0(piece), contours.row0(piece)),
        place(contours.column1(piece), contours.row1(piece)));
  }

  private static Vec2 place(double column, double row) {
    return GRID.domain().at(column / (GRID.columns() - 1), row / (GRID.rows() - 1));
  }

  private static Contours contours(ScalarFunction f) {
    HeightField field = HeightField.sample(f, GRID);
    return Contours.of(f, field, Levels.of(field));
  }

  @Test
  void everyEndOfAPieceLiesOnItsLevel() {
    HeightField field = HeightField.sample(Landscapes.HIMMELBLAU, GRID);
    Levels levels = Levels.of(field);
    Contours contours = Contours.of(Landscapes.HIMMELBLAU, field, levels);
    assertTrue(contours.size() > MANY);
    for (int i = 0; i < contours.size(); i++) {
      double level = levels.level(contours.level(i));
      for (Vec2 end : ends(contours, i)) {
        assertEquals(level, field.interpolated(end.x(), end.y()), LEVEL_ERROR * (1 + level));
      }
    }
  }

  @Test
  void linesEndAtTheBorderOnly() {
    Random random = new Random(5);
    for (int i = 0; i < 20; i++) {
      double a = random.nextGaussian();
      double b = 3 * random.nextGaussian();
      Contours contours =
          contours(Functions.surface((x, y) -> Math.sin(a * x + y) * Math.cos(b * y - x)));
      assertTrue(contours.size() > MANY);
      assertEquals(List.of(), looseEnds(contours));
    }
  }

  @Test
  void aRoundValleyHasTheCirclesOfItsLevels() {
    HeightField field = HeightField.sample(Landscapes.BOWL, GRID);
    Levels levels = Levels.of(field);
    Contours contours = Contours.of(Landscapes.BOWL, field, levels);
    assertTrue(contours.size() > MANY);
    for (int i = 0; i < contours.size(); i++) {
      double radius = Math.sqrt(levels.level(contours.level(i)));
      ends(contours, i).forEach(end -> assertEquals(radius, end.norm(), SAGITTA));
    }
  }

  /** One cell, high at two opposite corners: the value in its middle decides what is cut off. */
  @Test
  void theCentreDecidesASaddleCell() {
    for (double sign : new double[] {1, -1}) {
      ScalarFunction f =
          Functions.surface((x, y) -> x * y + sign * 0.5 * (1 - x * x) * (1 - y * y));
      HeightField field = HeightField.sample(f, new Grid(Domain.of(-1, 1, -1, 1), 2, 2));
      Levels levels = Levels.of(field);
      Contours contours = Contours.of(f, field, levels);
      assertTrue(levels.count() > 1);
      assertEquals(2 * levels.count(), contours.size());
      for (int i = 0; i < contours.size(); i++) {
        double alongHighDiagonal =
            (contours.column0(i) + contours.column1(i) - 1)
                * (contours.row0(i) + contours.row1(i) - 1);
        double level = levels.level(contours.level(i));
        boolean centreAbove = sign * 0.5 >= level;
        assertEquals(centreAbove, alongHighDiagonal < 0, "level " + level);
      }
    }
  }

  @Test
  void holesAreLeftOut() {
    Contours contours = contours(Functions.surface((x, y) -> Math.log(x) + y));
    assertTrue(contours.size() > 0);
    for (int i = 0; i < contours.size(); i++) {
      ends(contours, i).forEach(end -> assertTrue(end.x() > 0));
    }
  }

  @Test
  void hugeValuesAndConstantsDoNoHarm() {
    Contours huge = contours(Functions.surface((x, y) -> 1.7e308 * Math.sin(x + y)));
    assertTrue(huge.size() > MANY);
    assertEquals(List.of(), looseEnds(huge));
    assertEquals(0, contours(Functions.surface((x, y) -> 3)).size());
  }

  /** Its corners differ by more than the largest number. */
  @Test
  void aHugeSlopeIsCutWhereItCrosses() {
    ScalarFunction f = Functions.surface((x, y) -> 1.7e308 * x);
    HeightField field = HeightField.sample(f, new Grid(Domain.of(-1, 1, -1, 1), 2, 2));
    Levels levels = Levels.of(field);
    Contours contours = Contours.of(f, field, levels);
    assertTrue(levels.count() > 1);
    assertEquals(levels.count(), contours.size());
    for (int i = 0; i < contours.size(); i++) {
      double column = (1 + levels.level(contours.level(i)) / 1.7e308) / 2;
      assertEquals(column, contours.column0(i), FLOAT_ROUNDING);
      assertEquals(column, contours.column1(i), FLOAT_ROUNDING);
    }
  }

  /** Ends in the interior that belong to an odd number of pieces of the same level. */
  private static List<String> looseEnds(Contours contours) {
    Map<String, Integer> ends = new HashMap<>();
    for (int i = 0; i < contours.size(); i++) {
      count(ends, contours.level(i), contours.column0(i), contours.row0(i));
      count(ends, contours.level(i), contours.column1(i), contours.row1(i));
    }
    List<String> loose = new ArrayList<>();
    ends.forEach((end, times) -> addIfOdd(loose, end, times));
    return loose;
  }

  private static void addIfOdd(List<String> loose, String end, int times) {
    if (times % 2 == 1) {
      loose.add(end);
    }
  }

  private static void count(Map<String, Integer> ends, int level, double column, double row) {
    boolean border =
        Math.min(column, GRID.columns() - 1 - column) < FLOAT_ROUNDING
            || Math.min(row, GRID.rows() - 1 - row) < FLOAT_ROUNDING;
    if (!border) {
      ends.merge(level + " at " + column + ", " + row, 1, Integer::sum);
    }
  }
}
