package downhill.core.raster.path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.core.analysis.Landscapes;
import downhill.core.calculus.Functions;
import downhill.core.calculus.ScalarFunction;
import downhill.core.descent.GradientDescent;
import downhill.core.descent.Outcome;
import downhill.core.descent.Trajectories;
import downhill.core.descent.Trajectory;
import downhill.core.geometry.Domain;
import downhill.core.geometry.Frame;
import downhill.core.geometry.Vec2;
import downhill.core.raster.Raster;
import downhill.core.raster.Strokes;
import downhill.core.raster.colour.Argb;
import downhill.core.raster.colour.Marks;
import downhill.core.raster.colour.Palette;
import downhill.core.raster.colour.Tones;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TrailTest {
  /** Of a pixel: the cover of each pixel of a column is one of 255 steps. */
  private static final double A_TENTH = 0.1;

  private static final int SIZE = 416;
  private static final int GROUND = 0xFF777777;
  private static final Tones TONES = Palette.LIGHT.tones(Outcome.DIVERGED);
  private static final Domain FIVE = Domain.of(-5, 5, -5, 5);
  private static final Frame FRAME = new Frame(FIVE, SIZE, SIZE);

  /** Of a parabola. */
  private static final Frame STAIRS = new Frame(Domain.of(-10, 10, -15, 100), 912, 416);

  @Test
  void everyIterateInTheViewLiesOnThePath() {
    Trajectory trajectory = descent(Landscapes.HIMMELBLAU, new Vec2(-0.3, -0.7), 0.0435);
    Raster raster = ground();
    new Trail(SIZE, SIZE, 1, Marks.USUAL)
        .paint(raster, new Journey(trajectory, 3.5, true), FRAME, TONES);
    for (int step = 0; step <= trajectory.last(); step++) {
      Vec2 pixel = FRAME.toPixels(trajectory.position(step));
      if (FRAME.holds(pixel)) {
        assertEquals(TONES.path(), raster.pixel((int) pixel.x(), (int) pixel.y()), "step " + step);
      }
    }
  }

  @Test
  void theTravelledPartIsWiderThanThePartAhead() {
    assertEquals(3.5, widthAt(1.5, 0.5), A_TENTH);
    assertEquals(3.5 * 0.65, widthAt(0.2, 0.5), A_TENTH);
  }

  /** A line between two iterates that are both outside the view is thin. */
  @Test
  void aLineThatOnlyPassesIsThin() {
    double[] xs = {-100, 600};
    double[] ys = {200.5, 200.5};
    assertEquals(1.75, columnOf(new Polyline(xs, ys, 1), 1, 208), A_TENTH);
  }

  /** In projector mode 4 pixels at 720p, where a unit is 4/3 pixels. */
  @Test
  void onAProjectorNoLineIsThin() {
    Polyline passing = new Polyline(new double[] {-100, 600}, new double[] {200.5, 200.5}, 1);
    assertEquals(3, columnOf(passing, 1, 208, Marks.PROJECTED), A_TENTH);
    Polyline ahead = new Polyline(new double[] {10, 400}, new double[] {200.5, 200.5}, 1);
    assertEquals(3, columnOf(ahead, 0.1, 208, Marks.PROJECTED), A_TENTH);
  }

  @Test
  void wildPathsHideNothingButWhatTheyCover() {
    Random random = new Random(7);
    double[] wild = {
      Double.NaN,
      Double.POSITIVE_INFINITY,
      -Double.MAX_VALUE,
      1e300,
      -1e300,
      1e18,
      0,
      200,
      200.1,
      416
    };
    Strokes sheet = new Strokes(SIZE, SIZE, 1.5);
    for (int i = 0; i < 2000; i++) {
      int size = 1 + random.nextInt(8);
      double[] xs = random.ints(size, 0, wild.length).mapToDouble(k -> wild[k]).toArray();
      double[] ys = random.ints(size, 0, wild.length).mapToDouble(k -> wild[k]).toArray();
      new PathInk(new Polyline(xs, ys, 1), sheet, sheet, size(Marks.USUAL))
          .draw(size * random.nextDouble(), true);
    }
    Raster raster = ground();
    sheet.paint(raster, TONES.path());
    assertTrue(Arrays.stream(raster.pixels()).allMatch(argb -> argb >>> 24 == 255));
  }

  @Test
  void thousandsOfStepsWithinAPixelAreOneDot() {
    double[] xs = new Random(8).doubles(10_000, 200, 200.5).toArray();
    Strokes sheet = new Strokes(SIZE, SIZE, 1.5);
    new PathInk(new Polyline(xs, xs, 1), sheet, sheet, size(Marks.USUAL)).draw(5000, true);
    Raster raster = ground();
    sheet.paint(raster, 0xFFFFFFFF);
    assertEquals(GROUND, raster.pixel(204, 204));
    assertNotEquals(GROUND, raster.pixel(200, 200));
  }

  @Test
  void anOscillationIsDrawnOnce() {
    DrawnLines drawn = new DrawnLines();
    assertTrue(drawn.add(10, 20, 300, 40));
    for (int i = 0; i < 1000; i++) {
      assertTrue(!drawn.add(300, 40, 10, 20) && !drawn.add(10.1, 20, 300, 40.1));
    }
    assertTrue(drawn.add(10, 20, 300, 42));
  }

  @Test
  void stairsAreLevelFirstAndThenMeetTheCurve() {
    Trajectory trajectory = onParabola(0.9);
    Vec2 riser = STAIRS.toPixels(new Vec2(trajectory.x(1), 70));
    Raster raster = stairs(trajectory);
    assertEquals(TONES.path(), colourOfFirstTread(raster, trajectory));
    assertEquals(TONES.path(), raster.pixel((int) riser.x(), (int) riser.y()));
  }

  @Test
  void stairsThatFillTheBowlAreAVeil() {
    Trajectory block = onParabola(0.999);
    int veiled = colourOfFirstTread(stairs(block), block);
    assertNotEquals(TONES.path(), veiled);
    assertNotEquals(GROUND, veiled);
  }

  private static Trajectory onParabola(double rate) {
    ScalarFunction f = Functions.curve(x -> x * x + 5);
    return Trajectories.of(f, Domain.of(-10, 10), new GradientDescent(rate), new Vec2(9, 0), 1000);
  }

  private static Raster stairs(Trajectory trajectory) {
    Raster raster = new Raster(912, 416);
    raster.fill(GROUND);
    new Trail(912, 416, 1, Marks.USUAL)
        .paintStairs(raster, new Journey(trajectory, 2, true), STAIRS, TONES);
    return raster;
  }

  private static int colourOfFirstTread(Raster raster, Trajectory trajectory) {
    Vec2 tread = STAIRS.toPixels(new Vec2(0, trajectory.cost(0)));
    return raster.pixel((int) tread.x(), (int) tread.y());
  }

  private static double widthAt(double cursor, double place) {
    double[] xs = {50, 350, 350};
    double[] ys = {200.5, 200.5, 300};
    return columnOf(new Polyline(xs, ys, 1), cursor, (int) (50 + 300 * place));
  }

  /** The width of a level line of ink at one column of the picture. */
  private static double columnOf(Polyline path, double cursor, int column) {
    return columnOf(path, cursor, column, Marks.USUAL);
  }

  private static double columnOf(Polyline path, double cursor, int column, Marks marks) {
    Strokes sheet = new Strokes(SIZE, SIZE, 1.5);
    new PathInk(path, sheet, sheet, size(marks)).draw(cursor, true);
    Raster raster = new Raster(SIZE, SIZE);
    sheet.paint(raster, 0xFFFFFFFF);
    double sum = 0;
    for (int y = 150; y < 250; y++) {
      sum += Argb.green(raster.pixel(column, y)) / 255.0;
    }
    return sum;
  }

  private static PathInk.Size size(Marks marks) {
    return new PathInk.Size(3.5, marks.least(), 3.5, SIZE, SIZE);
  }

  private static Trajectory descent(ScalarFunction f, Vec2 start, double rate) {
    return Trajectories.of(f, FIVE, new GradientDescent(rate), start, 1000);
  }

  private static Raster ground() {
    Raster raster = new Raster(SIZE, SIZE);
    raster.fill(GROUND);
    return raster;
  }
}
