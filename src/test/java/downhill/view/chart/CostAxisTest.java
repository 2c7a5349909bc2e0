package downhill.view.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.core.descent.GradientDescent;
import downhill.core.descent.Trajectories;
import downhill.core.descent.Trajectory;
import downhill.core.expression.CostFunction;
import downhill.core.geometry.Domain;
import downhill.core.geometry.Interval;
import downhill.core.geometry.Vec2;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CostAxisTest {
  /** Of a logarithm. */
  private static final double ROUNDING = 1e-12;

  private static final int GAPS = 4;

  private static Trajectory run(String cost, double start, double rate) {
    return Trajectories.of(
        CostFunction.of(cost),
        Domain.of(-5, 5),
        new GradientDescent(rate),
        new Vec2(start, 0),
        100);
  }

  private static CostAxis axis(Trajectory run, Trajectory... others) {
    return CostAxis.of(CostRange.of(run, List.of(others)));
  }

  private static List<String> labels(CostAxis axis) {
    return axis.ticks(GAPS).stream().map(CostAxis.Tick::label).toList();
  }

  @Test
  void costsAboveZeroHaveWholeDecades() {
    CostAxis axis = axis(run("x^2+5", 9, 0.1));
    assertEquals(List.of("100", "10", "1"), labels(axis));
    assertEquals(0.5, axis.position(10), ROUNDING);
  }

  /** Law: of a cost that hardly changes the axis is of its size, however small. */
  @Test
  void aCostThatStaysIsInTheMiddle() {
    for (String cost : List.of("1e-12*x^2", "1e-30*x^2", "1e-12*x^2+0.001", "1e-12*x+7", "-3e9")) {
      Trajectory run = run(cost + "+0*x", 3, 0.1);
      CostAxis axis = axis(run);
      assertEquals(0.5, axis.position(run.cost(run.last())), 1e-6, cost);
    }
    assertEquals(List.of("9 × 10⁻¹²"), labels(axis(run("1e-12*x^2", 3, 0.1))));
  }

  @Test
  void aDivergingRunStaysOnALogarithmicAxis() {
    List<String> labels = labels(axis(run("x^2+5", 9, 1.9)));
    assertTrue(labels.size() <= GAPS + 1, labels.toString());
    assertTrue(labels.get(0).startsWith("10"), labels.toString());
  }

  /** exp(x²) from 4: after one step it is gone. */
  @Test
  void aRunThatLeavesAllNumbersAtOnceHasALogarithmicAxisToo() {
    assertEquals(new CostAxis.Logarithmic(6, 7, false), axis(run("exp(x^2)", 4, 0.1)));
  }

  @Test
  void aCostOfZeroLiesBelowTheAxis() {
    CostAxis axis = axis(run("x^2", 1, 0.5));
    assertTrue(axis.position(0) < 0);
    assertTrue(Double.isFinite(axis.position(0)));
    assertEquals(
        List.of("100", "10", "1"),
        labels(CostAxis.of(new CostRange(13, 0, 13, 13, false))),
        "not on one");
  }

  @Test
  void roundingNoiseDoesNotStretchTheAxis() {
    assertEquals(new CostAxis.Logarithmic(-16, 0, true), axis(run("x^2", 1, 0.1)));
  }

  @Test
  void oneIterateByChanceAtTheMinimumDoesNotStretchTheAxis() {
    Trajectory run =
        Trajectories.of(
            CostFunction.of("abs(x)"),
            Domain.of(-5, 5),
            new GradientDescent(0.3),
            new Vec2(-3, 0),
            1_000);
    double least = IntStream.rangeClosed(0, run.last()).mapToDouble(run::cost).min().orElseThrow();
    assertTrue(least < 1e-9, "it does come upon the minimum");
    assertEquals(new CostAxis.Logarithmic(-2, 1, true), axis(run));
  }

  @Test
  void costsAsLargeAsNumbersGoStandOnTheAxis() {
    for (String cost : List.of("1.7e308", "-1.7e308", "1e308+1e302*x", "-1e308-1e302*x")) {
      Trajectory run = run(cost, 1, 1e-304);
      CostAxis axis = axis(run);
      for (int step = 0; step <= run.last(); step++) {
        double position = axis.position(run.cost(step));
        assertTrue(position >= 0 && position <= 1, cost + " at " + position);
      }
      assertTrue(labels(axis).size() <= GAPS + 1, labels(axis).toString());
    }
  }

  @Test
  void roundingIsNoDescent() {
    for (Trajectory jumping : List.of(run("x^2+5", 1000, 1), run("x^2+1e12", 9, 0.1))) {
      CostAxis axis = axis(jumping);
      double first = axis.position(jumping.cost(0));
      for (int step = 0; step <= jumping.last(); step++) {
        assertEquals(first, axis.position(jumping.cost(step)), 1e-6, "at step " + step);
      }
    }
  }

  @Test
  void aRunWithoutAValueHasNoNumbers() {
    assertEquals(List.of(), labels(axis(run("ln(x)", -1, 0.1))));
    assertEquals(List.of(), labels(axis(run("1/0", 1, 0.1))));
  }

  @Test
  void infiniteCostsTakeNoRoom() {
    Trajectory finite = run("x^2", 1, 0.1);
    assertEquals(axis(finite), axis(finite, run("1/0", 1, 0.1)));
    assertEquals(axis(run("1/0", 1, 0.1)), axis(run("1/0", 1, 0.1), run("1/0", 1, 1)));
  }

  @Test
  void theAxisHoldsWhatIsSeenOfOtherRuns() {
    Trajectory crawling = run("x^2", 1, 1e-4);
    assertInstanceOf(CostAxis.Linear.class, axis(crawling));
    assertEquals(
        new CostAxis.Logarithmic(-16, 0, true),
        axis(crawling, run("x^2", 1, 0.1)),
        "down to the noise");
    Trajectory atOnce = run("x^2", 1, 0.5);
    assertEquals(axis(atOnce), axis(atOnce, run("x^2", 1, 0.499)), "as far as the run goes");
  }

  @Test
  void aRunThatLeavesAllBoundsDoesNotTakeTheAxisFromTheOthers() {
    assertEquals(
        new CostAxis.Logarithmic(-16, 3, true),
        axis(run("x^2", 1, 0.1), run("x^2", 1, 1.1)),
        "a thousand times the run's own costs");
  }

  @Test
  void negativeCostsHaveALinearAxis() {
    CostAxis axis = axis(run("x^4-4*x^2+x", 2.2, 0.02));
    assertInstanceOf(CostAxis.Linear.class, axis);
    assertTrue(labels(axis).contains("0"));
  }

  @Test
  void aRunThatFallsForEverHasBothSignsOnLogarithms() {
    CostAxis axis = axis(run("x-x^4", 2, 0.1));
    assertInstanceOf(CostAxis.Symmetric.class, axis);
    assertTrue(labels(axis).get(0).startsWith("−10"), labels(axis).toString());
    assertTrue(axis.position(-1) < axis.position(0) && axis.position(0) < axis.position(1));
  }

  @Test
  void aConstantStandsInTheMiddle() {
    assertEquals(0.5, axis(run("0*x-3", 2, 0.1)).position(-3), ROUNDING);
    assertEquals(0.5, axis(run("0*x", 2, 0.1)).position(0), ROUNDING);
  }

  @Test
  void costsWhoseNumbersReadAlikeHaveOneNumber() {
    CostAxis axis = new CostAxis.Linear(new Interval(-7.7300002e-16, -7.7300001e-16));
    assertEquals(List.of("−7.73 × 10⁻¹⁶"), labels(axis));
  }

  @Test
  void aLowChartHasANumberStill() {
    CostAxis axis = new CostAxis.Linear(new Interval(52, 88));
    assertEquals(
        List.of(new CostAxis.Tick(0.5, "70")), axis.ticks(1), "50 and 100 are not on the axis");
  }

  @Test
  void aRunWithoutAnyCostHasAnAxisStill() {
    CostAxis axis = axis(run("log(x)", -1, 0.1));
    assertTrue(Double.isFinite(axis.position(0)));
    assertTrue(axis.ticks(GAPS).stream().allMatch(tick -> Double.isFinite(tick.position())));
  }
}
