package downhill.core.descent;

import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.core.calculus.Reference;
import downhill.core.geometry.Vec2;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LongRunTest {
  private static final int RUNS = 120;

  /** The prototype of the rule was right in 98 % of its runs. */
  private static final double RIGHT = 0.97;

  @Test
  void theRuleForAThousandStepsAgreesWithSixtyThousand() {
    Random random = new Random(7);
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < RUNS; i++) {
      Reference reference = Reference.values()[random.nextInt(Reference.values().length)];
      Vec2 start = reference.domain().at(random.nextDouble(), random.nextDouble());
      double rate = Math.pow(10, 5 * random.nextDouble() - 4);
      Optimizer optimizer = new GradientDescent(rate);
      Setup setup =
          new Setup(new Terrain(reference.function(), reference.domain()), optimizer, start, 1000);
      if (!LongRun.of(setup).agreesWith(Trajectory.of(setup))) {
        wrong.add(reference + " from " + start + " at " + rate);
      }
    }
    assertTrue(wrong.size() <= (1 - RIGHT) * RUNS, () -> String.join("\n", wrong));
  }
}
