package downhill.view.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.core.geometry.Interval;
import java.util.List;
import org.junit.jupiter.api.Test;

class AxisScaleTest {
  /** A side that is no more than a few billionths from where it begins has longer numbers. */
  private static final int LONGEST = 6;

  private static List<String> texts(double from, double to) {
    return AxisScale.of(new Interval(from, to), 5).ticks().stream().map(AxisTick::text).toList();
  }

  @Test
  void usualNumbersAreWrittenAsTheyAre() {
    assertEquals(List.of("−4", "−2", "0", "2", "4"), texts(-5, 5));
    assertEquals(List.of("0.0", "0.5", "1.0"), texts(-0.1, 1.2).subList(0, 3));
    assertEquals("<v>y</v>", AxisScale.of(new Interval(-5, 5), 5).name("y"));
  }

  @Test
  void thePowerOfTenOfLargeAndSmallNumbersIsToldOnce() {
    assertEquals(List.of("−1.0", "−0.5", "0.0", "0.5", "1.0"), texts(-1.1e6, 1.1e6));
    assertEquals(List.of("0", "2", "4", "6", "8"), texts(0, 9e-8));
    assertEquals("<v>y</v>, ×10⁶", AxisScale.of(new Interval(-1.1e6, 1.1e6), 5).name("y"));
    assertEquals("×10⁻⁸", AxisScale.of(new Interval(0, 9e-8), 5).power());
  }

  /** Ticks at the ends are left out where the edges of the surface meet. */
  @Test
  void ofSomeTicksThePowerIsThatOfAll() {
    Interval side = new Interval(-1e5, 1e5);
    List<Double> inside = List.of(-5e4, 0.0, 5e4);
    assertEquals(AxisScale.of(side, 5).exponent(), AxisScale.of(inside, side).exponent());
  }

  @Test
  void numbersAreShortOnAnyScale() {
    for (int exponent = -300; exponent < 300; exponent++) {
      for (String text : texts(-3 * Math.pow(10, exponent), 7 * Math.pow(10, exponent))) {
        assertTrue(text.length() <= LONGEST, text);
      }
    }
  }
}
