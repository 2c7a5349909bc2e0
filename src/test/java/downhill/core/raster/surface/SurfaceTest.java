package downhill.core.raster.surface;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.core.calculus.Functions;
import downhill.core.descent.GradientDescent;
import downhill.core.descent.Trajectories;
import downhill.core.descent.Trajectory;
import downhill.core.geometry.Domain;
import downhill.core.geometry.Vec2;
import downhill.core.raster.Raster;
import downhill.core.raster.Viewport;
import downhill.core.raster.colour.Argb;
import downhill.core.raster.colour.Palette;
import downhill.core.raster.path.Journey;
import downhill.core.raster.path.Orientation;
import downhill.core.raster.surface.ground.SurfaceScene;
import downhill.core.raster.surface.marks.Drape;
import downhill.core.raster.surface.marks.SurfaceOverlay;
import downhill.core.raster.surface.space.Camera;
import downhill.core.raster.surface.space.Occlusion;
import downhill.core.raster.surface.space.SurfaceShape;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.DoubleBinaryOperator;
import org.junit.jupiter.api.Test;

class SurfaceTest {
  private static final Viewport SMALL = new Viewport(160, 140, 0.5);
  private static final Camera CAMERA = new Camera(-30, 42, 1);

  private static int[] pixels(SurfaceScene scene, Camera camera, int supersampling) {
    Raster raster = new Raster(SMALL.width(), SMALL.height());
    Surface.render(scene, camera, SMALL, supersampling).copyTo(raster);
    return raster.pixels();
  }

  private static SurfaceOverlay run(DoubleBinaryOperator f, Domain domain, double rate) {
    Trajectory trajectory =
        Trajectories.of(
            Functions.surface(f), domain, new GradientDescent(rate), domain.at(0.2, 0.7), 200);
    return new SurfaceOverlay(
        new Journey(trajectory, 2.5, true), List.of(domain.centre()), Orientation.INITIAL);
  }

  @Test
  void theSamePictureHasTheSamePixels() {
    SurfaceScene scene = Scenes.scene(Scenes.HIMMELBLAU, Scenes.SQUARE, 60);
    assertArrayEquals(pixels(scene, CAMERA, 1), pixels(scene, CAMERA, 1));
    assertArrayEquals(pixels(scene, CAMERA, 3), pixels(scene, CAMERA, 3));
    assertNotEquals(
        List.of(pixels(scene, CAMERA, 1)), List.of(pixels(scene, CAMERA.turnedBy(1, 0), 1)));
  }

  @Test
  void paintingMarksLeavesTheFrameAsItWas() {
    SurfaceScene scene = Scenes.scene(Scenes.HIMMELBLAU, Scenes.SQUARE, 60);
    SurfaceFrame frame = Surface.render(scene, CAMERA, SMALL, 1);
    Raster marked = new Raster(SMALL.width(), SMALL.height());
    frame.paint(marked, run(Scenes.HIMMELBLAU, Scenes.SQUARE, 0.012));
    Raster plain = new Raster(SMALL.width(), SMALL.height());
    frame.copyTo(plain);
    assertArrayEquals(pixels(scene, CAMERA, 1), plain.pixels());
    assertTrue(differing(plain, marked) > 200);
  }

  private static int differing(Raster one, Raster other) {
    int count = 0;
    for (int i = 0; i < one.pixels().length; i++) {
      count += one.pixels()[i] == other.pixels()[i] ? 0 : 1;
    }
    return count;
  }

  @Test
  void everyLandscapeGivesAnOpaquePictureFromEverySide() {
    Map<String, DoubleBinaryOperator> landscapes =
        Map.of(
            "nothing", (x, y) -> Double.NaN,
            "infinite", (x, y) -> Double.POSITIVE_INFINITY,
            "constant", (x, y) -> 5,
            "half", (x, y) -> Math.log(x),
            "pole", (x, y) -> 1 / x + y,
            "huge", (x, y) -> Math.exp(x * x * y * y),
            "steps", (x, y) -> Math.floor(x) + Math.floor(y),
            "tiny", (x, y) -> 1e-300 * x * y,
            "one hole", (x, y) -> x * x + y * y > 1 ? x * y : Double.NaN);
    landscapes.forEach(
        (name, f) -> {
          SurfaceScene scene = Scenes.scene(f, Scenes.SQUARE, 41);
          for (int azimuth = -180; azimuth < 180; azimuth += 40) {
            assertDraws(name, scene, new Camera(azimuth, 90.0 - azimuth / 2.0, 1), f);
          }
        });
  }

  @Test
  void everyWidthOfDomainIsDrawn() {
    for (double half : new double[] {1e-6, 1e-3, 1e6, 1e100}) {
      Domain domain = Domain.of(-half, half, 3 * half, 4 * half);
      DoubleBinaryOperator f = (x, y) -> (x * x + y * y) / half;
      assertDraws("half " + half, Scenes.scene(f, domain, 30), CAMERA.zoomedBy(3), f);
    }
  }

  @Test
  void aNarrowDomainFillsTheBlock() {
    SurfaceScene scene = Scenes.scene((x, y) -> x * x + y, Domain.of(0, 100, 0, 1), 30);
    assertEquals(1, scene.shape().halfX());
    assertEquals(1, scene.shape().halfY());
    SurfaceScene fair = Scenes.scene((x, y) -> x * x + y, Domain.of(0, 2, 0, 1), 30);
    assertEquals(0.5, fair.shape().halfY());
  }

  private static void assertDraws(
      String name, SurfaceScene scene, Camera camera, DoubleBinaryOperator f) {
    SurfaceFrame frame = Surface.render(scene, camera, SMALL, 1);
    Raster raster = new Raster(SMALL.width(), SMALL.height());
    for (double rate : new double[] {1e-4, 0.1, 10}) {
      SurfaceOverlay overlay = run(f, scene.shape().domain(), rate);
      frame.paint(raster, overlay);
      frame.ballAt(overlay);
    }
    int other = 0;
    for (int pixel : raster.pixels()) {
      assertEquals(0xFF, pixel >>> 24, name);
      other += pixel == 0xFFFFFFFF ? 0 : 1;
    }
    assertTrue(other > raster.pixels().length / 10, name + " seen from " + camera);
  }

  @Test
  void flatGroundHasTheColourOfTheRamp() {
    SurfaceScene scene = Scenes.scene((x, y) -> 7, Scenes.SQUARE, 30);
    SurfaceFrame frame = Surface.render(scene, CAMERA, SMALL, 1);
    Raster raster = new Raster(SMALL.width(), SMALL.height());
    frame.copyTo(raster);
    Vec2 middle = Scenes.pixel(Scenes.drape(scene, CAMERA, SMALL), Vec2.ZERO);
    int colour = raster.pixel((int) middle.x(), (int) middle.y());
    int ramp = Palette.LIGHT.ramp().at(scene.levels().tone(7, 0.60));
    assertEquals(Argb.red(ramp), Argb.red(colour), 1);
    assertEquals(Argb.green(ramp), Argb.green(colour), 1);
    assertEquals(Argb.blue(ramp), Argb.blue(colour), 1);
  }

  @Test
  void occlusionDarkensAPitAndNotAPlain() {
    SurfaceShape shape =
        Scenes.shape(Scenes.field((x, y) -> -Math.exp(-x * x - y * y), Scenes.SQUARE, 121));
    Occlusion occlusion = Occlusion.of(shape);
    int middle = 60 * 121 + 60;
    assertTrue(occlusion.openness(middle) < 0.75);
    assertTrue(occlusion.openness(3 * 121 + 3) > 0.95);
  }

  @Test
  void aBallAboveTheFrameIsPointedTo() {
    SurfaceScene scene = Scenes.scene((x, y) -> Math.exp(x), Scenes.SQUARE, 60);
    assertTrue(scene.shape().isCut());
    SurfaceFrame frame = Surface.render(scene, CAMERA, SMALL, 1);
    Trajectory high =
        Trajectories.of(
            Functions.surface((x, y) -> Math.exp(x)),
            Scenes.SQUARE,
            new GradientDescent(1e-6),
            new Vec2(5, 0),
            4);
    SurfaceOverlay overlay =
        new SurfaceOverlay(new Journey(high, 0, true), List.of(), Orientation.INITIAL);
    assertTrue(frame.ballIsBeyond(overlay));
    assertTrue(frame.ballAt(overlay).orElseThrow().y() < 10);
  }

  /** Enlarged, the frame ends below places that are lower than the cap. */
  @Test
  void onlyABallAboveTheCapIsPointedTo() {
    Random random = new Random(9);
    SurfaceScene scene = Scenes.scene(Scenes.HIMMELBLAU, Scenes.SQUARE, 60);
    SurfaceFrame frame = Surface.render(scene, CAMERA.zoomedBy(5), SMALL, 1);
    int above = 0;
    int pointedTo = 0;
    for (int i = 0; i < 1000; i++) {
      Vec2 place = Scenes.SQUARE.at(random.nextDouble(), random.nextDouble());
      SurfaceOverlay overlay = standingAt(place);
      boolean isRaised = scene.shape().trueHeightAt(place.x(), place.y()) > SurfaceShape.TOP;
      boolean isBeyond = frame.ballIsBeyond(overlay);
      assertTrue(isRaised || !isBeyond, "at " + place);
      above += !isRaised && frame.ballAt(overlay).orElseThrow().y() < 0 ? 1 : 0;
      pointedTo += isBeyond ? 1 : 0;
    }
    assertTrue(above > 100 && pointedTo > 5, above + " above the frame, " + pointedTo + " told");
  }

  /** From above it is faint; from aside it would be a stain on the wall before it. */
  @Test
  void aHiddenRingIsARingOrNotThere() {
    Vec2 minimizer = new Vec2(3, 2);
    SurfaceScene scene = Scenes.scene(Scenes.HIMMELBLAU, Scenes.SQUARE, 60);
    for (int azimuth = -180; azimuth < 180; azimuth += 10) {
      Camera camera = new Camera(azimuth, 6, 1);
      Drape drape = Scenes.drape(scene, camera, SMALL);
      boolean isSeen = drape.isSeen(drape.on(minimizer));
      assertEquals(isSeen ? 1 : 0, Math.min(1, ringed(scene, camera, minimizer)), "" + azimuth);
    }
    Camera behindTheRidge = new Camera(150, 22, 1);
    Drape drape = Scenes.drape(scene, behindTheRidge, SMALL);
    assertFalse(drape.isSeen(drape.on(minimizer)));
    assertTrue(ringed(scene, behindTheRidge, minimizer) > 10);
  }

  /** The pixels that the ring changes. */
  private static int ringed(SurfaceScene scene, Camera camera, Vec2 minimizer) {
    SurfaceFrame frame = Surface.render(scene, camera, SMALL, 1);
    Journey journey = standingAt(Vec2.ZERO).journey();
    Raster plain = new Raster(SMALL.width(), SMALL.height());
    frame.paint(plain, new SurfaceOverlay(journey, List.of(), Orientation.INITIAL));
    Raster ringed = new Raster(SMALL.width(), SMALL.height());
    frame.paint(ringed, new SurfaceOverlay(journey, List.of(minimizer), Orientation.INITIAL));
    return differing(plain, ringed);
  }

  private static SurfaceOverlay standingAt(Vec2 place) {
    Trajectory still =
        Trajectories.of(
            Functions.surface(Scenes.HIMMELBLAU),
            Scenes.SQUARE,
            new GradientDescent(1e-9),
            place,
            1);
    return new SurfaceOverlay(new Journey(still, 0, true), List.of(), Orientation.INITIAL);
  }
}
