package downhill.core.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.core.calculus.Functions;
import downhill.core.calculus.ScalarFunction;
import downhill.core.geometry.Domain;
import downhill.core.geometry.Grid;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.DoubleBinaryOperator;
import org.junit.jupiter.api.Test;

class BoundaryTest {
  private static final Grid GRID = new Grid(Domain.of(-5, 5, -3, 3), 81, 61);
  private static final double EXACT = 1e-12;

  private static List<BoundaryPoint> boundary(DoubleBinaryOperator f) {
    ScalarFunction function = Functions.surface(f);
    return Boundary.of(function, HeightField.sample(function, GRID));
  }

  @Test
  void aFunctionWithValuesEverywhereHasNone() {
    assertEquals(List.of(), boundary((x, y) -> x * y));
    assertEquals(List.of(), boundary((x, y) -> Double.NaN));
  }

  /** Law: half-planes √(x·cos φ + y·sin φ − d) end on their lines, beside the holes there. */
  @Test
  void halfPlanesEndOnTheirLines() {
    Random random = new Random(1);
    for (int i = 0; i < 200; i++) {
      double angle = random.nextDouble() * 2 * Math.PI;
      double away = random.nextDouble() * 2.5;
      DoubleBinaryOperator along = (x, y) -> x * Math.cos(angle) + y * Math.sin(angle) - away;
      List<BoundaryPoint> points =
          boundary((x, y) -> along.applyAsDouble(x, y) < 0 ? Double.NaN : x + 10 * y);
      assertTrue(points.size() > 40, points.size() + " points");
      Set<Integer> holes = new HashSet<>();
      for (BoundaryPoint point : points) {
        assertEquals(0, along.applyAsDouble(point.x(), point.y()), EXACT);
        assertEquals(point.x() + 10 * point.y(), point.value(), EXACT);
        assertTrue(along.applyAsDouble(x(point.hole()), y(point.hole())) < 0);
        assertFalse(along.applyAsDouble(x(point.neighbour()), y(point.neighbour())) < 0);
        assertTrue(holes.add(point.hole()), "two points beside one hole");
      }
    }
  }

  private static double x(int sample) {
    return GRID.x(sample % GRID.columns());
  }

  private static double y(int sample) {
    return GRID.y(sample / GRID.columns());
  }

  @Test
  void holesThinnerThanTwoCellsHaveNone() {
    assertEquals(List.of(), boundary((x, y) -> x == 0 ? Double.NaN : 1 / x));
    assertEquals(List.of(), boundary((x, y) -> x == 0 && y == 0 ? Double.NaN : 1));
  }

  @Test
  void aPoleIsFollowedToTheLastNumber() {
    List<BoundaryPoint> points = boundary((x, y) -> Math.log(x));
    assertEquals(GRID.rows(), points.size());
    points.forEach(point -> assertTrue(point.value() < -35, point.toString()));
  }
}
