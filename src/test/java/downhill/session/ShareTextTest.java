package downhill.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import downhill.core.descent.GradientDescent;
import downhill.core.geometry.Domain;
import downhill.core.geometry.Vec2;
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
            500);
    assertEquals(
        "java -jar target/downhill.jar -f \"x^2 + |y|\" -s -0.3,0.1 -r 0.012 -d -5:5,-2.5:2 -n 500",
        ShareText.commandLine(experiment, 2));
  }
}
