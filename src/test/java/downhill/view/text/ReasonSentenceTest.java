package downhill.view.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import downhill.core.descent.Outcome;
import downhill.core.descent.Reason;
import downhill.core.descent.ScaledSharpness;
import downhill.session.Strings;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReasonSentenceTest {
  private static ScaledSharpness surface(double product) {
    return new ScaledSharpness(product, 2);
  }

  private static ScaledSharpness curve(double product) {
    return new ScaledSharpness(product, 1);
  }

  private static void says(String sentence, Reason reason) {
    assertEquals(sentence, MathText.plain(ReasonSentence.of(reason)));
  }

  @Test
  void everyOutcomeHasItsWord() {
    for (Outcome outcome : Outcome.values()) {
      assertFalse(Strings.text("outcome." + outcome.id() + ".word").isEmpty());
    }
  }

  @Test
  void arrivalIsToldByTheSharpness() {
    says(
        "in 28 steps: η·λmax = 0.97 < 1, so no step overshoots near the minimum.",
        new Reason.Arrives(28, surface(0.97), false, true));
    says(
        "in 38 steps, swinging from side to side: 1 < η·f″ = 1.80 < 2.",
        new Reason.Arrives(38, curve(1.8), true, true));
    says(
        "in 650 steps: 1 < η·λmax = 1.55 < 2, near the minimum steps overshoot, but less each time.",
        new Reason.Arrives(650, surface(1.55), false, true));
    says(
        "in 1 step: η·f″ = 1.00, so a step lands on the minimum.",
        new Reason.Arrives(1, curve(1), false, true));
    says(
        "in 51 steps: η·λmax = 1.00, so a step lands on the floor of the valley.",
        new Reason.Arrives(51, surface(1), false, true));
    says(
        "in 900 steps: η·f″ is just below 2, so the swings hardly shrink.",
        new Reason.Arrives(900, curve(1.998), true, true));
    says(
        "in 9 steps, zig-zag on the way: η·λmax = 0.50 < 1 at the minimum.",
        new Reason.Arrives(9, surface(0.5), true, true));
    says(
        "in 27 steps: 1 < η·λmax = 1.80 < 2, but near the minimum no step overshoots.",
        new Reason.Arrives(27, surface(1.8), false, false));
    says(
        "in 0 steps, but only balanced: η·f″ = 3.00 > 2. A breath would send it away.",
        new Reason.Balances(0, curve(3)));
    says(
        "in 6 steps, but only balanced on a corner. A breath would send it away.",
        new Reason.Balances(6, curve(Double.POSITIVE_INFINITY)));
    says(
        "in 60 steps: from there on it stays within a pixel of the minimum.", new Reason.Stays(60));
  }

  @Test
  void crawlingIsToldByWhatHoldsItUp() {
    Optional<Double> way = Optional.of(0.76);
    says(
        "1000 steps cover 76 % of the way: at the minimum η·λmax = 0.077, far below 1.",
        new Reason.Crawls(1000, way, Optional.of(surface(0.077)), 5, false));
    says(
        "1000 steps cover 76 % of the way: at the minimum, 80\u00A0× steeper across than along.",
        new Reason.Crawls(1000, way, Optional.of(surface(1)), 80, false));
    says(
        "1000 steps cover 76 % of the way: at the minimum, 2508\u00A0× steeper across than along.",
        new Reason.Crawls(1000, way, Optional.of(surface(1)), 2507.9, false));
    says(
        "1000 steps cover 76 % of the way: the minimum is flat, η·f″ = 0, so steps get ever shorter.",
        new Reason.Crawls(1000, way, Optional.of(curve(0)), 1, false));
    says(
        "1000 steps cover 76 % of the way.",
        new Reason.Crawls(1000, way, Optional.of(surface(0.5)), 5, false));
    says(
        "1000 steps cover 76 % of the way: η·f″ is so near to 2 that the swings hardly shrink.",
        new Reason.Crawls(1000, way, Optional.of(curve(1.999)), 1, true));
    says(
        "1000 steps cover less than 1 % of the way.",
        new Reason.Crawls(1000, Optional.of(0.001), Optional.empty(), 1, false));
    says(
        "1 step does not reach a minimum.",
        new Reason.Crawls(1, Optional.empty(), Optional.empty(), 1, false));
  }

  @Test
  void whatLeavesLaterIsToldOfTheStepsNotShown() {
    says(
        "not in 1000 steps yet, but run on it is far away by step 2106.",
        new Reason.LeavesLater(1000, 2106));
  }

  @Test
  void jumpsAreCounted() {
    says(
        "jumps between two points; η·λmax = 2.42 > 2.",
        new Reason.Jumps(2, Optional.of(surface(2.42))));
    says("jumps between two points; η·f″ = 2.00.", new Reason.Jumps(2, Optional.of(curve(2))));
    says("runs round between 4 points.", new Reason.Jumps(4, Optional.empty()));
    says("jumps about without a pattern.", new Reason.Jumps(0, Optional.empty()));
  }

  @Test
  void divergenceIsToldFromTheStepWhereItBegins() {
    says(
        "from step 7 each step overshoots further; η·λmax = 3.50 > 2.",
        new Reason.Overshoots(7, false, Optional.of(surface(3.5)), true));
    says(
        "from step 7 each step overshoots further.",
        new Reason.Overshoots(7, false, Optional.empty(), true));
    says("jumps about, ever farther away.", new Reason.Wanders(Optional.empty()));
    says("f has no lower bound this way and the ball rolls for ever.", new Reason.RollsForEver());
    says("rolls on, far outside the domain.", new Reason.RollsOn());
    says("step 7 jumps over a pole or a break of f.", new Reason.Leaps(7, false));
    says("from step 7 on it jumps over poles or breaks of f.", new Reason.Leaps(7, true));
  }

  /** The mark 2/λmax is that of the minimizer, and may stand beyond the rate. */
  @Test
  void aSharpnessElsewhereThanAtTheMinimumSaysWhere() {
    says(
        "from step 1 each step overshoots further: at the start η·f″ = 80.69 > 2.",
        new Reason.Overshoots(1, false, Optional.of(curve(80.69)), false));
    says(
        "from step 7 each step overshoots further: at step 6 η·λmax = 3.50 > 2.",
        new Reason.Overshoots(7, false, Optional.of(surface(3.5)), false));
  }

  @Test
  void placesWithoutSlopeAreNamed() {
    says(
        "on a terrace: the gradient is zero, but this is no minimum.",
        new Reason.Stuck(Reason.Stuck.Kind.TERRACE));
    says(
        "on a saddle: the gradient is zero, but this is no minimum.",
        new Reason.Stuck(Reason.Stuck.Kind.SADDLE));
    says(
        "on a top: the gradient is zero, but this is no minimum.",
        new Reason.Stuck(Reason.Stuck.Kind.TOP));
    says("there is hardly any slope to follow here.", new Reason.NoSlope());
    says(
        "the start lies where f has no value: click a place where it has one.",
        new Reason.NoValue(0, false, true));
    says(
        "the start lies where f has no slope: click a place where it has one.",
        new Reason.NoValue(0, true, false));
    says(
        "step 61 follows a slope measured across a break of f, which is huge.",
        new Reason.Kicked(61));
    says(
        "f has no value anywhere here: another formula, or another domain?",
        new Reason.NoValue(0, false, false));
    says("at step 9: the cost has no value there.", new Reason.NoValue(9, false, true));
    says("at step 9: the cost has no slope there.", new Reason.NoValue(9, true, true));
  }
}
