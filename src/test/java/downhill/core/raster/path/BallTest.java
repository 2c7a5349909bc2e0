package downhill.core.raster.path;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.core.descent.Outcome;
import downhill.core.geometry.Vec2;
import downhill.core.raster.Raster;
import downhill.core.raster.colour.Argb;
import downhill.core.raster.colour.Palette;
import downhill.core.raster.colour.Tones;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BallTest {
  private static final double ROUNDING = 1e-12;

  @Test
  void oneCircumferenceIsOneTurn() {
    Random random = new Random(2);
    for (int i = 0; i < 100; i++) {
      double angle = 2 * Math.PI * random.nextDouble();
      double radius = Math.exp(random.nextGaussian());
      Vec2 way = new Vec2(Math.cos(angle), Math.sin(angle)).times(2 * Math.PI * radius);
      Orientation rolled = Orientation.INITIAL.rolledBy(way, radius);
      assertArrayEquals(Orientation.INITIAL.axis(), rolled.axis(), ROUNDING);
    }
  }

  @Test
  void theTopOfTheBallMovesOnTheWay() {
    Orientation upright = new Orientation(1, 0, 0, 0);
    assertArrayEquals(
        new double[] {1, 0, 0}, upright.rolledBy(new Vec2(Math.PI / 2, 0), 1).axis(), ROUNDING);
    assertArrayEquals(
        new double[] {0, 1, 0}, upright.rolledBy(new Vec2(0, -Math.PI / 2), 1).axis(), ROUNDING);
  }

  @Test
  void aJumpToInfinityTurnsNothing() {
    Orientation start = Orientation.INITIAL;
    assertEquals(start, start.rolledBy(new Vec2(Double.POSITIVE_INFINITY, 0), 1));
    assertEquals(start, start.rolledBy(new Vec2(Double.NaN, 0), 1));
    assertEquals(start, start.rolledBy(Vec2.ZERO, 1));
  }

  @Test
  void theSpriteIsADiscOfTheOutcomesColourWithAnEdge() {
    Tones tones = Palette.LIGHT.tones(Outcome.CONVERGED);
    Raster sprite = Ball.sprite(9, Orientation.INITIAL, tones, 1);
    int middle = sprite.width() / 2;
    assertEquals(0, sprite.pixel(0, 0));
    assertEquals(0xFF, sprite.pixel(middle, middle) >>> 24);
    assertEquals(0xFFFFFFFF, sprite.pixel(middle, middle - 10));
    int low = sprite.pixel(middle + 3, middle + 2);
    assertTrue(Argb.green(low) > 2 * Argb.red(low), Integer.toHexString(low));
  }
}
