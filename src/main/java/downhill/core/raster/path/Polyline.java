package downhill.core.raster.path;

import downhill.core.geometry.Clip;
import downhill.core.geometry.Frame;
import downhill.core.geometry.Interval;

/**
 * The corners of a path in pixels, wherever they are: 1e300 away or NaN. Infinite ones are taken
 * for ones so far away, so that the way to them is seen.
 *
 * @param stride corners from one iterate to the next
 */
record Polyline(double[] xs, double[] ys, int stride) {
  static Polyline of(Corners corners, Frame frame) {
    int size = corners.last() + 1;
    double[] xs = new double[size];
    double[] ys = new double[size];
    for (int i = 0; i < size; i++) {
      xs[i] = across(frame, corners.x(i));
      ys[i] = down(frame, corners.y(i));
    }
    return new Polyline(xs, ys, corners.perStep());
  }

  int last() {
    return xs.length - 1;
  }

  double x(int corner) {
    return xs[corner];
  }

  double y(int corner) {
    return ys[corner];
  }

  private static double across(Frame frame, double x) {
    Interval side = frame.view().x();
    return limited(side.fractionOf(x) * frame.width());
  }

  private static double down(Frame frame, double y) {
    return limited((1 - frame.view().y().fractionOf(y)) * frame.height());
  }

  private static double limited(double pixel) {
    return Math.max(-Clip.FARTHEST, Math.min(Clip.FARTHEST, pixel));
  }
}
