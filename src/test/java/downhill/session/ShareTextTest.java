package downhill.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.core.descent.GradientDescent;
import downhill.core.geometry.Domain;
import downhill.core.geometry.Interval;
import downhill.core.geometry.Vec2;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShareTextTest {
  @Test
  void theCommandLineHoldsTheWholeExperiment() {
    Experiment experiment =
        new Experiment(
            "x^2 + |y|",
            Domain.of(-5, 5, -2.5, 2),
            new GradientDescent(0.012),
            new Vec2(-0.3, 0.1),
            500,
            List.of());
    assertEquals(
        "java -jar target/downhill.jar -f \"x^2 + |y|\" -s -0.3,0.1 -r 0.012 -d -5:5,-2.5:2 -n 500",
        ShareText.commandLine(experiment));
  }

  @Test
  void oneVariableHasOneCoordinateAndOneSide() {
    Experiment experiment =
        new Experiment(
            "x^2", Domain.of(-5, 5), new GradientDescent(0.1), new Vec2(3, 0), 500, List.of());
    assertEquals(
        "java -jar target/downhill.jar -f \"x^2\" -s 3 -r 0.1 -d -5:5 -n 500",
        ShareText.commandLine(experiment));
  }

  @Test
  void parametersAreSharedWithTheRangesThatSomebodyChose() {
    Experiment experiment =
        new Experiment(
            "a*x^2 + θ₁*y",
            Domain.of(-5, 5, -5, 5),
            new GradientDescent(0.1),
            new Vec2(1, 1),
            500,
            List.of(
                new Parameter("a", -2.5, Parameter.USUAL_RANGE),
                new Parameter("θ₁", 30, new Interval(0, 40))));
    String line = ShareText.commandLine(experiment);
    assertTrue(line.contains(" -p a=-2.5 -p θ₁=30,0:40 "), line);
  }
}
