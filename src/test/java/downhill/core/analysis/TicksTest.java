package downhill.core.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.core.geometry.Interval;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TicksTest {
  @Test
  void theAxesOfThePicturesHaveTheirTicks() {
    assertEquals(List.of(-4.0, -2.0, 0.0, 2.0, 4.0), Ticks.of(new Interval(-5, 5), 7));
    assertEquals(List.of(-1.0, 0.0, 1.0, 2.0, 3.0), Ticks.of(new Interval(-1, 3), 7));
    assertEquals(List.of(0.0, 20.0, 40.0, 60.0, 80.0, 100.0), Ticks.of(new Interval(-14, 100), 7));
  }

  @Test
  void ticksAreTheDecimalsThatPeopleWrite() {
    assertEquals(List.of(0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7), Ticks.of(new Interval(0.1, 0.7), 7));
  }

  @Test
  void everyIntervalHasAFewTicksWithinIt() {
    Random random = new Random(2);
    for (int i = 0; i < 2000; i++) {
      double length = Math.pow(10, 400 * random.nextDouble() - 200);
      double from = length * random.nextGaussian() * Math.pow(10, 6 * random.nextDouble());
      Interval interval = new Interval(from, from + length);
      List<Double> ticks = Ticks.of(interval, 7);
      double slack = 1e-9 * length + Math.ulp(from);
      assertTrue(ticks.size() >= 2 && ticks.size() <= 8, interval + " has " + ticks);
      assertTrue(
          ticks.get(0) >= from - slack && ticks.get(ticks.size() - 1) <= from + length + slack);
    }
  }

  @Test
  void anIntervalBelowTheSpacingOfNumbersHasNone() {
    assertEquals(List.of(), Ticks.of(new Interval(1e16, 1e16 + 2), 7));
  }
}
