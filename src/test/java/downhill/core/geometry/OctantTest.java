package downhill.core.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OctantTest {
  @ParameterizedTest
  @CsvSource({
    "3, 0, RIGHT",
    "1, 1, UPPER_RIGHT",
    "0, 2, UP",
    "-1e-9, 1e-9, UPPER_LEFT",
    "-4, 0, LEFT",
    "-4, -0.0, LEFT",
    "-1e300, -1e300, LOWER_LEFT",
    "0, -1, DOWN",
    "1, -1, LOWER_RIGHT"
  })
  void axesAndDiagonalsAreTheirOwn(double x, double y, Octant expected) {
    assertEquals(Optional.of(expected), Octant.of(new Vec2(x, y)));
  }

  @Test
  void noneIsFartherThanASixteenthOfATurn() {
    Random random = new Random(1);
    for (int i = 0; i < 1000; i++) {
      Vec2 way = Vec2.ofAngle(random.nextDouble() * 2 * Math.PI);
      Octant octant = Octant.of(way.times(Math.exp(20 * random.nextGaussian()))).orElseThrow();
      double cosine = way.dot(Vec2.ofAngle(octant.ordinal() * Math.PI / 4));
      assertTrue(cosine >= Math.cos(Math.PI / 8) - 1e-12, () -> way + " " + octant);
    }
  }

  @Test
  void whatHasNoLengthHasNone() {
    assertEquals(Optional.empty(), Octant.of(Vec2.ZERO));
    assertEquals(Optional.empty(), Octant.of(new Vec2(Double.NaN, 1)));
  }
}
