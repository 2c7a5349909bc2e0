package downhill.core.raster.surface;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.core.geometry.Domain;
import downhill.core.geometry.Vec2;
import downhill.core.raster.Raster;
import downhill.core.raster.Viewport;
import downhill.core.raster.colour.Argb;
import downhill.core.raster.colour.Palette;
import downhill.core.raster.surface.ground.Cloth;
import downhill.core.raster.surface.ground.SurfaceScene;
import downhill.core.raster.surface.marks.Drape;
import downhill.core.raster.surface.space.Camera;
import downhill.core.raster.surface.space.SurfaceShape;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ClothTest {
  private static final Viewport VIEW = new Viewport(320, 280, 1);
  private static final int SIDE = 400;

  /** In 255: a colour between two pixels is mixed in steps of 1/256 per axis, then rounded. */
  private static final int ROUNDED = 3;

  /** A picture whose red is the x and whose green is the y of its place. */
  private static Raster places(int side) {
    Raster picture = new Raster(side, side);
    for (int i = 0; i < side * side; i++) {
      double x = (i % side + 0.5) / side;
      double y = 1 - (i / side + 0.5) / side;
      picture.pixels()[i] = Argb.opaque(255 * x, 255 * y, 128);
    }
    return picture;
  }

  private static Raster drawn(SurfaceScene scene, Camera camera) {
    return copy(Surface.render(scene, camera, VIEW, 1));
  }

  private static Raster copy(SurfaceFrame frame) {
    Raster raster = new Raster(VIEW.width(), VIEW.height());
    frame.copyTo(raster);
    return raster;
  }

  /** Without levels there are no lines, on flat ground the light changes no colour. */
  private static SurfaceScene plain() {
    return Scenes.scene((x, y) -> 7, Scenes.SQUARE, 30);
  }

  @Test
  void theGroundHasTheColourOfTheClothAtItsPlace() {
    SurfaceScene scene = plain().withCloth(Optional.of(Cloth.of(Scenes.SQUARE, places(SIDE))));
    Random random = new Random(7);
    int seen = 0;
    for (int turn = 0; turn < 12; turn++) {
      Camera camera = new Camera(30 * turn + 4, 25 + 5 * turn, 1 + 0.1 * turn);
      SurfaceFrame frame = Surface.render(scene, camera, VIEW, 1);
      Raster raster = drawn(scene, camera);
      for (int i = 0; i < 200; i++) {
        int px = random.nextInt(VIEW.width());
        int py = random.nextInt(VIEW.height());
        Optional<Vec2> place = frame.pick(px + 0.5, py + 0.5);
        if (place.isPresent()) {
          seen++;
          int colour = raster.pixel(px, py);
          assertEquals(
              255 * Scenes.SQUARE.x().fractionOf(place.get().x()), Argb.red(colour), ROUNDED);
          assertEquals(
              255 * Scenes.SQUARE.y().fractionOf(place.get().y()), Argb.green(colour), ROUNDED);
        }
      }
    }
    assertTrue(seen > 600, seen + " places");
  }

  @Test
  void aClothOfTheRampsColourChangesNothing() {
    SurfaceScene bare = plain();
    Raster picture = new Raster(2, 2);
    picture.fill(Palette.LIGHT.ramp().at(bare.levels().tone(7, 0.60)));
    SurfaceScene worn = bare.withCloth(Optional.of(Cloth.of(Scenes.SQUARE, picture)));
    Camera camera = new Camera(-30, 42, 1);
    assertArrayEquals(drawn(bare, camera).pixels(), drawn(worn, camera).pixels());
  }

  @Test
  void groundBeyondTheClothKeepsTheRamp() {
    SurfaceScene bare = plain();
    Raster black = new Raster(SIDE, SIDE);
    black.fill(0xFF000000);
    SurfaceScene worn = bare.withCloth(Optional.of(Cloth.of(Domain.of(0, 5, -5, 5), black)));
    Camera camera = new Camera(-30, 42, 1);
    Drape drape = Scenes.drape(worn, camera, VIEW);
    Raster with = drawn(worn, camera);
    Raster without = drawn(bare, camera);
    for (double y = -4.5; y < 5; y++) {
      Vec2 on = Scenes.pixel(drape, new Vec2(0.3, y));
      Vec2 beside = Scenes.pixel(drape, new Vec2(-0.3, y));
      assertEquals(0xFF000000, with.pixel((int) on.x(), (int) on.y()));
      assertEquals(
          without.pixel((int) beside.x(), (int) beside.y()),
          with.pixel((int) beside.x(), (int) beside.y()));
    }
  }

  @Test
  void wallsAndCutKeepTheirColours() {
    SurfaceScene bare = Scenes.scene(Scenes.HIMMELBLAU, Scenes.SQUARE, 120);
    Raster black = new Raster(2, 2);
    black.fill(0xFF000000);
    SurfaceScene worn = bare.withCloth(Optional.of(Cloth.of(Scenes.SQUARE, black)));
    Camera camera = new Camera(-30, 42, 1);
    SurfaceFrame frame = Surface.render(worn, camera, VIEW, 1);
    Raster with = drawn(worn, camera);
    Raster without = drawn(bare, camera);
    int changed = 0;
    for (int i = 0; i < with.pixels().length; i++) {
      int px = i % VIEW.width();
      int py = i / VIEW.width();
      if (with.pixel(px, py) != without.pixel(px, py)) {
        changed++;
        assertTrue(isGroundNear(frame, bare.shape(), px, py), px + ", " + py);
      }
    }
    assertTrue(changed > with.pixels().length / 5, changed + " pixels of ground");
  }

  /** Triangles and the exact line of sight may differ by a pixel where the ground ends. */
  private static boolean isGroundNear(SurfaceFrame frame, SurfaceShape shape, int px, int py) {
    return IntStream.range(0, 9)
        .mapToObj(i -> frame.pick(px - 0.5 + i % 3, py - 0.5 + i / 3))
        .flatMap(Optional::stream)
        .anyMatch(place -> shape.trueHeightAt(place.x(), place.y()) < SurfaceShape.TOP);
  }

  @Test
  void aFrameInAnotherClothIsTheOneThatIsDrawnInIt() {
    SurfaceScene bare = Scenes.scene(Scenes.HIMMELBLAU, Scenes.SQUARE, 120);
    Optional<Cloth> whole = Optional.of(Cloth.of(Scenes.SQUARE, places(SIDE)));
    Optional<Cloth> half = Optional.of(Cloth.of(Domain.of(-5, 0, -5, 5), places(7)));
    for (int turn = 0; turn < 6; turn++) {
      Camera camera = new Camera(60 * turn + 4, 25 + 8 * turn, 1 + 0.2 * turn);
      SurfaceFrame frame = Surface.render(bare.withCloth(whole), camera, VIEW, 1);
      SurfaceFrame other = frame.wearing(half.get()).orElseThrow();
      assertArrayEquals(drawn(bare.withCloth(half), camera).pixels(), copy(other).pixels());
      assertArrayEquals(
          copy(frame).pixels(), copy(other.wearing(whole.get()).orElseThrow()).pixels());
    }
  }

  @Test
  void aSmoothFrameAndOneWithoutAClothAreDrawnAnewForOne() {
    SurfaceScene bare = plain();
    Cloth cloth = Cloth.of(Scenes.SQUARE, places(SIDE));
    SurfaceScene worn = bare.withCloth(Optional.of(cloth));
    Camera camera = new Camera(-30, 42, 1);
    assertTrue(Surface.render(bare, camera, VIEW, 1).wearing(cloth).isEmpty());
    assertTrue(Surface.render(worn, camera, VIEW, 3).wearing(cloth).isEmpty());
  }
}
