package downhill.core.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.core.calculus.Functions;
import downhill.core.calculus.HessianEstimate;
import downhill.core.calculus.Reference;
import downhill.core.calculus.ScalarFunction;
import downhill.core.descent.GradientDescent;
import downhill.core.descent.Outcome;
import downhill.core.descent.Trajectories;
import downhill.core.descent.Trajectory;
import downhill.core.geometry.Domain;
import downhill.core.geometry.Vec2;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.DoubleBinaryOperator;
import org.hipparchus.analysis.differentiation.DSFactory;
import org.hipparchus.analysis.differentiation.DerivativeStructure;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.junit.jupiter.api.Test;

class StabilityTest {
  /** Of second differences, relative to the values round the point. */
  private static final double ERROR = 1e-6;

  /** Of the larger λ: what the smaller loses where the axes are aslant. */
  private static final double CANCELLED = 1e-14;

  /** Relative: as exact as a picture shows of a model. */
  private static final double OF_A_PICTURE = 0.01;

  private static final int RANDOM_BOWLS = 300;

  /** λ₁u²/2 + λ₂v²/2, u and v turned by an angle about a centre. */
  private record Bowl(double first, double second, double angle, Vec2 centre) {
    static Bowl random(Random random, double first, double second) {
      Vec2 centre = new Vec2(random.nextGaussian(), random.nextGaussian());
      return new Bowl(first, second, Math.PI * random.nextDouble(), centre);
    }

    Vec2 along() {
      return new Vec2(Math.cos(angle), Math.sin(angle));
    }

    Vec2 across() {
      return new Vec2(-Math.sin(angle), Math.cos(angle));
    }

    ScalarFunction function() {
      return Functions.surface(
          (x, y) -> {
            Vec2 away = new Vec2(x, y).minus(centre);
            double u = away.dot(along());
            double v = away.dot(across());
            return (first * u * u + second * v * v) / 2;
          });
    }
  }

  private static Vec2 somewhere(Random random) {
    return new Vec2(3 * random.nextGaussian(), 3 * random.nextGaussian());
  }

  private static Stability at(ScalarFunction f, Vec2 point, double rate) {
    return Stability.at(f, point, rate).orElseThrow();
  }

  private static List<Effect> effects(double... curvaturesAtRateOne) {
    return Arrays.stream(curvaturesAtRateOne)
        .mapToObj(curvature -> Functions.curve(x -> curvature / 2 * x * x))
        .map(f -> at(f, new Vec2(0.3, 0), 1).axes().get(0).effect().orElseThrow())
        .toList();
  }

  @Test
  void aQuadraticHasTheSameAxesEverywhereInEveryRotation() {
    Random random = new Random(11);
    for (int i = 0; i < RANDOM_BOWLS; i++) {
      double first = 1 + 9 * random.nextDouble();
      Bowl bowl = Bowl.random(random, first, first * (1.6 * random.nextDouble() - 0.8));
      Stability stability = at(bowl.function(), somewhere(random), 0.1);
      Bending steep = stability.axes().get(0);
      Bending other = stability.axes().get(1);
      assertEquals(first, steep.curvature(), 100 * ERROR * first);
      assertEquals(bowl.second(), other.curvature(), 100 * ERROR * first);
      assertEquals(1, Math.abs(steep.direction().dot(bowl.along())), ERROR);
      assertEquals(1 - 0.1 * first, steep.factor(), 100 * ERROR);
    }
  }

  @Test
  void oneStepMultipliesTheDistanceFromTheBottomByTheFactor() {
    Random random = new Random(12);
    for (int i = 0; i < RANDOM_BOWLS; i++) {
      Bowl bowl = Bowl.random(random, 2 + 8 * random.nextDouble(), 1);
      Vec2 point = somewhere(random);
      Stability stability = at(bowl.function(), point, 0.4 * random.nextDouble());
      Vec2 bottom = stability.stationaryPoint().orElseThrow();
      for (Bending axis : stability.axes()) {
        double before = point.minus(bottom).dot(axis.direction());
        double after = stability.next().minus(bottom).dot(axis.direction());
        assertEquals(axis.factor() * before, after, 1000 * ERROR);
      }
      assertEquals(0, bottom.distanceTo(bowl.centre()), 1000 * ERROR);
    }
  }

  @Test
  void theModelOfAQuadraticIsTheQuadratic() {
    Random random = new Random(13);
    for (int i = 0; i < RANDOM_BOWLS; i++) {
      Bowl bowl = Bowl.random(random, 4, -1.5);
      Stability stability = at(bowl.function(), somewhere(random), 0.1);
      Vec2 place = somewhere(random);
      double value = bowl.function().evaluator().valueAt(place);
      assertEquals(value, stability.modelAt(place), OF_A_PICTURE * (1 + Math.abs(value)));
    }
  }

  @Test
  void curvaturesAgreeWithAutomaticDifferentiation() {
    Random random = new Random(14);
    for (Reference reference : List.of(Reference.HIMMELBLAU, Reference.BEALE, Reference.BOOTH)) {
      for (int i = 0; i < 100; i++) {
        Vec2 point = reference.domain().at(random.nextDouble(), random.nextDouble());
        double[] exact = eigenvalues(reference, point);
        Stability stability = at(reference.function(), point, 0.01);
        double tolerance = 10 * ERROR * (1 + Math.abs(exact[0]) + Math.abs(stability.value()));
        assertEquals(exact[0], stability.axes().get(0).curvature(), tolerance);
        assertEquals(exact[1], stability.axes().get(1).curvature(), tolerance);
      }
    }
  }

  /** The larger one first. */
  private static double[] eigenvalues(Reference reference, Vec2 point) {
    DSFactory factory = new DSFactory(2, 2);
    DerivativeStructure f =
        reference.of(factory.variable(0, point.x()), factory.variable(1, point.y()));
    double xy = f.getPartialDerivative(1, 1);
    return new EigenDecompositionSymmetric(
            new Array2DRowRealMatrix(
                new double[][] {
                  {f.getPartialDerivative(2, 0), xy}, {xy, f.getPartialDerivative(0, 2)}
                }))
        .getEigenvalues();
  }

  @Test
  void theFactorSaysWhatAStepDoes() {
    assertEquals(
        List.of(
            Effect.GROWS,
            Effect.STAYS,
            Effect.SHRINKS,
            Effect.LANDS,
            Effect.FLIPS_SHRINKS,
            Effect.FLIPS,
            Effect.FLIPS_GROWS),
        effects(-0.5, 0, 0.4, 1, 1.5, 2, 2.02));
  }

  @Test
  void theEffectForetellsTheOutcomeOnAParabola() {
    for (double product : new double[] {0.4, 0.99, 1.3, 1.97, 2, 2.03, 3}) {
      ScalarFunction parabola = Functions.curve(x -> 3 * x * x + 1);
      Trajectory run =
          Trajectories.of(
              parabola, Domain.of(-5, 5), new GradientDescent(product / 6), new Vec2(2.5, 0), 1000);
      Outcome foretold =
          at(parabola, new Vec2(2.5, 0), product / 6)
              .axes()
              .get(0)
              .effect()
              .orElseThrow()
              .outcome();
      assertEquals(run.outcome(), foretold, "at η·f″ = " + product);
    }
  }

  @Test
  void farFromTheOriginAParabolaIsNotTakenForFlat() {
    Stability far = at(Functions.curve(x -> x * x + 5), new Vec2(10_000, 0), 0.1);
    assertEquals(2, far.axes().get(0).curvature(), 10 * ERROR);
    assertEquals(1, far.largestStableRate().orElseThrow(), 10 * ERROR);
  }

  @Test
  void theConditionNumberIsOfBowlsOnly() {
    assertEquals(
        25,
        at(Functions.surface((x, y) -> x * x + 25 * y * y), Vec2.ZERO, 0.1)
            .conditionNumber()
            .orElseThrow(),
        100 * ERROR);
    assertTrue(at(Landscapes.SADDLE, Vec2.ZERO, 0.1).conditionNumber().isEmpty());
    assertTrue(at(Functions.curve(x -> x * x), Vec2.ZERO, 0.1).conditionNumber().isEmpty());
  }

  @Test
  void theShapeIsNamed() {
    assertEquals(
        List.of(
            Shape.ROUND,
            Shape.OVAL,
            Shape.VALLEY,
            Shape.TROUGH,
            Shape.SADDLE,
            Shape.HILL,
            Shape.HILL,
            Shape.LEVEL),
        List.of(
            shape(1, 1),
            shape(1, 4),
            shape(25, 1),
            shape(0, 1),
            shape(-1, 1),
            shape(-1, -2),
            shape(0, -1),
            shape(0, 0)));
  }

  private static Shape shape(double alongX, double alongY) {
    ScalarFunction f = Functions.surface((x, y) -> alongX * x * x + alongY * y * y);
    return at(f, new Vec2(0.2, 0.1), 0.1).shape().orElseThrow();
  }

  @Test
  void aQuadraticKeepsItsAxesHoweverFarTheBallIs() {
    Random random = new Random(16);
    Domain domain = Domain.of(-5, 5, -5, 5);
    for (int i = 0; i < RANDOM_BOWLS; i++) {
      double first = Math.pow(10, 4 * random.nextDouble());
      Bowl bowl = Bowl.random(random, first, first * Math.pow(10, -8 * random.nextDouble()));
      HessianEstimate known = Quadratic.of(bowl.function(), domain).orElseThrow();
      Vec2 far = somewhere(random).times(Math.pow(10, 9 * random.nextDouble()));
      Stability stability = Stability.at(bowl.function(), far, 0.05, known).orElseThrow();
      assertEquals(first, stability.axes().get(0).curvature(), ERROR * first);
      double error = ERROR * bowl.second() + CANCELLED * first;
      assertEquals(bowl.second(), stability.axes().get(1).curvature(), error);
      double found = stability.conditionNumber().orElseThrow();
      assertEquals(1, first / bowl.second() / found, 2 * error / bowl.second());
    }
  }

  /** As polynomials, whose terms are larger than their sum. */
  @Test
  void aTroughThatIsTypedAsAPolynomialIsFlatAlong() {
    Random random = new Random(18);
    for (int i = 0; i < RANDOM_BOWLS; i++) {
      double a = random.nextGaussian();
      double b = random.nextGaussian();
      double c = Math.pow(10, 4 * random.nextDouble() - 3);
      double x0 = -c / (a + b);
      ScalarFunction f =
          Functions.surface(
              (x, y) ->
                  a * a * x * x
                      + b * b * y * y
                      + c * c
                      + 2 * a * b * x * y
                      + 2 * a * c * x
                      + 2 * b * c * y);
      HessianEstimate known =
          Quadratic.of(f, Domain.of(x0 - 2, x0 + 2, x0 - 2, x0 + 2)).orElseThrow();
      Stability trough = Stability.at(f, new Vec2(x0 + 1, x0), 0.1, known).orElseThrow();
      assertEquals(0, trough.axes().get(1).curvature());
      assertEquals(1, trough.axes().get(0).curvature() / (2 * (a * a + b * b)), ERROR);
    }
  }

  /** Without the knowledge that it is a quadratic. */
  @Test
  void farOutWhatRoundingHidesIsNotSaidToBeFlat() {
    ScalarFunction ravine = Functions.surface((x, y) -> x * x + 25 * y * y);
    Stability near = at(ravine, new Vec2(-1, 1e5), 0.05);
    assertEquals(2, near.axes().get(1).curvature(), 1000 * ERROR);
    Stability far = at(ravine, new Vec2(-1, 1e12), 0.05);
    assertEquals(50, far.axes().get(0).curvature(), 100 * ERROR);
    assertFalse(far.axes().get(1).isKnown());
    assertEquals(Optional.empty(), far.axes().get(1).effect());
    assertEquals(Optional.empty(), far.shape());
    assertTrue(far.conditionNumber().isEmpty());
    assertEquals(Optional.empty(), far.stationaryPoint());
  }

  @Test
  void aConeIsFlatTowardsItsTip() {
    Random random = new Random(17);
    ScalarFunction cone = Functions.surface((x, y) -> Math.sqrt(x * x + y * y));
    for (int i = 0; i < RANDOM_BOWLS; i++) {
      Vec2 out = Vec2.ofAngle(2 * Math.PI * random.nextDouble());
      double distance = Math.pow(10, 5 * random.nextDouble() - 4);
      Stability stability = at(cone, out.times(distance), 0.3);
      assertEquals(1 / distance, stability.axes().get(0).curvature(), ERROR / distance);
      assertEquals(0, stability.axes().get(1).curvature());
      assertEquals(Optional.of(Shape.CHUTE), stability.shape());
    }
  }

  @Test
  void whereNothingBendsASlopeIsToldFromLevelGround() {
    Stability slope = at(Functions.surface((x, y) -> 2 * x + 3 * y), new Vec2(-3, 2), 0.05);
    assertEquals(Optional.of(Shape.SLOPE), slope.shape());
    for (Bending axis : slope.axes()) {
      assertEquals(Optional.of(Effect.REPEATS), axis.effect());
    }
    Stability level = at(Functions.surface((x, y) -> 5), new Vec2(-3, 2), 0.05);
    assertEquals(Optional.of(Shape.LEVEL), level.shape());
    assertEquals(Optional.of(Effect.STAYS), level.axes().get(0).effect());
    assertEquals(Optional.of(Shape.TROUGH), surfaceShape((x, y) -> Math.pow(x + 2 * y - 3, 2)));
    assertEquals(
        Optional.of(Shape.CHUTE), surfaceShape((x, y) -> Math.pow(x + 2 * y - 3, 2) + y / 10));
    assertEquals(
        Optional.of(Effect.REPEATS),
        at(Functions.curve(Math::abs), new Vec2(-0.15, 0), 0.3).axes().get(0).effect());
  }

  private static Optional<Shape> surfaceShape(DoubleBinaryOperator f) {
    return at(Functions.surface(f), new Vec2(0.7, -0.4), 0.1).shape();
  }

  /** Its central difference is not. */
  @Test
  void onATerraceTheSlopeIsZero() {
    assertEquals(
        Optional.of(Effect.STAYS),
        at(Functions.curve(x -> x * x * x), Vec2.ZERO, 0.03).axes().get(0).effect());
  }

  @Test
  void aCornerHasNoCurvature() {
    Stability corner = at(Functions.surface((x, y) -> Math.abs(x) + y * y), Vec2.ZERO, 0.1);
    assertFalse(corner.axes().get(0).isKnown());
    assertEquals(2, corner.axes().get(1).curvature(), ERROR);
    assertTrue(corner.largestStableRate().isEmpty());
  }

  @Test
  void aPlaceWithoutValuesHasNoCurvature() {
    assertTrue(Stability.at(Functions.curve(Math::log), new Vec2(-1, 0), 0.1).isEmpty());
    assertTrue(Stability.at(Landscapes.BOWL, new Vec2(Double.POSITIVE_INFINITY, 0), 0.1).isEmpty());
  }
}
