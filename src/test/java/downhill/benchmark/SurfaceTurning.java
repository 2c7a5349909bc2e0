package downhill.benchmark;

import downhill.core.analysis.HeightField;
import downhill.core.analysis.Levels;
import downhill.core.descent.Trajectories;
import downhill.core.descent.Trajectory;
import downhill.core.geometry.Grid;
import downhill.core.geometry.Vec2;
import downhill.core.raster.Raster;
import downhill.core.raster.Viewport;
import downhill.core.raster.colour.Palette;
import downhill.core.raster.path.Journey;
import downhill.core.raster.path.Orientation;
import downhill.core.raster.surface.Surface;
import downhill.core.raster.surface.SurfaceFrame;
import downhill.core.raster.surface.ground.SurfaceScene;
import downhill.core.raster.surface.marks.SurfaceOverlay;
import downhill.core.raster.surface.mesh.Visibility;
import downhill.core.raster.surface.space.Camera;
import downhill.core.raster.surface.space.Occlusion;
import downhill.core.raster.surface.space.SurfaceShape;
import downhill.session.Example;
import downhill.session.Experiment;
import downhill.session.Gallery;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ForkJoinPool;

/**
 * One frame of the turning block, path and ball included, 900 × 700 pixels, a grid of 200²: on one
 * thread, and on two as the window draws it. All functions of two variables turn in the same
 * rounds.
 */
final class SurfaceTurning implements Measurement {
  private static final Viewport VIEW = new Viewport(900, 700, 1);
  private static final int SIDE = 200;
  private static final double DEGREES_A_FRAME = 7;
  private static final int WARM_UP = 10;
  private static final int FRAMES = 52;
  private static final double LIMIT = 0.016;

  @Override
  public List<Row> rows() {
    return List.of(row(1, "one thread"), row(2, "two threads"));
  }

  private static Row row(int threads, String name) {
    ForkJoinPool pool = new ForkJoinPool(threads);
    Turning[] blocks =
        Gallery.examples().stream()
            .filter(example -> example.cost().dimensions() == 2)
            .map(example -> new Turning(example, pool))
            .toArray(Turning[]::new);
    double[] medians =
        Arrays.stream(Rounds.time(WARM_UP, FRAMES, blocks)).mapToDouble(Times::median).toArray();
    pool.shutdown();
    return new Row(
        "surface turning, a frame of 900×700, grid 200×200, " + name,
        List.of(
            Figure.milliseconds("median", Times.quantile(medians, 0.5), LIMIT),
            Figure.milliseconds("worst", Times.quantile(medians, 1), LIMIT)),
        "of " + blocks.length + " functions, each through a whole turn");
  }

  /** A block that turns on by some degrees at each run. */
  private static final class Turning implements Runnable {
    private final SurfaceScene scene;
    private final SurfaceOverlay overlay;
    private final Raster picture = new Raster(VIEW.width(), VIEW.height());
    private final ForkJoinPool pool;
    private Camera camera;

    Turning(Example example, ForkJoinPool pool) {
      this.pool = pool;
      Grid grid = new Grid(example.domain(), SIDE, SIDE);
      HeightField field = HeightField.sample(example.cost(), grid);
      SurfaceShape shape = SurfaceShape.of(field, Levels.of(field), List.of());
      scene =
          SurfaceScene.of(shape, Levels.of(field), Palette.LIGHT)
              .withOcclusion(Occlusion.of(shape));
      overlay = overlay(example);
      camera = Visibility.best(shape);
    }

    private static SurfaceOverlay overlay(Example example) {
      Experiment e = example.experiment();
      Trajectory trajectory =
          Trajectories.of(example.cost(), e.domain(), e.optimizer(), e.start(), e.steps());
      List<Vec2> minimizers = List.of();
      return new SurfaceOverlay(
          new Journey(trajectory, trajectory.last() / 2.0, true), minimizers, Orientation.INITIAL);
    }

    @Override
    public void run() {
      camera = camera.turnedBy(DEGREES_A_FRAME, 0);
      // The drawing's threads are those of the pool that it is called in.
      SurfaceFrame frame = pool.submit(() -> Surface.render(scene, camera, VIEW, 1)).join();
      frame.paint(picture, overlay);
      Sink.take(picture.buffer().get(picture.buffer().limit() / 2));
    }
  }
}
