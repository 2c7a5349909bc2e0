package downhill.core.raster.surface;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.core.geometry.Domain;
import downhill.core.raster.Raster;
import downhill.core.raster.Viewport;
import downhill.core.raster.colour.Argb;
import downhill.core.raster.surface.ground.Bands;
import downhill.core.raster.surface.ground.Cloth;
import downhill.core.raster.surface.ground.Shading;
import downhill.core.raster.surface.ground.SurfaceScene;
import downhill.core.raster.surface.mesh.CellRows;
import downhill.core.raster.surface.mesh.DepthPainter;
import downhill.core.raster.surface.mesh.FacePainter;
import downhill.core.raster.surface.mesh.Faces;
import downhill.core.raster.surface.mesh.Mesh;
import downhill.core.raster.surface.mesh.Strip;
import downhill.core.raster.surface.mesh.Vertices;
import downhill.core.raster.surface.mesh.Walls;
import downhill.core.raster.surface.space.Camera;
import downhill.core.raster.surface.space.Lamp;
import downhill.core.raster.surface.space.Projection;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleBinaryOperator;
import org.junit.jupiter.api.Test;

class SurfaceDrawingTest {
  private static final Viewport VIEW = new Viewport(240, 210, 1);

  /** In 255: the two ways to a colour add up their steps along a row in other units. */
  private static final int ROUNDED = 3;

  private static final DoubleBinaryOperator RING =
      (x, y) -> x * x + y * y > 1 ? Scenes.HIMMELBLAU.applyAsDouble(x, y) : Double.NaN;

  private static int[] pixels(SurfaceFrame frame) {
    Raster raster = new Raster(VIEW.width(), VIEW.height());
    frame.copyTo(raster);
    return raster.pixels();
  }

  private static int[] drawn(
      SurfaceScene scene, Camera camera, int supersampling, int pixelsOfAStrip) {
    return pixels(new SurfaceDrawing(scene, camera, VIEW, supersampling, pixelsOfAStrip).frame());
  }

  /** A whole picture, its hole with shafts and floor, the cut and the walls, from four sides. */
  @Test
  void thePictureDoesNotTellHowItWasDividedIntoStrips() {
    SurfaceScene scene = Scenes.scene(RING, Scenes.SQUARE, 60);
    for (int turn = 0; turn < 4; turn++) {
      Camera camera = new Camera(90 * turn + 30, 35 + 10 * turn, 1);
      for (int supersampling : new int[] {1, 3}) {
        int[] whole = drawn(scene, camera, supersampling, Integer.MAX_VALUE);
        assertArrayEquals(whole, drawn(scene, camera, supersampling, 1));
        assertArrayEquals(whole, drawn(scene, camera, supersampling, 20_000));
      }
    }
  }

  @Test
  void aCancelledDrawingEndsWithTheStripsUnderWay() {
    SurfaceScene scene = Scenes.scene(RING, Scenes.SQUARE, 60);
    SurfaceDrawing drawing =
        new SurfaceDrawing(scene, new Camera(30, 40, 1), VIEW, 3, 3 * 3 * VIEW.width());
    AtomicInteger asked = new AtomicInteger();
    assertEquals(Optional.empty(), drawing.frame(() -> asked.incrementAndGet() > 20));
    assertTrue(asked.get() <= 20 + Vertices.THREADS + 1, asked + " of " + VIEW.height());
  }

  @Test
  void oneThreadDrawsWhatTwoDo() {
    SurfaceScene scene = Scenes.scene(RING, Scenes.SQUARE, 60);
    Camera camera = new Camera(-30, 42, 1);
    ForkJoinPool one = new ForkJoinPool(1);
    ForkJoinPool two = new ForkJoinPool(2);
    int[] alone = one.submit(() -> drawn(scene, camera, 1, 4_000)).join();
    int[] together = two.submit(() -> drawn(scene, camera, 1, 4_000)).join();
    one.shutdown();
    two.shutdown();
    assertArrayEquals(alone, together);
  }

  /** A cloth makes every face ask for lines at each pixel, one beside the ground changes none. */
  @Test
  void facesThatNoLineReachesHaveTheColoursOfThoseThatAskForLines() {
    SurfaceScene quick = Scenes.scene(Scenes.HIMMELBLAU, Scenes.SQUARE, 120);
    Cloth elsewhere = Cloth.of(Domain.of(50, 51, 50, 51), new Raster(2, 2));
    SurfaceScene careful = quick.withCloth(Optional.of(elsewhere));
    for (int azimuth = 0; azimuth < 360; azimuth += 40) {
      Camera camera = new Camera(azimuth, 20 + azimuth / 6.0, 1.5);
      int[] one = pixels(Surface.render(quick, camera, VIEW, 1));
      int[] other = pixels(Surface.render(careful, camera, VIEW, 1));
      for (int i = 0; i < one.length; i++) {
        assertEquals(Argb.red(one[i]), Argb.red(other[i]), ROUNDED);
        assertEquals(Argb.green(one[i]), Argb.green(other[i]), ROUNDED);
        assertEquals(Argb.blue(one[i]), Argb.blue(other[i]), ROUNDED);
      }
    }
  }

  /** The share of what is seen needs depths alone; they must be those of the picture. */
  @Test
  void depthsDrawnAloneAreThoseOfThePicture() {
    SurfaceScene scene = Scenes.scene(RING, Scenes.SQUARE, 60);
    Camera camera = new Camera(-30, 42, 1);
    Projection projection = Projection.fitting(scene.shape(), camera, VIEW);
    Lamp lamp = new Lamp(scene.shape(), scene.palette().light(), Optional.empty(), camera);
    Vertices vertices = new Vertices(scene.shape(), projection, lamp);
    Bands bands = new Bands(scene.shape(), scene.levels(), scene.palette().ramp());
    Strip coloured = Strip.of(VIEW.width(), VIEW.height());
    Strip bare = Strip.of(VIEW.width(), VIEW.height());
    draw(vertices, coloured, new Shading(scene, bands, 1, coloured));
    draw(vertices, bare, new DepthPainter(bare));
    assertArrayEquals(coloured.depth(), bare.depth());
    assertTrue(bare.depth()[VIEW.width() * (VIEW.height() / 2 + 1) - VIEW.width() / 2] > 0);
  }

  private static void draw(Vertices vertices, Strip strip, FacePainter painter) {
    strip.begin(0, VIEW.height());
    Faces faces = new Faces(vertices, strip, painter);
    new Mesh(faces, new CellRows(vertices)).draw();
    new Walls(faces).draw();
  }
}
