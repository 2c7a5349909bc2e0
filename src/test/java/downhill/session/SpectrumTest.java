package downhill.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.core.analysis.Rates;
import downhill.core.descent.GradientDescent;
import downhill.core.descent.Reason;
import downhill.core.descent.Verdict;
import downhill.core.geometry.Domain;
import downhill.core.geometry.Vec2;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The spectrum of x² + 5: λ = 2, so that η = ½ arrives in one step and η = 1 only swings. */
class SpectrumTest {
  /** Relative, of two quotients. */
  private static final double ROUNDING = 1e-14;

  /** Relative: as near as the program has to come to what theory says of a quadratic. */
  private static final double THEORY = 0.01;

  private final Store store = new Store(Session.of(experiment("x^2 + 5", 9), false));

  private static Experiment experiment(String cost, double start) {
    return new Experiment(
        cost,
        Domain.of(-10, 10),
        new GradientDescent(0.1),
        new Vec2(start, 0),
        Experiment.DEFAULT_STEPS,
        List.of());
  }

  private Spectrum computed() {
    return SpectrumRequest.of(store.now().run(), Rates.OF_SLIDER).answer(() -> false).orElseThrow();
  }

  private void deliver(Spectrum spectrum) {
    store.dispatch(new Found.SpectrumComputed(spectrum));
  }

  @Test
  void theRateIsNoPartOfTheRequest() {
    SpectrumRequest before = SpectrumRequest.of(store.now().run(), Rates.OF_SLIDER);
    store.dispatch(new Edit.RateChanged(0.7));
    assertEquals(before, SpectrumRequest.of(store.now().run(), Rates.OF_SLIDER));
    store.dispatch(new Edit.StartMoved(new Vec2(8, 0)));
    assertNotEquals(before, SpectrumRequest.of(store.now().run(), Rates.OF_SLIDER));
  }

  @Test
  void aMovedStartKeepsTheSpectrumUntilTheNextOneComes() {
    Spectrum first = computed();
    deliver(first);
    store.dispatch(new Edit.StartMoved(new Vec2(8, 0)));
    assertSame(first, store.now().findings().spectrum().orElseThrow());
    Spectrum second = computed();
    deliver(second);
    assertSame(second, store.now().findings().spectrum().orElseThrow());
  }

  @Test
  void anotherLandscapeOrNumberOfStepsHasNoSpectrumYet() {
    Spectrum spectrum = computed();
    for (Intent intent :
        new Intent[] {
          new Edit.CostTyped("x^2 + 6"),
          new Edit.DomainChanged(Domain.of(-20, 20)),
          new Edit.StepsChanged(500)
        }) {
      deliver(spectrum);
      store.dispatch(intent);
      assertEquals(Optional.empty(), store.now().findings().spectrum(), intent.toString());
      deliver(spectrum);
      assertEquals(Optional.empty(), store.now().findings().spectrum(), "too late for " + intent);
      store.undo();
    }
  }

  @Test
  void aSpectrumIsNotWorthAnUndo() {
    deliver(computed());
    assertFalse(store.toUndo().get().isPresent());
    store.dispatch(new Edit.RateChanged(0.2));
    deliver(computed());
    store.dispatch(new Edit.RateChanged(0.3));
    store.dispatch(new Edit.GestureEnded());
    store.undo();
    assertEquals(0.1, store.now().run().rate());
  }

  /** And has no more digits than it takes. */
  @Test
  void theBestRateArrivesInTheFewestSteps() {
    deliver(computed());
    store.dispatch(new Edit.BestRateChosen());
    assertEquals(0.5, store.now().run().rate());
    assertEquals(1, store.now().run().trajectory().steps());
    store.undo();
    assertEquals(0.1, store.now().run().rate());
  }

  @Test
  void withoutASpectrumThereIsNoBestRate() {
    store.dispatch(new Edit.BestRateChosen());
    assertEquals(0.1, store.now().run().rate());
  }

  /** 2/f″ = 1. */
  @Test
  void theThresholdOfAQuadraticIsTheSameForEveryRun() {
    Spectrum spectrum = computed();
    for (double rate : new double[] {1e-4, 0.1, 0.9, 3}) {
      Run run = store.now().run().withRate(rate);
      assertEquals(1, spectrum.threshold(run).orElseThrow(), THEORY, "at " + rate);
    }
  }

  /** On a saddle no rate reaches one: then it is that of the ball's place, wherever that is. */
  @Test
  void whereNoMinimizerIsTheThresholdIsThatOfTheBall() {
    assertEquals(Optional.empty(), hereAt("x^2+y^2", new Vec2(2, 1)));
    assertEquals(1, hereAt("x^2-y^2", new Vec2(2, 1)).orElseThrow(), THEORY);
    assertEquals(2 * Math.exp(-1.5), hereAt("exp(-x)", new Vec2(-1.5, 0)).orElseThrow(), THEORY);
    store.dispatch(new Play.Scrubbed(200));
    double x = store.now().ball().x();
    assertEquals(2 * Math.exp(x), store.now().thresholdHere().orElseThrow(), THEORY * Math.exp(x));
  }

  /** Where no λ is, at a corner or on a level floor, there is no mark; nor on a top. */
  @Test
  void aMinimizerWithoutCurvatureHasNoThresholdOfTheBallEither() {
    for (String cost : List.of("abs(x)+x^2", "x^4", "-x^2")) {
      assertEquals(Optional.empty(), hereAt(cost, new Vec2(1.5, 0)), cost);
    }
  }

  private Optional<Double> hereAt(String cost, Vec2 start) {
    store.dispatch(new Edit.CostTyped(cost));
    store.dispatch(new Edit.StartTyped(start));
    store.dispatch(new Edit.RateChanged(0.02));
    deliver(computed());
    return store.now().thresholdHere();
  }

  /** Its begin is 1/λmax = ½, within 1 %. */
  @Test
  void zigZagBeginsAtOneOverTheCurvature() {
    Run run = store.now().run();
    assertFalse(swings(run.withRate(0.5 * (1 - THEORY))));
    assertTrue(swings(run.withRate(0.5 * (1 + THEORY))));
  }

  /** Two valleys, the lower one steeper: which of them a rate leads to hangs on its digits. */
  @Test
  void theVerdictSpeaksOfTheMinimizerOfTheMark() {
    store.dispatch(new Edit.CostTyped("x^4-4*x^2+3*x"));
    store.dispatch(new Edit.DomainChanged(Domain.of(-5, 5)));
    store.dispatch(new Edit.StartTyped(new Vec2(-3, 0)));
    for (double rate : new double[] {0.2, 0.3, 0.5, 0.7, 1, 3, 10}) {
      store.dispatch(new Edit.RateChanged(rate));
      Spectrum spectrum = computed();
      deliver(spectrum);
      Reason reason = store.now().verdict().orElseThrow().reason();
      double product =
          assertInstanceOf(Reason.Overshoots.class, reason).sharpness().orElseThrow().product();
      double mark = spectrum.threshold(store.now().run()).orElseThrow();
      assertEquals(2 * rate / mark, product, ROUNDING * product, "at " + rate);
    }
  }

  /** Chaos between two valleys: η·f″ of either would do, but not of one here, the other there. */
  @Test
  void whatJumpsAboutWithoutAPatternIsToldOfThatMinimizerToo() {
    store.dispatch(new Edit.CostTyped("x^4/4-2x^2+x"));
    store.dispatch(new Edit.StartTyped(new Vec2(-0.5, 0)));
    store.dispatch(new Edit.RateChanged(0.447));
    Spectrum spectrum = computed();
    deliver(spectrum);
    Reason reason = store.now().verdict().orElseThrow().reason();
    Reason.Jumps jumps = assertInstanceOf(Reason.Jumps.class, reason);
    double mark = spectrum.threshold(store.now().run()).orElseThrow();
    assertEquals(0, jumps.period());
    assertEquals(2 * 0.447 / mark, jumps.sharpness().orElseThrow().product(), ROUNDING);
  }

  /** Three valleys: the game hides the mark, and what it reveals is what is told outside it. */
  @Test
  void theVerdictIsTheSameInTheGame() {
    store.dispatch(new Edit.CostTyped("(x-1)^2*(x+2)^2/8+0.5*sin(4x)"));
    store.dispatch(new Edit.StartTyped(new Vec2(4, 0)));
    store.dispatch(new Edit.RateChanged(0.72));
    deliver(computed());
    Optional<Verdict> before = store.now().verdict();
    store.dispatch(new Predict.Toggled());
    assertEquals(Optional.empty(), store.now().verdict());
    store.dispatch(new Predict.Guessed(Guess.DIVERGES));
    store.dispatch(new Predict.Revealed());
    store.dispatch(new Play.Scrubbed(Double.MAX_VALUE));
    assertEquals(before, store.now().verdict());
  }

  private static boolean swings(Run run) {
    return assertInstanceOf(Reason.Arrives.class, run.trajectory().verdict().reason()).swings();
  }
}
