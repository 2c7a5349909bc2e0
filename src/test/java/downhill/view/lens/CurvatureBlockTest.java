package downhill.view.lens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.core.descent.GradientDescent;
import downhill.core.geometry.Domain;
import downhill.core.geometry.Vec2;
import downhill.session.Edit;
import downhill.session.Experiment;
import downhill.session.Lens;
import downhill.session.Look;
import downhill.view.ProgramWindow;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the lens says where the second derivatives are known, as it is read out. */
class CurvatureBlockTest extends ProgramWindow {
  private static final String EXACT = ", 2/λ₁ = 0.1. 2/λ is exact here: f is quadratic.";

  /** With plain spaces for those that keep a line together. */
  private String spoken(String cost, Domain domain, Vec2 start, double rate) {
    Experiment experiment =
        new Experiment(cost, domain, new GradientDescent(rate), start, 1000, List.of());
    window.run(
        () -> {
          store.dispatch(new Edit.ExperimentChosen(experiment));
          store.dispatch(new Look.LensChosen(Lens.CURVATURE));
        });
    return window.get(() -> window.node("curvature").getAccessibleText()).replace('\u00A0', ' ');
  }

  /** x² + 10y² has λ₁ = 20 along y and λ₂ = 2 along x everywhere. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0.02 | 0.60, shrinks | 0.96, shrinks | 0.40",
        "0.05 | 0.00, lands at once | 0.90, shrinks | 1.00",
        "0.06 | −0.20, flips, shrinks | 0.88, shrinks | 1.20",
        "0.1 | −1.00, flips for ever | 0.80, shrinks | 2.00",
        "0.11 | −1.20, flips, grows | 0.78, shrinks | 2.20",
        "0.5 | −9.00, flips, grows | 0.00, lands at once | 10.00",
        "1.2 | −23.00, flips, grows | −1.40, flips, grows | 24.00"
      })
  void alongEachAxisOfABowlTheRateDoesWhatItDoes(
      String rate, String along, String across, String sharpness) {
    String expected =
        ("λ₁ = 20.00, 1 − η·λ₁ = 1 − " + rate + "·20.00 = " + along + ". ")
            + ("λ₂ = 2.000, 1 − η·λ₂ = 1 − " + rate + "·2.000 = " + across + ". ")
            + ("κ = λ₁/λ₂ = 10: a narrow valley. Here η·λ₁ = " + sharpness + EXACT);
    Domain domain = Domain.of(-5, 5, -5, 5);
    Vec2 start = new Vec2(3, 2);
    assertEquals(expected, spoken("x^2+10y^2", domain, start, Double.parseDouble(rate)));
  }

  /** At x = 2. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "x^2+5 | f″ = 2.000, 1 − η·f″ = 1 − 0.1·2.000 = 0.80, shrinks."
            + " Here η·f″ = 0.20, 2/f″ = 1. 2/f″ is exact here: f is quadratic.",
        "x^4 | f″ = 48.00, 1 − η·f″ = 1 − 0.1·48.00 = −3.80, flips, grows."
            + " Here η·f″ = 4.80, 2/f″ = 0.04167. 2/f″ is a local rule: f is not quadratic.",
        "-x^2 | f″ = −2.000, 1 − η·f″ = 1 − 0.1·(−2.000) = 1.20, grows",
        "3x | f″ = 0.000, 1 − η·f″ = 1 − 0.1·0.000 = 1.00, same step every time",
        "sqrt(-x) | f has no value here."
      })
  void ofACurveItSaysNoMoreThanIsTrue(String cost, String expected) {
    assertEquals(expected, spoken(cost, Domain.of(-5, 5), new Vec2(2, 0), 0.1));
  }

  /** At (1, 2), where x⁴ + y² has λ₁ = 12 and λ₂ = 2. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "x^2-y^2 | Shape: a saddle. Here η·λ₁ = 0.20, 2/λ₁ = 1. 2/λ is exact here: f is quadratic.",
        "x*y | Shape: a saddle. Here η·λ₁ = 0.10, 2/λ₁ = 2. 2/λ is exact here: f is quadratic.",
        "x^2+y | Shape: a trough, sloping along. Here η·λ₁ = 0.20, 2/λ₁ = 1."
            + " 2/λ is exact here: f is quadratic.",
        "x^2+y^2 | κ = λ₁/λ₂ = 1: a round bowl. Here η·λ₁ = 0.20, 2/λ₁ = 1."
            + " 2/λ is exact here: f is quadratic.",
        "x^4+y^2 | κ = λ₁/λ₂ = 6: an oval bowl. Here η·λ₁ = 1.20, 2/λ₁ = 0.1667."
            + " 2/λ is a local rule: f is not quadratic.",
        "x+y | Shape: an even slope",
        "-x^2-2y^2 | Shape: a hilltop"
      })
  void ofASurfaceItSaysTheShape(String cost, String expected) {
    String spoken = spoken(cost, Domain.of(-5, 5, -5, 5), new Vec2(1, 2), 0.1);
    assertTrue(spoken.endsWith(". " + expected), spoken);
  }
}
