package downhill.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class RateStopsTest {
  @Test
  void twentyStopsMakeADecadeAndMeetItsEnds() {
    double[] up = DoubleStream.iterate(0.01, RateStops::above).limit(21).toArray();
    assertEquals(0.1, up[20]);
    double[] down = DoubleStream.iterate(0.1, RateStops::below).limit(21).toArray();
    for (int i = 0; i <= 20; i++) {
      assertEquals(up[i], down[20 - i]);
    }
  }

  @Test
  void aRateBetweenStopsGoesToTheNearestOnThatSide() {
    assertEquals(0.0126, RateStops.above(0.012));
    assertEquals(0.0112, RateStops.below(0.012));
  }

  @Test
  void theAxisEndsWhereItEndsUnlessTheRateIsBeyond() {
    assertEquals(10, RateStops.above(9.5));
    assertEquals(10, RateStops.above(10));
    assertEquals(50, RateStops.above(50));
    assertEquals(44.7, RateStops.below(50));
    assertEquals(1e-4, RateStops.below(1e-4));
    assertEquals(1e-5, RateStops.below(1e-5));
  }
}
