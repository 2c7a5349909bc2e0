package downhill.core.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.core.calculus.Functions;
import downhill.core.geometry.Domain;
import downhill.core.geometry.Grid;
import java.util.Random;
import java.util.function.DoubleBinaryOperator;
import org.junit.jupiter.api.Test;

class HeightFieldTest {
  private static final Grid GRID = new Grid(Domain.of(-1, 3, 0, 2), 21, 11);
  private static final double ROUNDING = 1e-12;

  private static HeightField sample(DoubleBinaryOperator f, Grid grid) {
    return HeightField.sample(Functions.surface(f), grid);
  }

  @Test
  void rowsAreY() {
    HeightField field = sample((x, y) -> 10 * x + y, GRID);
    assertEquals(-10, field.at(0, 0), ROUNDING);
    assertEquals(30, field.at(20, 0), ROUNDING);
    assertEquals(-8, field.at(0, 10), ROUNDING);
  }

  @Test
  void aBilinearFunctionIsInterpolatedExactly() {
    HeightField field = sample((x, y) -> 2 + x - 3 * y + x * y, GRID);
    Random random = new Random(3);
    for (int i = 0; i < 1000; i++) {
      double x = GRID.domain().x().at(random.nextDouble());
      double y = GRID.domain().y().at(random.nextDouble());
      assertEquals(2 + x - 3 * y + x * y, field.interpolated(x, y), 10 * ROUNDING);
    }
    assertEquals(2 + 3 - 6 + 6, field.interpolated(3, 2), ROUNDING);
  }

  @Test
  void outsideAndInHolesThereIsNoValue() {
    HeightField field = sample((x, y) -> Math.log(x), GRID);
    assertTrue(Double.isNaN(field.interpolated(-0.5, 1)));
    assertTrue(Double.isNaN(field.interpolated(3.1, 1)));
    assertTrue(Double.isNaN(field.interpolated(1, Double.POSITIVE_INFINITY)));
    assertEquals(0, field.interpolated(1, 1), ROUNDING);
  }

  @Test
  void quantilesAndSharesCountFiniteValuesOnly() {
    double aSample = 0.01;
    HeightField field =
        sample((x, y) -> x < 0 ? Double.NaN : x, new Grid(Domain.of(-1, 1, 0, 1), 201, 2));
    assertEquals(0, field.min(), ROUNDING);
    assertEquals(1, field.max(), ROUNDING);
    assertEquals(0.5, field.quantile(0.5), aSample);
    assertEquals(0.25, field.shareBelow(0.25), aSample);
    assertEquals(0, field.shareBelow(-7));
    assertEquals(1, field.shareBelow(7));
  }

  /** Every fifth column is lower; 220 rows of 300 columns are more than are sorted. */
  @Test
  void aSampleLooksAtEachColumn() {
    Grid grid = new Grid(Domain.of(0, 299, 0, 219), 300, 220);
    HeightField field = sample((x, y) -> Math.round(x) % 5 == 0 ? 0 : 1, grid);
    assertEquals(0.2, field.shareBelow(0.5), 0.01);
  }

  @Test
  void withoutAFiniteValueThereAreNoBounds() {
    HeightField field = sample((x, y) -> Double.NEGATIVE_INFINITY, GRID);
    assertTrue(Double.isNaN(field.min()) && Double.isNaN(field.max()));
    assertTrue(Double.isNaN(field.quantile(0.9)));
    assertEquals(0, field.shareBelow(0));
  }

  @Test
  void aCurveHasOneRow() {
    HeightField curve = sample((x, y) -> x * 2, new Grid(Domain.of(0, 1), 11, 1));
    assertEquals(1, curve.interpolated(0.5, 0), ROUNDING);
    assertEquals(0.9, curve.interpolated(0.45, 0), ROUNDING);
  }
}
