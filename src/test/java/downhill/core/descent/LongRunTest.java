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
  void theRuleForAThousandStepsAgreesWithFortyThousand() {
    Random random = new Random(7);
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < RUNS; i++) {
      Reference reference = Reference.values()[random.nextInt(Reference.values().length)];
      Vec2 start = reference.domain().at(random.nextDouble(), random.nextDouble());
      double rate = Math.pow(10, 5 * random.nextDouble() - 4);
      Optimizer optimizer = new GradientDescent(rate);
      Setup setup =
          new Setup(new Terrain(reference.function(), reference.domain()), optimizer, start, 1000);
      if (!agrees(setup)) {
        wrong.add(reference + " from " + start + " at " + rate);
      }
    }
    assertTrue(wrong.size() <= (1 - RIGHT) * RUNS, () -> String.join("\n", wrong));
  }

  private static boolean agrees(Setup setup) {
    Trajectory trajectory =
        Trajectory.of(setup.f(), setup.domain(), setup.optimizer(), setup.start(), setup.steps());
    LongRun longRun = new LongRun(setup);
    LongRun.Sight sight = longRun.look();
    double pixels = longRun.pixelsFrom(trajectory, trajectory.last());
    return switch (trajectory.outcome()) {
      case UNDEFINED -> sight == LongRun.Sight.UNDEFINED;
      case DIVERGED -> sight == LongRun.Sight.LEFT || sight == LongRun.Sight.MOVES;
      case CONVERGED -> pixels < 2 && sight != LongRun.Sight.RESTS_ELSEWHERE;
      case SADDLE -> pixels < 2 && sight != LongRun.Sight.RESTS_LOWEST;
      case OSCILLATING -> sight == LongRun.Sight.SWINGS;
      case PLATEAU -> pixels < 1;
      case STILL_DESCENDING -> sight != LongRun.Sight.UNDEFINED && sight != LongRun.Sight.SWINGS;
    };
  }
}
