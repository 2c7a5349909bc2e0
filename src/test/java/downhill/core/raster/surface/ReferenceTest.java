package downhill.core.raster.surface;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.core.calculus.Functions;
import downhill.core.descent.GradientDescent;
import downhill.core.descent.Trajectories;
import downhill.core.descent.Trajectory;
import downhill.core.geometry.Domain;
import downhill.core.geometry.Frame;
import downhill.core.geometry.Vec2;
import downhill.core.raster.DashedPen;
import downhill.core.raster.Raster;
import downhill.core.raster.Strokes;
import downhill.core.raster.Viewport;
import downhill.core.raster.colour.Dash;
import downhill.core.raster.colour.Marks;
import downhill.core.raster.colour.Palette;
import downhill.core.raster.colour.ReferenceLook;
import downhill.core.raster.colour.Tones;
import downhill.core.raster.path.Corners;
import downhill.core.raster.path.Journey;
import downhill.core.raster.path.PathLook;
import downhill.core.raster.path.Reference;
import downhill.core.raster.path.Trail;
import downhill.core.raster.surface.marks.Drape;
import downhill.core.raster.surface.marks.DrapedTrail;
import downhill.core.raster.surface.space.Camera;
import downhill.core.raster.surface.space.Projection;
import downhill.core.raster.surface.space.Spot;
import downhill.core.raster.surface.space.SurfaceShape;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReferenceTest {
  /** In pixels: two ways through the same projection differ by rounding. */
  private static final double CLIPPED = 1e-6;

  private static final int SIZE = 416;
  private static final Domain FIVE = Domain.of(-5, 5, -5, 5);
  private static final Frame FRAME = new Frame(FIVE, SIZE, SIZE);
  private static final Viewport VIEW = new Viewport(496, 444, 1);

  /** A bowl, down along the line y = x, slowly enough that the path is one line. */
  private static final Trajectory DIAGONAL =
      Trajectories.of(
          Functions.surface((x, y) -> x * x + y * y),
          FIVE,
          new GradientDescent(0.01),
          new Vec2(-4, -4),
          100);

  private static Raster painted(ReferenceLook look) {
    Raster raster = new Raster(SIZE, SIZE);
    new Trail(SIZE, SIZE, 1, Marks.USUAL)
        .paintReference(raster, Corners.inPlane(DIAGONAL), look, FRAME);
    return raster;
  }

  private static int inked(Raster raster) {
    int count = 0;
    for (int y = 0; y < raster.height(); y++) {
      for (int x = 0; x < raster.width(); x++) {
        count += raster.pixel(x, y) != 0 ? 1 : 0;
      }
    }
    return count;
  }

  @Test
  void eachDashLeavesItsOwnShareOfTheLineOut() {
    int solid = inked(painted(new ReferenceLook(0xFF000000, Dash.SOLID)));
    for (Dash dash : List.of(Dash.DASHED, Dash.DOTTED, Dash.DASH_DOT, Dash.LONG)) {
      int dashed = inked(painted(new ReferenceLook(0xFF000000, dash)));
      assertTrue(dashed < 0.95 * solid && dashed > 0.2 * solid, dash + ": " + dashed);
    }
  }

  @Test
  void aLineToBeyondAllNumbersHasDashesWhereItIsSeen() {
    Strokes sheet = new Strokes(SIZE, SIZE, 0);
    DashedPen pen = new DashedPen(sheet, SIZE, SIZE, Dash.DASHED.lengths(1));
    pen.line(0, 200, 1e300, 200, 2);
    pen.line(Double.NaN, 0, 100, 100, 2);
    Raster raster = new Raster(SIZE, SIZE);
    sheet.paint(raster, 0xFF000000);
    double share = (double) inked(raster) / (2 * SIZE);
    assertTrue(share > 0.5 && share < 1, "share " + share);
  }

  /** Law: whichever way it runs, a line in pieces has the dashes of the whole line. */
  @Test
  void dashesRunOnFromPieceToPiece() {
    Random random = new Random(7);
    for (int round = 0; round < 100; round++) {
      Vec2 from = new Vec2(SIZE * random.nextDouble(), SIZE * random.nextDouble());
      Vec2 way = new Vec2(SIZE * random.nextDouble(), SIZE * random.nextDouble()).minus(from);
      double[] shares = random.doubles(6).sorted().toArray();
      shares[0] = 0;
      shares[5] = 1;
      Raster whole = dashed(from, way, 0, 1);
      Raster pieces = dashed(from, way, shares);
      int different = 0;
      for (int i = 0; i < SIZE * SIZE; i++) {
        different += whole.pixel(i % SIZE, i / SIZE) == pieces.pixel(i % SIZE, i / SIZE) ? 0 : 1;
      }
      // Where a piece ends in a dash, rounding may move a pixel's shade.
      assertTrue(different < 10, different + " of " + inked(whole) + " from " + from);
    }
  }

  private static Raster dashed(Vec2 from, Vec2 way, double... shares) {
    Strokes sheet = new Strokes(SIZE, SIZE, 0);
    DashedPen pen = new DashedPen(sheet, SIZE, SIZE, Dash.DASHED.lengths(1));
    for (int i = 1; i < shares.length; i++) {
      Vec2 here = from.plus(way.times(shares[i - 1]));
      Vec2 there = from.plus(way.times(shares[i]));
      pen.line(here.x(), here.y(), there.x(), there.y(), 2);
    }
    Raster raster = new Raster(SIZE, SIZE);
    sheet.paint(raster, 0xFF000000);
    return raster;
  }

  /** As oscillating runs do; what is left of a dash is then shorter than a coordinate can tell. */
  @Test
  void dashesRunOnOverAnyNumberOfLines() {
    Random random = new Random(5);
    for (Dash dash : Dash.values()) {
      DashedPen pen = new DashedPen(new Strokes(SIZE, SIZE, 0), SIZE, SIZE, dash.lengths(1));
      assertTimeoutPreemptively(
          Duration.ofSeconds(20),
          () -> random.doubles(30_000, 1, SIZE).forEach(x -> pen.line(1, 200, x, 100, 2)));
    }
  }

  @Test
  void thePinsOfEveryThemeDifferInToneAndDash() {
    for (Palette palette : List.of(Palette.LIGHT, Palette.DARK, Palette.PROJECTOR)) {
      List<ReferenceLook> looks = Stream.of(0, 1, 2, 3).map(palette.references()::pinLook).toList();
      assertEquals(4, looks.stream().map(ReferenceLook::colour).distinct().count());
      assertEquals(4, looks.stream().map(ReferenceLook::dash).distinct().count());
    }
  }

  @Test
  void whatMayNotBeToldEndsAtTheBallOnTheMap() {
    Raster shown = new Raster(SIZE, SIZE);
    Tones tones = Palette.LIGHT.tones(new Journey(DIAGONAL, 10.5, false).outcome());
    new Trail(SIZE, SIZE, 1, Marks.USUAL)
        .paint(shown, new Journey(DIAGONAL, 10.5, false), FRAME, tones);
    Vec2 ball = FRAME.toPixels(DIAGONAL.at(10.5));
    double beyond = PathLook.WIDTH / 2 + Trail.MOST_EDGE + 1;
    for (int y = 0; y < SIZE; y++) {
      for (int x = 0; x < SIZE; x++) {
        boolean ahead = x > ball.x() + beyond && y < ball.y() - beyond;
        assertTrue(!ahead || shown.pixel(x, y) == 0, x + ", " + y);
      }
    }
    assertEquals(Palette.LIGHT.chrome().text(), tones.path());
  }

  @Test
  void whatMayNotBeToldEndsAtTheBallOnTheSurface() {
    SurfaceShape shape = Scenes.shape(Scenes.field((x, y) -> x * x + y * y, Scenes.SQUARE, 60));
    float[] nothing = new float[VIEW.width() * VIEW.height()];
    Projection projection = Projection.fitting(shape, new Camera(-30, 42, 1), VIEW);
    Drape drape = new Drape(shape, projection, VIEW, nothing);
    DrapedTrail trail = new DrapedTrail(drape, new Journey(DIAGONAL, 10.5, false), 3.5);
    Spot ball = drape.on(DIAGONAL.at(10.5));
    Spot end = trail.pieces().get(trail.pieces().size() - 1).to();
    assertEquals(ball.x(), end.x(), CLIPPED);
    assertEquals(ball.y(), end.y(), CLIPPED);
    assertTrue(trail.dots().stream().allMatch(DrapedTrail.Dot::travelled));
  }

  @Test
  void aFrameWithNothingToCompareIsTheFrameItself() {
    SurfaceFrame frame =
        Surface.render(
            Scenes.scene((x, y) -> x * x + y * y, Scenes.SQUARE, 60),
            new Camera(-30, 42, 1),
            VIEW,
            1);
    assertSame(frame, frame.with(List.of()));
    Raster plain = new Raster(VIEW.width(), VIEW.height());
    Raster compared = new Raster(VIEW.width(), VIEW.height());
    frame.copyTo(plain);
    ReferenceLook look = Palette.LIGHT.references().pinLook(0);
    frame.with(List.of(new Reference(DIAGONAL, look))).copyTo(compared);
    assertTrue(plain.buffer().compareTo(compared.buffer()) != 0);
    Raster again = new Raster(VIEW.width(), VIEW.height());
    frame.copyTo(again);
    assertEquals(0, plain.buffer().compareTo(again.buffer()));
  }
}
