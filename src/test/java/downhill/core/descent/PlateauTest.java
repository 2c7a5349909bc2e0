package downhill.core.descent;

import static downhill.core.calculus.Functions.curve;
import static downhill.core.calculus.Functions.surface;
import static downhill.core.descent.Verdicts.line;
import static downhill.core.descent.Verdicts.plane;
import static org.junit.jupiter.api.Assertions.assertEquals;

import downhill.core.calculus.Reference;
import org.junit.jupiter.api.Test;

/** Runs that lie where there is no slope. */
class PlateauTest {
  @Test
  void aConstantHasNoSlope() {
    assertEquals(Outcome.PLATEAU, line(curve(x -> 5), 3, 0.1).outcome());
    assertEquals(Outcome.PLATEAU, plane(surface((x, y) -> 0), 3, 1, 0.1).outcome());
  }

  /** Of 5.4, which is 1e-11 of the slope at the domain's ends. */
  @Test
  void whereTheSlopeMovesTheBallIsNone() {
    Verdict verdict = line(curve(x -> Math.exp(x * x)), 1, 1e-4);
    assertEquals(Outcome.STILL_DESCENDING, verdict.outcome());
  }

  @Test
  void farFromTheHoleThereIsHardlyAny() {
    assertEquals(
        Outcome.PLATEAU, plane(Reference.PLATEAU_WITH_A_HOLE.function(), 4, 4, 0.1).outcome());
    assertEquals(Outcome.PLATEAU, line(curve(x -> Math.max(0, x)), -3, 0.1).outcome());
  }
}
