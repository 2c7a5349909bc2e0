package downhill.core.analysis;

import static downhill.core.analysis.Spectra.FEW;
import static downhill.core.analysis.Spectra.setup;
import static downhill.core.analysis.Spectra.spectrum;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.core.calculus.Functions;
import downhill.core.calculus.Reference;
import downhill.core.calculus.ScalarFunction;
import downhill.core.descent.GradientDescent;
import downhill.core.descent.Limit;
import downhill.core.descent.Outcome;
import downhill.core.descent.Reason;
import downhill.core.descent.Setup;
import downhill.core.descent.Trajectories;
import downhill.core.descent.Trajectory;
import downhill.core.geometry.Domain;
import downhill.core.geometry.Vec2;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RateSpectrumTest {
  /** Of the rate: where 2/λmax and 1/λmax must be met. */
  private static final double NEAR = 0.01;

  /** The width of an edge, and what rounding adds to it. */
  private static final double EDGE = 1 + Edges.WIDTH + 1e-12;

  /** Of λ, and so of a mark, relative: a second difference is exact to a few √ε. */
  private static final double SECOND_DIFFERENCE = 1e-6;

  /** A bowl λ(u² + v²/3)/2 in coordinates turned by the angle. */
  private record Bowl(double curvature, double angle) {
    static List<Bowl> everyTurn() {
      Random random = new Random(3);
      return IntStream.range(0, 24)
          .mapToObj(i -> new Bowl(Math.pow(10, 2 * random.nextDouble()), i * Math.PI / 12))
          .toList();
    }

    RateSpectrum spectrum() {
      return Spectra.spectrum(setup(), Rates.OF_SLIDER);
    }

    Setup setup() {
      double c = Math.cos(angle);
      double s = Math.sin(angle);
      ScalarFunction f =
          Functions.surface(
              (x, y) ->
                  curvature * (Math.pow(c * x + s * y, 2) + Math.pow(c * y - s * x, 2) / 3) / 2);
      Vec2 start = new Vec2(2 * c - 2 * s, 2 * s + 2 * c);
      return Spectra.setup(f, Domain.of(-4, 4, -4, 4), start, 1000);
    }

    double threshold() {
      return 2 / curvature;
    }

    boolean isBesideThreshold(double rate) {
      return Math.abs(rate / threshold() - 1) < NEAR;
    }
  }

  @Nested
  class OfAQuadraticInEveryRotation {
    @Test
    void crawlsThenConvergesThenDivergesAtTwoOverLambdaMax() {
      for (Bowl bowl : Bowl.everyTurn()) {
        List<RateSample> samples = bowl.spectrum().samples();
        List<RateSample> aside =
            samples.stream().filter(s -> !bowl.isBesideThreshold(s.rate())).toList();
        List<Outcome> order =
            IntStream.range(0, aside.size())
                .filter(i -> i == 0 || aside.get(i).outcome() != aside.get(i - 1).outcome())
                .mapToObj(i -> aside.get(i).outcome())
                .toList();
        assertEquals(List.of(Outcome.STILL_DESCENDING, Outcome.CONVERGED, Outcome.DIVERGED), order);
        assertTrue(bowl.isBesideThreshold(lastConverging(samples)), bowl::toString);
        assertTrue(bowl.isBesideThreshold(firstDiverging(samples)), bowl::toString);
      }
    }

    private static double lastConverging(List<RateSample> samples) {
      return samples.stream()
          .filter(RateSample::converges)
          .mapToDouble(RateSample::rate)
          .max()
          .orElseThrow();
    }

    private static double firstDiverging(List<RateSample> samples) {
      return samples.stream()
          .filter(sample -> sample.outcome() == Outcome.DIVERGED)
          .mapToDouble(RateSample::rate)
          .min()
          .orElseThrow();
    }

    @Test
    void theMarkStandsAtTwoOverLambdaMaxForEachRate() {
      for (Bowl bowl : Bowl.everyTurn()) {
        RateSpectrum spectrum = bowl.spectrum();
        for (double rate : new double[] {1e-4, bowl.threshold(), 9}) {
          Threshold threshold = spectrum.threshold(rate, Optional.empty()).orElseThrow();
          assertEquals(bowl.threshold(), threshold.rate(), NEAR * bowl.threshold());
        }
      }
    }

    @Test
    void zigZagBeginsAtOneOverLambdaMax() {
      for (Bowl bowl : Bowl.everyTurn()) {
        for (double product : new double[] {0.5, 1 - NEAR, 1 + NEAR, 1.5, 1.9}) {
          Setup setup = bowl.setup().withRate(product / bowl.curvature());
          assertEquals(product > 1, swings(Trajectory.of(setup)), () -> bowl + " " + product);
        }
      }
    }

    private static boolean swings(Trajectory run) {
      return assertInstanceOf(Reason.Arrives.class, run.verdict().reason()).swings();
    }

    @Test
    void theBestRateLiesBetweenTheBestOfTheTwoDirections() {
      for (Bowl bowl : Bowl.everyTurn()) {
        double product = bowl.spectrum().best().orElseThrow().rate() * bowl.curvature();
        assertTrue(product > 1 && product < 2, () -> "η·λmax = " + product);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Reference.class)
  void eachSampleIsTheTrajectoryOfItsRate(Reference reference) {
    Setup setup = setup(reference, 200);
    for (RateSample sample : spectrum(setup, FEW).samples()) {
      Trajectory trajectory =
          Trajectories.of(
              setup.f(),
              setup.domain(),
              new GradientDescent(sample.rate()),
              setup.start(),
              setup.steps());
      assertEquals(trajectory.outcome(), sample.outcome());
      assertEquals(trajectory.steps(), sample.steps());
      assertEquals(trajectory.cost(trajectory.last()), sample.finalCost());
      assertEquals(trajectory.limit(), sample.ending().limit());
    }
  }

  @ParameterizedTest
  @EnumSource(Reference.class)
  void neighboursOfDifferentOutcomeLieWithinATenthOfAPercent(Reference reference) {
    RateSpectrum spectrum = spectrum(setup(reference, 200), FEW);
    List<RateSample> samples = spectrum.samples();
    assertEquals(FEW.from(), samples.get(0).rate());
    assertEquals(FEW.to(), samples.get(samples.size() - 1).rate());
    for (int i = 1; i < samples.size(); i++) {
      double ratio = samples.get(i).rate() / samples.get(i - 1).rate();
      boolean isEdge = samples.get(i).outcome() != samples.get(i - 1).outcome();
      assertTrue(1 < ratio && (!isEdge || ratio <= EDGE), "ratio " + ratio);
    }
  }

  @ParameterizedTest
  @EnumSource(Reference.class)
  void segmentsCoverTheRatesAndAgreeWithTheSamples(Reference reference) {
    RateSpectrum spectrum = spectrum(setup(reference, 200), FEW);
    List<RateSegment> segments = spectrum.segments();
    assertEquals(FEW.from(), segments.get(0).from());
    assertEquals(FEW.to(), segments.get(segments.size() - 1).to());
    for (int i = 1; i < segments.size(); i++) {
      assertEquals(segments.get(i - 1).to(), segments.get(i).from());
      assertFalse(segments.get(i - 1).outcome() == segments.get(i).outcome());
    }
    for (RateSample sample : spectrum.samples()) {
      assertTrue(
          segments.stream()
              .filter(segment -> segment.contains(sample.rate()))
              .anyMatch(segment -> segment.outcome() == sample.outcome()));
    }
  }

  @Test
  void twoThreadsGiveTheSameSpectrumEachTime() {
    Setup setup = setup(Reference.HIMMELBLAU, 300);
    List<RateSample> first = spectrum(setup, Rates.OF_SLIDER).samples();
    for (int i = 0; i < 5; i++) {
      assertEquals(first, spectrum(setup, Rates.OF_SLIDER).samples());
    }
  }

  @Test
  void aCancelledSpectrumIsLeftBetweenSteps() {
    Setup setup = setup(Reference.HIMMELBLAU, 10_000);
    AtomicInteger asked = new AtomicInteger();
    assertEquals(
        Optional.empty(),
        RateSpectrum.of(setup, Rates.OF_SLIDER, () -> asked.incrementAndGet() > 50));
    assertTrue(asked.get() < 60, () -> "asked " + asked);
  }

  @Test
  void whereNothingConvergesThereIsNoBestRate() {
    Setup setup = setup(Landscapes.SADDLE, Domain.of(-3, 3, -3, 3), new Vec2(1, 0.1), 100);
    RateSpectrum spectrum = spectrum(setup, FEW);
    assertEquals(Optional.empty(), spectrum.best());
    assertEquals(Optional.empty(), spectrum.threshold(0.1, Optional.empty()));
  }

  @Test
  void theMarkBelongsToTheMinimizerOfTheRun() {
    RateSpectrum spectrum = spectrum(setup(Reference.TILTED_DOUBLE_WELL, 300), FEW);
    Limit other = new Limit(new Vec2(1.3, 0), 50);
    assertEquals(
        0.04, spectrum.threshold(0.01, Optional.of(other)).orElseThrow().rate(), Math.ulp(0.04));
  }

  /** The highest that converges hops within a pixel, as if on a corner. */
  @Test
  void theMarkStaysAboveTheLargestConvergingRate() {
    ScalarFunction waves = Functions.surface((x, y) -> x * x + y * y + Math.sin(5 * x));
    RateSpectrum spectrum =
        spectrum(setup(waves, Domain.of(-5, 5, -5, 5), new Vec2(-3, 2), 1000), Rates.OF_SLIDER);
    Threshold below = spectrum.threshold(0.02, Optional.empty()).orElseThrow();
    double exact = 2 / (2 - 25 * Math.sin(5 * below.minimizer().x()));
    for (double rate : new double[] {0.02, 0.0895, 0.1, 0.2, 5}) {
      double mark = spectrum.threshold(rate, Optional.empty()).orElseThrow().rate();
      assertEquals(exact, mark, SECOND_DIFFERENCE * exact, "at " + rate);
    }
  }

  private static Optional<Threshold> mark(DoubleUnaryOperator f) {
    Setup setup = setup(Functions.curve(f), Domain.of(-2, 2), new Vec2(1.1, 0), 300);
    return spectrum(setup, FEW).threshold(0.1, Optional.empty());
  }

  @Test
  void aMinimizerWithoutCurvatureAndACornerHaveNoMark() {
    for (double steep : new double[] {1e-3, 1, 1e4}) {
      for (double power : new double[] {3, 4, 6, 8}) {
        String name = steep + " |x|^" + power;
        assertEquals(Optional.empty(), mark(x -> steep * Math.pow(Math.abs(x), power)), name);
      }
      assertEquals(Optional.empty(), mark(x -> steep * Math.abs(x)));
    }
  }

  @Test
  void theMarkIsThatOfTheMinimizerHoweverSteepItIsAround() {
    for (double steep : new double[] {0.01, 1, 100, 1e4}) {
      Threshold mark = mark(x -> x * x + steep * Math.pow(x, 4)).orElseThrow();
      assertEquals(1, mark.rate(), NEAR, "with " + steep + " x^4");
    }
  }

  @Test
  void ratesFartherApartThanANumberCanSayAreAllThere() {
    Setup setup = setup(Functions.curve(x -> x * x), Domain.of(-2, 2), new Vec2(1, 0), 20);
    double[] rates =
        spectrum(setup, new Rates(1e-300, 1e300, 50)).samples().stream()
            .mapToDouble(RateSample::rate)
            .toArray();
    assertEquals(1e-300, rates[0]);
    assertEquals(1e300, rates[rates.length - 1]);
    assertTrue(rates.length > 50, "and those of the edges: " + rates.length);
    for (int i = 1; i < rates.length; i++) {
      assertTrue(rates[i - 1] < rates[i], "ascending");
    }
  }
}
