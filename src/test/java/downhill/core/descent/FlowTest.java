package downhill.core.descent;

import static downhill.core.calculus.Functions.surface;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.core.calculus.ScalarFunction;
import downhill.core.geometry.Vec2;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Where the gradient flow ends. */
class FlowTest {
  /** Of λmax, relative; with steps of first order it is up to 8 %. */
  private static final double SECOND_ORDER = 0.02;

  private final Random random = new Random(51);

  private Vec2 start() {
    return new Vec2(-5 + 10 * random.nextDouble(), -5 + 10 * random.nextDouble());
  }

  /** Law: of a function of xy the flow keeps x² − y², and so it says where in a level valley. */
  @Test
  void itEndsAtThePlaceOfALevelValleyThatItLeadsTo() {
    for (int i = 0; i < 300; i++) {
      double product = i % 2 * random.nextDouble();
      ScalarFunction f = surface((x, y) -> Math.pow(x * y - product, 2));
      Vec2 start = start();
      double kept = start.x() * start.x() - start.y() * start.y();
      if (Math.abs(kept) < 1) {
        continue;
      }
      // At a minimizer x² + y² is the root of (x² − y²)² + (2xy)², and λmax twice that.
      double curvature = 2 * Math.hypot(kept, 2 * product);
      assertEquals(curvature, end(f, start).curvature(), SECOND_ORDER * curvature, "from " + start);
    }
  }

  /** Law: it does not hop to and fro over a cusp, at the same cost on both sides. */
  @Test
  void theWayToACuspAcrossAValleyIsKnown() {
    ScalarFunction f = surface((x, y) -> Math.pow(Math.abs(x), 1.5) + y * y);
    for (int i = 0; i < 150; i++) {
      Vec2 start = start();
      double rate = 2e-4 * Math.pow(5, random.nextDouble());
      Verdict verdict = Verdicts.plane(f, start.x(), start.y(), rate);
      if (verdict.reason() instanceof Reason.Crawls crawls) {
        assertTrue(crawls.fraction().isPresent(), start + " at " + rate);
      }
    }
  }

  private static Limit end(ScalarFunction f, Vec2 start) {
    return new Setup(new Terrain(f, Verdicts.PLANE), new GradientDescent(1e-4), start, 1000)
        .limitOfFlow()
        .orElseThrow();
  }
}
