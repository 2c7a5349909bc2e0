package downhill.view.rate;

import static downhill.core.descent.Outcome.CONVERGED;
import static downhill.core.descent.Outcome.DIVERGED;
import static downhill.core.descent.Outcome.OSCILLATING;
import static org.junit.jupiter.api.Assertions.assertEquals;

import downhill.core.descent.Outcome;
import downhill.core.raster.outcome.TrackPart;
import java.util.List;
import org.junit.jupiter.api.Test;

class RatePartsTest {
  private static TrackPart part(double from, double to, Outcome outcome) {
    return new TrackPart(from, to, outcome, false);
  }

  @Test
  void oneWordIsForBothSidesOfAnIsland() {
    assertEquals(
        List.of(part(0, 40, CONVERGED), part(40, 105, OSCILLATING)),
        RateParts.named(
            List.of(
                part(0, 40, CONVERGED),
                part(40, 70, OSCILLATING),
                part(70, 75, DIVERGED),
                part(75, 105, OSCILLATING))));
  }

  @Test
  void thoseWithMoreBetweenThemHaveAWordEach() {
    List<TrackPart> apart = List.of(part(32, 40, OSCILLATING), part(50, 59, OSCILLATING));
    List<TrackPart> islands = List.of(part(40, 45, DIVERGED), part(45, 50, CONVERGED));
    assertEquals(
        apart,
        RateParts.named(List.of(apart.get(0), islands.get(0), islands.get(1), apart.get(1))));
  }
}
