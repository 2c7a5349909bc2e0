package downhill.core.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class IntervalTest {
  @Test
  void theNearestOfANumberIsInTheIntervalAndAsFarAsItSays() {
    Random random = new Random(3);
    for (int i = 0; i < 1000; i++) {
      double from = random.nextGaussian();
      Interval interval = new Interval(from, from + random.nextDouble());
      double value = 2 * random.nextGaussian();
      double nearest = interval.nearest(value);
      assertTrue(interval.contains(nearest));
      assertEquals(interval.distanceTo(value), Math.abs(value - nearest));
    }
  }

  @Test
  void aNumberOfTheIntervalIsItsOwnNearest() {
    Interval interval = new Interval(-1, 3);
    for (double value : new double[] {-1, 0, 2.5, 3}) {
      assertEquals(value, interval.nearest(value));
    }
  }
}
