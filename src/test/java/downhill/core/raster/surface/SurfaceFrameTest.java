package downhill.core.raster.surface;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.core.geometry.Domain;
import downhill.core.geometry.Vec2;
import downhill.core.raster.Viewport;
import downhill.core.raster.surface.ground.SurfaceScene;
import downhill.core.raster.surface.marks.Drape;
import downhill.core.raster.surface.space.Camera;
import downhill.core.raster.surface.space.SurfaceAxis;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SurfaceFrameTest {
  private static final Viewport VIEW = new Viewport(496, 444, 1);

  /** In model units: a place is found again where its line of sight meets the same relief. */
  private static final double EXACT = 1e-6;

  private static SurfaceFrame frame(Camera camera) {
    return Surface.render(scene(), camera, VIEW, 1);
  }

  private static Drape drape(Camera camera) {
    return Scenes.drape(scene(), camera, VIEW);
  }

  private static SurfaceScene scene() {
    return Scenes.scene(Scenes.HIMMELBLAU, Scenes.SQUARE, 120);
  }

  @Test
  void aPickedPlaceIsTheOneThatWasProjectedThere() {
    Random random = new Random(1);
    int seen = 0;
    for (int turn = 0; turn < 8; turn++) {
      Camera camera = new Camera(45 * turn + 3, 20 + 8 * turn, 1);
      SurfaceFrame frame = frame(camera);
      Drape drape = drape(camera);
      for (int i = 0; i < 100; i++) {
        Vec2 place = Scenes.SQUARE.at(random.nextDouble(), random.nextDouble());
        Vec2 pixel = Scenes.pixel(drape, place);
        Optional<Vec2> picked = frame.pick(pixel.x(), pixel.y());
        if (picked.isPresent() && picked.get().distanceTo(place) < EXACT) {
          seen++;
        } else {
          assertTrue(isHidden(drape, place, picked), place + " was picked as " + picked);
        }
      }
    }
    assertTrue(seen > 500, "only " + seen + " of 800 places were seen");
  }

  /** What was picked instead must be nearer to the eye; a wall hides places without a pick. */
  private static boolean isHidden(Drape drape, Vec2 place, Optional<Vec2> picked) {
    return picked.isEmpty() || drape.on(picked.get()).depth() > drape.on(place).depth();
  }

  @Test
  void besideTheBlockNothingIsPicked() {
    SurfaceFrame frame = frame(new Camera(-30, 42, 1));
    assertEquals(Optional.empty(), frame.pick(2, 2));
    assertEquals(Optional.empty(), frame.pick(-1e6, 40));
    assertEquals(Optional.empty(), frame.pick(490, 440));
  }

  @Test
  void aWallIsNoPlace() {
    SurfaceFrame frame = frame(new Camera(-30, 42, 1));
    SurfaceAxis axis = frame.xAxis();
    Vec2 onWall = axis.middle().minus(axis.outward().times(6));
    assertEquals(Optional.empty(), frame.pick(onWall.x(), onWall.y()));
  }

  @Test
  void onTheCutThePlaceOfTheSawnPlaneIsPicked() {
    Camera steep = new Camera(-30, 70, 1);
    Vec2 corner = new Vec2(4.9, 4.9);
    Vec2 pixel = Scenes.pixel(drape(steep), corner);
    assertEquals(
        0, frame(steep).pick(pixel.x(), pixel.y()).orElseThrow().distanceTo(corner), EXACT);
  }

  @Test
  void aPlaceInAHoleCanBePicked() {
    SurfaceScene scene = Scenes.scene((x, y) -> Math.log(x), Scenes.SQUARE, 60);
    Camera camera = new Camera(-30, 42, 1);
    SurfaceFrame frame = Surface.render(scene, camera, VIEW, 1);
    Vec2 hole = new Vec2(-4, 1);
    Vec2 pixel = Scenes.pixel(Scenes.drape(scene, camera, VIEW), hole);
    assertEquals(0, frame.pick(pixel.x(), pixel.y()).orElseThrow().distanceTo(hole), EXACT);
  }

  @Test
  void theNearRidgeHidesTheValleyBehindIt() {
    SurfaceScene scene = Scenes.scene((x, y) -> Math.exp(-(y + 2) * (y + 2)), Scenes.SQUARE, 120);
    Drape low = Scenes.drape(scene, new Camera(0, 6, 1), VIEW);
    assertTrue(isSeen(low, new Vec2(0, -2.4)));
    assertFalse(isSeen(low, new Vec2(0, -0.5)));
    Drape high = Scenes.drape(scene, new Camera(0, 80, 1), VIEW);
    assertTrue(isSeen(high, new Vec2(0, -0.5)));
  }

  private static boolean isSeen(Drape drape, Vec2 place) {
    return drape.isSeen(drape.on(place));
  }

  @Test
  void theAxesLieAlongTheLowerFrontEdges() {
    SurfaceFrame frame = frame(new Camera(-30, 42, 1));
    SurfaceAxis x = frame.xAxis();
    SurfaceAxis y = frame.yAxis();
    assertEquals(
        List.of(-4.0, -2.0, 0.0, 2.0, 4.0),
        x.ticks().stream().map(SurfaceAxis.Tick::value).toList());
    assertTrue(x.ticks().get(0).at().x() < x.ticks().get(4).at().x());
    assertTrue(y.ticks().get(0).at().x() > y.ticks().get(4).at().x());
    assertTrue(x.outward().y() > 0 && y.outward().y() > 0);
    assertEquals(1, x.outward().norm(), EXACT);
  }

  @Test
  void theFrameHoldsTheWholeBlockFromEverySide() {
    for (int azimuth = -180; azimuth < 180; azimuth += 15) {
      Drape drape = drape(new Camera(azimuth, 42, 1));
      for (Vec2 corner : corners(Scenes.SQUARE)) {
        Vec2 pixel = Scenes.pixel(drape, corner);
        assertTrue(pixel.x() > 15 && pixel.x() < 481, pixel.toString());
        assertTrue(pixel.y() > 19 && pixel.y() < 424, pixel.toString());
      }
    }
  }

  private static List<Vec2> corners(Domain domain) {
    return List.of(domain.at(0, 0), domain.at(0, 1), domain.at(1, 0), domain.at(1, 1));
  }
}
