package downhill.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.core.descent.GradientDescent;
import downhill.core.geometry.Domain;
import downhill.core.geometry.Vec2;
import downhill.session.Experiment;
import downhill.session.Gallery;
import downhill.session.Play;
import downhill.session.Predict;
import downhill.session.Session;
import downhill.session.Store;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DescriptionTest {
  private static Session session(String cost, double x, double y, double rate, int step) {
    boolean plane = cost.contains("y");
    Domain domain = plane ? Domain.of(-5, 5, -5, 5) : Domain.of(-10, 10);
    Experiment experiment =
        new Experiment(
            cost, domain, new GradientDescent(rate), new Vec2(x, plane ? y : 0), 300, List.of());
    return new Play.Scrubbed(step).applyTo(Session.of(experiment, false));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "x^2+5 | 3 | 0 | 0.1 | 0 | The ball is at x = 3.000, cost 14.00, step 0 of 112."
            + " Learning rate 0.1: converges in 23 steps.",
        "x^2+5 | 3 | 0 | 0.1 | 1 | The ball is at x = 2.400, cost 10.76, step 1 of 112."
            + " The last step went to the left and lowered the cost by 3.240."
            + " Learning rate 0.1: converges in 23 steps.",
        "x^2 | 9 | 0 | 1.1 | 2 | The ball is at x = 12.96, cost 168.0, step 2 of 30, outside the domain."
            + " The last step went to the right and raised the cost by 51.32;"
            + " the path goes to and fro with a longer last step."
            + " Learning rate 1.1: diverges, gone after 30 steps.",
        "x^2+25y^2 | -4 | 3 | 0.035 | 3 | The ball is at x = −3.217, y = −1.266, cost 50.40,"
            + " step 3 of 300. The last step went down the map and lowered the cost by 32.76;"
            + " the path zigzags along the valley with a shorter last step."
            + " Learning rate 0.035: converges in 78 steps, zig-zag.",
        "x^2+y^2 | 4 | 4 | 0.25 | 2 | The ball is at x = 1.000, y = 1.000, cost 2.000, step 2 of 80."
            + " The last step went to the lower left and lowered the cost by 6.000;"
            + " the path goes straight on with a shorter last step."
            + " Learning rate 0.25: converges in 9 steps.",
        "sqrt(x) | 0.01 | 0 | 1 | 1 | The ball is at x = −4.990, cost undefined, step 1 of 1."
            + " The last step went to the left to where the cost has no value."
            + " Learning rate 1: leaves the function at step 1."
      })
  void saysPlacePathAndEnd(
      String cost, double x, double y, double rate, int step, String expected) {
    assertEquals(expected, Description.of(session(cost, x, y, rate, step)).plain());
  }

  /**
   * Where a path oscillates without a pattern, a shorter step is no sign of a still shorter one.
   */
  @Test
  void twoStepsTellNothingOfTheNext() {
    Session shorter = session("x^4-4*x^2+x", 2, 0, 0.178, 32);
    String words = Description.of(shorter).plain();
    assertTrue(words.contains(" with a shorter last step."), words);
    assertFalse(words.contains(" ever "), words);
    Session longer = new Play.Scrubbed(33).applyTo(shorter);
    assertTrue(Description.of(longer).plain().contains(" with a longer last step."), words);
  }

  @Test
  void aNewStepIsTheOnlyThingThatChangesIt() {
    Session at = session("x^2+25y^2", -4, 3, 0.035, 3);
    Session onItsWay = new Play.Ticked(0.05).applyTo(new Play.PlayToggled().applyTo(at));
    assertEquals(Description.of(at).plain(), Description.of(onItsWay).plain());
  }

  @Test
  void nothingTellsTheEndThatIsToBePredicted() {
    Session hidden = new Predict.Toggled().applyTo(session("x^2+5", 3, 0, 0.1, 0));
    assertEquals("The ball is at x = 3.000, cost 14.00, step 0.", Description.of(hidden).plain());
  }

  @Test
  void everyStateOfEveryExampleHasWords() {
    Random random = new Random(7);
    Store store = new Store(Session.of(Gallery.first().experiment(), false));
    for (int i = 0; i < 2000; i++) {
      Experiment example =
          Gallery.examples().get(random.nextInt(Gallery.examples().size())).experiment();
      double rate = Math.pow(10, random.nextDouble(-6, 6));
      Session any =
          new Play.Scrubbed(random.nextInt(400)).applyTo(Session.of(example.withRate(rate), false));
      String words = Description.of(any).plain();
      assertFalse(words.matches(".*(\\{|!|null|<|  ).*"), words);
    }
  }
}
