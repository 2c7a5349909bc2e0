package downhill.core.raster.curve;

import downhill.core.calculus.Evaluator;
import downhill.core.calculus.ScalarFunction;
import downhill.core.geometry.Frame;
import downhill.core.raster.Strokes;
import java.util.Arrays;

/**
 * A curve in pixels, sampled at both borders and the middle of each pixel column. Between two
 * samples it is a straight line, unless a {@link Break} lies there.
 */
final class Curve {
  /** A shorter step is drawn as a line without asking whether it is a jump. */
  private static final double SMALL_STEP = 6;

  /** Where hundreds of steps are steep, the curve oscillates faster than pixels can show. */
  private static final int MOST_QUESTIONS = 500;

  private final double[] heights;
  private final Break[] breaks;

  private Curve(double[] heights, Break[] breaks) {
    this.heights = heights;
    this.breaks = breaks;
  }

  static Curve of(ScalarFunction f, Frame frame) {
    int size = 2 * (int) Math.ceil(frame.width()) + 1;
    double[] xs = new double[size];
    Arrays.setAll(xs, i -> frame.view().x().at(i / 2.0 / frame.width()));
    double[] heights = new double[size];
    Evaluator evaluator = f.evaluator();
    evaluator.evaluate(xs, new double[size], heights, size);
    for (int i = 0; i < size; i++) {
      heights[i] = down(frame, heights[i]);
    }
    return new Curve(heights, breaks(heights, frame, evaluator));
  }

  private static Break[] breaks(double[] heights, Frame frame, Evaluator evaluator) {
    Break[] breaks = new Break[heights.length - 1];
    BreakFinder finder =
        new BreakFinder(
            position -> {
              double x = frame.view().x().at(position / frame.width());
              return down(frame, evaluator.valueAt(x, 0));
            },
            frame.height());
    int questions = 0;
    for (int i = 0; i < breaks.length; i++) {
      double step = finder.step(heights[i], heights[i + 1]);
      breaks[i] = Break.NONE;
      if (!(step <= SMALL_STEP) && questions < MOST_QUESTIONS) {
        questions++;
        breaks[i] = finder.between(i / 2.0, heights[i], (i + 1) / 2.0, heights[i + 1]);
      }
    }
    return breaks;
  }

  /** The height of the curve in the middle of a pixel column, NaN where it has none. */
  double middleOf(int column) {
    return heights[2 * column + 1];
  }

  /** Whether the curve has no value all across a pixel column; a pole is narrower. */
  boolean isHoleAt(int column) {
    return Double.isNaN(heights[2 * column])
        && Double.isNaN(middleOf(column))
        && Double.isNaN(heights[2 * column + 2]);
  }

  void draw(Strokes strokes, double lineWidth) {
    for (int i = 0; i < breaks.length; i++) {
      breaks[i].draw(strokes, i / 2.0, heights[i], (i + 1) / 2.0, heights[i + 1], lineWidth);
    }
  }

  /** Pixels from the upper border; NaN where f is not finite. */
  private static double down(Frame frame, double value) {
    return Double.isFinite(value)
        ? (1 - frame.view().y().fractionOf(value)) * frame.height()
        : Double.NaN;
  }
}
