package downhill.core.descent;

import static downhill.core.calculus.Functions.curve;
import static downhill.core.calculus.Functions.surface;
import static downhill.core.descent.Verdicts.line;
import static downhill.core.descent.Verdicts.of;
import static downhill.core.descent.Verdicts.plane;
import static org.junit.jupiter.api.Assertions.assertEquals;

import downhill.core.calculus.Reference;
import downhill.core.calculus.ScalarFunction;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Runs that are stuck on a saddle, a top or a terrace. */
class SaddleTest {
  @Test
  void aLineThatLeadsIntoASaddleEndsThere() {
    Verdict verdict = plane(surface((x, y) -> x * x - y * y), -2, 0, 0.1);
    assertEquals(Outcome.SADDLE, verdict.outcome());
    assertEquals(new Reason.Stuck(Reason.Stuck.Kind.SADDLE), verdict.reason());
    assertEquals(1000, verdict.steps());
  }

  @Test
  void aBallOnAHilltopStays() {
    assertEquals(
        new Reason.Stuck(Reason.Stuck.Kind.TOP), of(Reference.DOUBLE_WELL, 0, 0.1).reason());
  }

  @Test
  void aTerraceIsNoMinimum() {
    assertEquals(
        new Reason.Stuck(Reason.Stuck.Kind.TERRACE), of(Reference.TERRACE, -0.3, 0.1).reason());
    assertEquals(
        new Reason.Stuck(Reason.Stuck.Kind.TERRACE), of(Reference.TERRACE, 0, 0.1).reason());
  }

  @Test
  void aTerraceInARavineIsNoMinimumEither() {
    ScalarFunction f = surface((x, y) -> Math.pow(x, 4) - 3 * x * x * x + 2 + 5 * y * y);
    assertEquals(new Reason.Stuck(Reason.Stuck.Kind.TERRACE), plane(f, -0.3, 1, 0.1).reason());
  }

  /** From a start where the gradient is exactly zero, and its central difference is not. */
  @Nested
  class AStartOnATerrace {
    private static final List<ScalarFunction> TERRACES =
        List.of(
            curve(x -> x * x * x),
            curve(x -> Math.pow(x, 5)),
            curve(x -> x - Math.sin(x)),
            curve(x -> Math.pow(Math.tanh(x), 3)),
            surface((x, y) -> x * x * x - 3 * x * y * y),
            surface((x, y) -> x * x + y * y * y));

    @Test
    void isATerraceAtEveryRate() {
      for (ScalarFunction f : TERRACES) {
        for (double rate = 1e-6; rate < 20; rate *= 3) {
          Verdict verdict = f.dimensions() == 1 ? line(f, 0, rate) : plane(f, 0, 0, rate);
          assertEquals(new Reason.Stuck(Reason.Stuck.Kind.TERRACE), verdict.reason());
        }
      }
    }

    @Test
    void isOneWhereverItLiesAndHoweverHigh() {
      Random random = new Random(31);
      for (int i = 0; i < 200; i++) {
        double at = 3 * random.nextDouble() - 1.5;
        double height = i % 2 == 0 ? 0 : random.nextGaussian();
        double steep = Math.pow(10, 2 * random.nextDouble() - 1);
        double rate = Math.pow(10, 4 * random.nextDouble() - 4) / steep;
        ScalarFunction f = curve(x -> steep * Math.pow(x - at, 3) + height);
        assertEquals(Outcome.SADDLE, line(f, at, rate).outcome(), () -> steep + " at " + at);
      }
    }
  }
}
