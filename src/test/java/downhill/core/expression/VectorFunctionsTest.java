package downhill.core.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.function.DoubleSupplier;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** exp, ln, sin and cos of our own against fdlibm, which is itself right within one unit. */
class VectorFunctionsTest {
  private static final int POINTS = 1_000_000;

  private static final double[] SPECIAL = {
    0.0,
    -0.0,
    1,
    -1,
    Double.NaN,
    Double.POSITIVE_INFINITY,
    Double.NEGATIVE_INFINITY,
    Double.MIN_VALUE,
    -Double.MIN_VALUE,
    Double.MIN_NORMAL,
    Double.MAX_VALUE,
    -Double.MAX_VALUE,
    709.782712893384,
    709.7827128933841,
    -745.1332191019411,
    -745.1332191019412,
    -708.5,
    1e22
  };

  private enum Ours {
    EXP(Operation.EXP, StrictMath::exp),
    LN(Operation.LN, StrictMath::log),
    SIN(Operation.SIN, StrictMath::sin),
    COS(Operation.COS, StrictMath::cos);

    private final Operation operation;
    private final DoubleUnaryOperator strict;

    Ours(Operation operation, DoubleUnaryOperator strict) {
      this.operation = operation;
      this.strict = strict;
    }

    double at(double x) {
      return operation.of(x, 0);
    }

    /** In units of the last place of the reference, where both are finite and else 0 if equal. */
    double unitsOff(double x) {
      double expected = strict.applyAsDouble(x);
      double value = at(x);
      return Double.compare(value, expected) == 0
          ? 0
          : Math.abs(value - expected) / Math.ulp(expected);
    }

    /** The largest error over so many points, and NaN if one is no number. */
    double worst(DoubleSupplier points) {
      double worst = 0;
      for (int i = 0; i < POINTS; i++) {
        worst = Math.max(worst, unitsOff(points.getAsDouble()));
      }
      return worst;
    }
  }

  @ParameterizedTest
  @EnumSource
  void allMagnitudesAreRightWithinOneUnit(Ours function) {
    Random random = new Random(1);
    double worst = function.worst(() -> Double.longBitsToDouble(random.nextLong()));
    assertTrue(worst <= 1, () -> "off by " + worst);
  }

  @ParameterizedTest
  @EnumSource
  void usualMagnitudesAreRightWithinOneUnit(Ours function) {
    Random random = new Random(2);
    double worst =
        function.worst(() -> random.nextGaussian() * Math.pow(10, random.nextInt(9) - 3));
    assertTrue(worst <= 1, () -> "off by " + worst);
  }

  /** There sin x and ln x lose the digits that a reduction of x does not keep. */
  @ParameterizedTest
  @EnumSource
  void theZerosAreRightWithinOneUnit(Ours function) {
    Random random = new Random(3);
    double worst =
        function.worst(
            () -> {
              double zero = random.nextBoolean() ? 1 : random.nextInt(600_000) * Math.PI / 2;
              return zero + random.nextInt(9) * Math.ulp(zero) * random.nextInt(1 << 20);
            });
    assertTrue(worst <= 1, () -> "off by " + worst);
  }

  @ParameterizedTest
  @EnumSource
  void specialValuesAreThoseOfIeee(Ours function) {
    for (double x : SPECIAL) {
      assertEquals(function.strict.applyAsDouble(x), function.at(x), () -> function + " " + x);
    }
  }

  @ParameterizedTest
  @EnumSource
  void specialValuesAreTheSameInLanes(Ours function) {
    double[] out = new double[SPECIAL.length];
    function.operation.lanes().run(out, SPECIAL, new double[SPECIAL.length], 0, SPECIAL.length);
    for (int i = 0; i < SPECIAL.length; i++) {
      assertEquals(function.at(SPECIAL[i]), out[i], function + " " + SPECIAL[i]);
    }
  }

  @ParameterizedTest
  @EnumSource
  void lanesAndSinglePointsAgreeToTheLastBit(Ours function) {
    Random random = new Random(4);
    for (int count = 0; count < Machine.BLOCK; count += 7) {
      double[] a = random.doubles(count, -800, 800).toArray();
      double[] out = new double[count];
      function.operation.lanes().run(out, a, new double[count], 0, count);
      for (int i = 0; i < count; i++) {
        assertEquals(function.at(a[i]), out[i]);
      }
    }
  }

  @Test
  void powersOfEulersNumberAreExponentials() {
    double[] xs = new Random(5).doubles(1000, -700, 700).toArray();
    for (double x : xs) {
      assertEquals(Exponential.of(x), Formulas.function("e^x").evaluator().valueAt(x, 0));
    }
  }
}
