package downhill.view.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import downhill.core.descent.GradientDescent;
import downhill.core.geometry.Domain;
import downhill.core.geometry.Vec2;
import downhill.session.Experiment;
import downhill.session.Run;
import downhill.session.Session;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateSentenceTest {
  @ParameterizedTest
  @CsvSource({
    "x^2, 9, 0.5, converges in 1 step",
    "x^2, 9, 0.6, 'converges in 4 steps, zig-zag'",
    "x^2, 9, 1, 'oscillates, period 2'",
    "x^2, 9, 10, 'diverges, gone after 2 steps'",
    "x^2, 9, 0.0001, 'crawls, not there after 1000 steps'",
    "-x, 0, 1, 'diverges, rolls for ever'",
    "sin(3x)+0.1x^2, 1.3, 2, oscillates without a pattern",
    "cos(x), 0, 0.1, stuck on a top",
    "x^4-3x^3+2, 0, 0.1, stuck on a terrace",
    "ln(x)+0*x, 1, 0.9, leaves the function at step 2",
    "ln(x), -1, 0.1, starts in a hole of the function",
    "0*x + 4, 1, 0.1, stuck on a plateau"
  })
  void aSentenceForEveryEnd(String cost, double start, double rate, String sentence) {
    Experiment experiment =
        new Experiment(
            cost,
            Domain.of(-10, 10),
            new GradientDescent(rate),
            new Vec2(start, 0),
            1000,
            List.of());
    Run run = Session.of(experiment, false).run();
    assertEquals(sentence, RateSentence.of(run));
  }
}
