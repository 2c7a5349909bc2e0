package downhill.core.descent;

import static downhill.core.calculus.Functions.curve;
import static downhill.core.calculus.Functions.surface;
import static downhill.core.descent.Verdicts.HESSIAN;
import static downhill.core.descent.Verdicts.LINE;
import static downhill.core.descent.Verdicts.PLANE;
import static downhill.core.descent.Verdicts.THIRD_DIGIT;
import static downhill.core.descent.Verdicts.line;
import static downhill.core.descent.Verdicts.verdict;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.core.calculus.Reference;
import downhill.core.calculus.ScalarFunction;
import downhill.core.geometry.Domain;
import downhill.core.geometry.Vec2;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Runs that are still on their way. */
class StillDescendingTest {
  @Test
  void aSteepSlopeFarOutIsNoTerrace() {
    for (double far : new double[] {1e4, 1e6, 1e8, 1e10}) {
      Domain line = LINE.widenedToHold(new Vec2(far, 0));
      Domain plane = PLANE.widenedToHold(new Vec2(far, far));
      Outcome expected = Outcome.STILL_DESCENDING;
      for (ScalarFunction f : List.of(curve(x -> x * x + 5), curve(Math::abs))) {
        assertEquals(expected, verdict(f, line, new Vec2(far, 0), 1e-4).outcome());
      }
      Vec2 start = new Vec2(far, far);
      for (ScalarFunction f :
          List.of(
              surface((x, y) -> x * x + y * y),
              surface((x, y) -> x + y),
              surface((x, y) -> x * x + Math.cosh(y / far)))) {
        assertEquals(expected, verdict(f, plane, start, 1e-4).outcome());
      }
    }
  }

  @Test
  void theShareOfTheWayIsThatOfThePath() {
    Verdict verdict = line(curve(x -> x * x), 4, 0.0005);
    Reason.Crawls reason = assertInstanceOf(Reason.Crawls.class, verdict.reason());
    assertEquals(1 - Math.pow(0.999, 1000), reason.fraction().orElseThrow(), THIRD_DIGIT / 10);
    assertEquals(0.001, reason.sharpness().orElseThrow().product(), HESSIAN * 0.001);
  }

  @Test
  void theShareOfTheWayInACurvedRavineIsThatOfTheWholeDescent() {
    ScalarFunction f = surface((x, y) -> (1 - x) * (1 - x) + 5 * (y - x * x) * (y - x * x));
    Verdict verdict = verdict(f, Domain.of(-2, 2, -1, 3), new Vec2(-0.5, 2.6), 0.0015);
    Reason.Crawls reason = assertInstanceOf(Reason.Crawls.class, verdict.reason());
    assertEquals(0.76, reason.fraction().orElseThrow(), 0.005, "in whole percent");
    assertEquals(0.077, reason.sharpness().orElseThrow().product(), 0.0005, "to two digits");
  }

  @Test
  void rosenbrocksValleyIs2508TimesSteeperAcrossThanAlong() {
    Verdict verdict =
        verdict(
            Reference.ROSENBROCK.function(),
            Reference.ROSENBROCK.domain(),
            new Vec2(-0.5, 2.6),
            0.001);
    Reason.Crawls reason = assertInstanceOf(Reason.Crawls.class, verdict.reason());
    assertEquals(2508, reason.conditionNumber(), 0.5, "as a whole number");
  }

  @Test
  void aWayWithoutEndHasNoShare() {
    assertNoShare(line(curve(x -> 1 / x), 1, 0.1));
  }

  @Test
  void aPoleIsNoMinimumToBeReached() {
    assertNoShare(line(curve(Math::tan), 1, 0.001));
    assertNoShare(line(curve(x -> Math.log(Math.abs(x))), 3, 1));
  }

  private static void assertNoShare(Verdict verdict) {
    assertTrue(((Reason.Crawls) verdict.reason()).fraction().isEmpty());
  }
}
