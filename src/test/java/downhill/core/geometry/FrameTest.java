package downhill.core.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class FrameTest {
  /** Rounding of a few operations on numbers below 100. */
  private static final double ROUNDING = 1e-11;

  private final Random random = new Random(5);

  @Test
  void aPixelAndItsPointAreInverse() {
    for (int i = 0; i < 1000; i++) {
      Frame frame = new Frame(Domain.of(-3, 4, 10, 30), 416, 281);
      Vec2 pixel = new Vec2(random.nextDouble() * 416, random.nextDouble() * 281);
      assertNear(pixel, frame.toPixels(frame.toPlane(pixel)));
    }
  }

  /** Law: a way is that from a place to another, in the plane and in pixels. */
  @Test
  void aWayInPixelsAndItsWayInThePlaneAreInverse() {
    Frame frame = new Frame(Domain.of(-3, 4, 10, 30), 416, 281);
    for (int i = 0; i < 1000; i++) {
      Vec2 from = new Vec2(random.nextDouble() * 416, random.nextDouble() * 281);
      Vec2 way = new Vec2(random.nextGaussian() * 100, random.nextGaussian() * 100);
      Vec2 displacement = frame.toPlane(from.plus(way)).minus(frame.toPlane(from));
      assertNear(displacement, frame.alongPlane(way));
      assertNear(way, frame.alongPixels(displacement));
    }
  }

  @Test
  void yPointsUpward() {
    Frame frame = new Frame(Domain.of(0, 1, 0, 1), 100, 100);
    assertNear(new Vec2(0, 100), frame.toPixels(Vec2.ZERO));
    assertNear(new Vec2(100, 0), frame.toPixels(new Vec2(1, 1)));
  }

  @Test
  void fittingExtendsTheNarrowerSideAboutItsCentre() {
    Frame frame = Frame.fitted(Domain.of(-5, 5, 0, 4), 200, 100);
    assertEquals(Domain.of(-5, 5, -0.5, 4.5), frame.view());
    assertTrue(frame.isToScale());
  }

  @Test
  void fittingAFittedViewChangesNothing() {
    Frame once = Frame.fitted(Domain.of(-5, 5, 0, 4), 416, 400);
    Domain twice = Frame.fitted(once.view(), 416, 400).view();
    assertEquals(once.view().y().from(), twice.y().from(), ROUNDING);
    assertEquals(once.view().x().to(), twice.x().to(), ROUNDING);
  }

  @Test
  void aRibbonFillsTheFrameWithUnequalUnits() {
    Domain ribbon = Domain.of(0, 100, 0, 1);
    Frame frame = Frame.fitted(ribbon, 100, 100);
    assertEquals(ribbon, frame.view());
    assertFalse(frame.isToScale());
  }

  @Test
  void zoomingKeepsThePointUnderThePixel() {
    Vec2 pixel = new Vec2(30, 70);
    Frame frame = new Frame(Domain.of(-5, 5, -5, 5), 416, 416);
    Frame zoomed = new Frame(frame.zoomedAbout(pixel, 0.8), 416, 416);
    assertNear(frame.toPlane(pixel), zoomed.toPlane(pixel));
    assertEquals(8, zoomed.view().x().length(), ROUNDING);
  }

  @Test
  void pushingMovesEachPointByTheSamePixels() {
    Frame frame = new Frame(Domain.of(-5, 5, -5, 5), 416, 416);
    Frame pushed = new Frame(frame.pushedBy(new Vec2(12, -7)), 416, 416);
    Vec2 before = frame.toPixels(new Vec2(1, 2));
    assertNear(before.plus(new Vec2(12, -7)), pushed.toPixels(new Vec2(1, 2)));
  }

  @Test
  void zoomingEndsWhereNumbersEnd() {
    Frame deep = new Frame(Domain.of(1, 1 + 1.1e-11, 1, 1 + 1.1e-11), 416, 416);
    assertSame(deep.view(), deep.zoomedAbout(new Vec2(200, 200), 0.5));
    Frame wide = new Frame(Domain.of(-0.9e120, 0.9e120, -1, 1), 416, 416);
    assertSame(wide.view(), wide.zoomedAbout(new Vec2(200, 200), 2));
  }

  private static void assertNear(Vec2 expected, Vec2 actual) {
    assertEquals(0, expected.distanceTo(actual), ROUNDING);
  }
}
