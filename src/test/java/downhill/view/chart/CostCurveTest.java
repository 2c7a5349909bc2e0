package downhill.view.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.core.geometry.Vec2;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CostCurveTest {
  @Test
  void fewStepsAreAllCorners() {
    CostCurve curve = new CostCurve(12, 214, step -> step);
    assertEquals(13, curve.size());
    assertEquals(214, curve.x(12));
    assertEquals(7, curve.y(7));
  }

  @Test
  void aColumnKeepsItsExtremesAndItsEnds() {
    Random random = new Random(3);
    double[] ys = random.doubles(10_001).toArray();
    CostCurve curve = new CostCurve(10_000, 214, step -> ys[step]);
    assertTrue(curve.size() <= 4 * 216, "corners: " + curve.size());
    for (int column = 0; column < 214; column++) {
      int x = column;
      double[] all =
          IntStream.rangeClosed(0, 10_000)
              .filter(step -> (int) (step / 10_000.0 * 214) == x)
              .mapToDouble(step -> ys[step])
              .toArray();
      double[] kept =
          IntStream.range(0, curve.size())
              .filter(corner -> (int) curve.x(corner) == x)
              .mapToDouble(curve::y)
              .toArray();
      assertEquals(min(all), min(kept));
      assertEquals(-min(negated(all)), -min(negated(kept)));
    }
  }

  private static double min(double[] values) {
    return Arrays.stream(values).min().orElseThrow();
  }

  private static double[] negated(double[] values) {
    return Arrays.stream(values).map(value -> -value).toArray();
  }

  @Test
  void thePieceThatPassesTellsHowFarTheLineIs() {
    double[] ys = {10, 30, Double.NaN, 50};
    CostCurve curve = new CostCurve(4, 3, 40, step -> ys[step]);
    assertEquals(8, curve.distance(new Vec2(5, 12)));
    assertEquals(5, curve.distance(new Vec2(10, 35)));
    assertEquals(5, curve.distance(new Vec2(30, 45)));
    assertEquals(Double.POSITIVE_INFINITY, curve.distance(new Vec2(15, 30)), "interrupted");
    assertEquals(Double.POSITIVE_INFINITY, curve.distance(new Vec2(35, 50)), "ended");
  }

  @Test
  void cornersComeInTheOrderOfTheSteps() {
    CostCurve curve = new CostCurve(5_000, 100, step -> Math.sin(step));
    assertTrue(IntStream.range(1, curve.size()).allMatch(i -> curve.step(i - 1) < curve.step(i)));
    assertEquals(5_000, curve.step(curve.size() - 1));
  }

  @Test
  void aLineIsLastSeenWhereItLeavesThePlot() {
    assertEquals(new Vec2(100, 50), new CostCurve(10, 100, step -> 5 * step).lastSeen(60).get());
    assertEquals(new Vec2(80, 40), new CostCurve(10, 100, step -> 5 * step).lastSeen(40).get());
    assertEquals(
        new Vec2(15, 0), new CostCurve(10, 100, step -> 30 - 20 * step).lastSeen(40).get());
    assertEquals(Optional.empty(), new CostCurve(10, 100, step -> Double.NaN).lastSeen(40));
  }

  @Test
  void aShorterRunKeepsTheScaleOfTheSteps() {
    CostCurve curve = new CostCurve(10, 4, 100, step -> step);
    assertEquals(5, curve.size());
    assertEquals(40, curve.x(4));
  }

  @Test
  void aRunOfNoStepsIsOneCorner() {
    CostCurve curve = new CostCurve(0, 214, step -> 3);
    assertEquals(1, curve.size());
    assertEquals(0, curve.x(0));
  }
}
