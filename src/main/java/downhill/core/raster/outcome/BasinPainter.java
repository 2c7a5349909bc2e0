package downhill.core.raster.outcome;

import downhill.core.analysis.BasinMap;
import downhill.core.descent.Outcome;
import downhill.core.raster.Raster;
import downhill.core.raster.colour.Argb;
import downhill.core.raster.colour.Palette;
import downhill.core.raster.colour.Ramp;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Paints a basin map: for each minimizer its hue, paler the more steps it takes; for all other
 * outcomes pale tones of their colour on the slider’s track, in their pattern there.
 */
public final class BasinPainter {
  /** Ground in the colour of what does not converge, and in that of its pattern. */
  private static final double PALE = 0.75;

  private static final double PALE_STRIPES = 0.65;
  private static final double PALE_STROKES = 0.55;

  /** On the track one zig-zag fills the height; here they follow one another. */
  private static final double ZIGZAG_EVERY = 18;

  /** The stripes of the track are so many times as wide. */
  private static final double FINER_STRIPES = 2;

  private final Palette palette;
  private final double scale;
  private final TrackPattern pattern;

  /** By outcome. */
  private final int[] grounds;

  private final int[] strokes;

  /** Kept from picture to picture: a pattern takes longer than all the rest. */
  private final Map<Outcome, Raster> sheets = new EnumMap<>(Outcome.class);

  /**
   * @param scale pixels to a layout unit, for the patterns
   */
  public BasinPainter(Palette palette, double scale) {
    this.palette = palette;
    this.scale = scale;
    this.pattern = new TrackPattern(scale);
    this.grounds = paled(outcome -> PALE);
    this.strokes = paled(outcome -> outcome == Outcome.DIVERGED ? PALE_STRIPES : PALE_STROKES);
  }

  private int[] paled(ToDoubleFunction<Outcome> share) {
    return Arrays.stream(Outcome.values())
        .mapToInt(
            outcome ->
                Argb.mix(
                    palette.tones(outcome).fill(),
                    palette.chrome().ground(),
                    share.applyAsDouble(outcome)))
        .toArray();
  }

  /** Paints all of the raster, which shows what the cells of the map cover, y upward. */
  public void paint(BasinMap map, Raster raster) {
    int width = raster.width();
    int columns = map.cells().columns();
    int rows = map.cells().rows();
    int[] column = IntStream.range(0, width).map(x -> x * columns / width).toArray();
    Painting painting = new Painting(map, tones(map.slowest()), raster);
    dropSheetsUnlike(raster);
    for (int y = 0; y < raster.height(); y++) {
      int row = (raster.height() - 1 - y) * rows / raster.height();
      for (int x = 0; x < width; ) {
        int cell = column[x];
        int end = x + 1;
        while (end < width && column[end] == cell) {
          end++;
        }
        paint(painting, cell, row, y * width + x, y * width + end);
        x = end;
      }
    }
  }

  /**
   * A map on its way to a raster.
   *
   * @param tones for each number of steps
   */
  private record Painting(BasinMap map, double[] tones, Raster raster) {}

  /** Paints the pixels of a cell that lie in one row. */
  private void paint(Painting of, int column, int row, int from, int to) {
    int[] pixels = of.raster().pixels();
    int minimizer = of.map().minimizer(column, row);
    if (minimizer == BasinMap.NONE) {
      int[] sheet = sheet(of.map().outcome(column, row), of.raster()).pixels();
      System.arraycopy(sheet, from, pixels, from, to - from);
    } else {
      double tone = of.tones()[of.map().steps(column, row)];
      Arrays.fill(pixels, from, to, palette.basins().of(minimizer).at(tone));
    }
  }

  /** A whole picture of an outcome, of the size of the other. */
  private Raster sheet(Outcome outcome, Raster like) {
    return sheets.computeIfAbsent(outcome, absent -> swatch(outcome, like.width(), like.height()));
  }

  private void dropSheetsUnlike(Raster raster) {
    sheets
        .values()
        .removeIf(sheet -> sheet.width() != raster.width() || sheet.height() != raster.height());
  }

  private Raster swatch(Outcome outcome, int width, int height) {
    Raster swatch = new Raster(width, height);
    paintSwatch(outcome, swatch);
    return swatch;
  }

  /**
   * The tone for each number of steps, even from one on: the number itself is the logarithm of how
   * near a start lies to the edge of its basin.
   */
  private static double[] tones(int slowest) {
    double[] tones = new double[BasinMap.MOST_STEPS + 1];
    Arrays.setAll(tones, steps -> (steps - 1.0) / (slowest - 1));
    return tones;
  }

  /** A swatch for a legend: the hue of a minimizer from fast at the left to slow at the right. */
  public void paintSwatch(int minimizer, Raster raster) {
    Ramp ramp = palette.basins().of(minimizer);
    for (int i = 0; i < raster.pixels().length; i++) {
      raster.pixels()[i] = ramp.at((i % raster.width() + 0.5) / raster.width());
    }
  }

  /** A swatch for a legend: an outcome that is no convergence. */
  public void paintSwatch(Outcome outcome, Raster raster) {
    for (int i = 0; i < raster.pixels().length; i++) {
      raster.pixels()[i] = patterned(outcome, i % raster.width(), i / raster.width());
    }
  }

  private int patterned(Outcome outcome, int x, int y) {
    double cover = cover(outcome, (x + 0.5) / scale, (y + 0.5) / scale);
    return Argb.mix(grounds[outcome.ordinal()], strokes[outcome.ordinal()], cover);
  }

  private double cover(Outcome outcome, double x, double y) {
    return switch (outcome) {
      case OSCILLATING -> pattern.cover(outcome, x, y - ZIGZAG_EVERY * Math.rint(y / ZIGZAG_EVERY));
      case DIVERGED -> pattern.cover(outcome, FINER_STRIPES * x, FINER_STRIPES * y);
      default -> pattern.cover(outcome, x, y);
    };
  }
}
