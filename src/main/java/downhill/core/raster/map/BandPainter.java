package downhill.core.raster.map;

import downhill.core.analysis.HeightField;
import downhill.core.analysis.Levels;
import downhill.core.calculus.ScalarFunction;
import downhill.core.raster.Hatching;
import downhill.core.raster.Raster;
import downhill.core.raster.colour.Argb;
import downhill.core.raster.colour.Palette;
import java.util.Arrays;

/**
 * Fills a raster with the bands of a landscape and its relief, bilinear between the samples. Pixels
 * of a cell that only partly lies in a hole, or that a pole or a jump goes through, are evaluated
 * one by one, so that the border is as sharp as the pixels.
 */
final class BandPainter {
  /** How far the colours inside a band follow the value. */
  private static final double INSIDE = 0.35;

  private static final int ONE = 1 << 16;

  private final ScalarFunction f;
  private final HeightField field;
  private final BandColours colours;
  private final Hatching hatching;
  private final float[] shades;
  private final int columns;
  private final double[] values;
  private final double[] reliefs;
  private final double lowest;
  private final double highest;
  private final boolean[] isBroken;
  private int[] columnOf = {};
  private double[] shareOf = {};

  BandPainter(ScalarFunction f, HeightField field, Levels levels, Palette palette, double scale) {
    this.f = f;
    this.field = field;
    this.colours = new BandColours(levels, palette.ramp(), INSIDE);
    this.hatching = new Hatching(palette, scale);
    this.shades = new Relief(field, levels).shades();
    this.columns = field.grid().columns();
    this.values = new double[columns];
    this.reliefs = new double[columns];
    this.isBroken = new boolean[columns];
    boolean someLevels = levels.count() > 1;
    this.lowest = someLevels ? levels.level(0) : Double.NaN;
    this.highest = someLevels ? levels.level(levels.count() - 1) : Double.NaN;
  }

  void paint(Raster raster) {
    locateColumns(raster.width());
    Borders borders = new Borders(raster.width() * raster.height());
    int rows = field.grid().rows();
    int last = -1;
    for (int y = 0; y < raster.height(); y++) {
      double place = (raster.height() - y - 0.5) * (rows - 1) / raster.height();
      int row = Math.min((int) place, rows - 2);
      if (row != last) {
        findBreaks(row);
        last = row;
      }
      mixRows(row, place - row);
      paintRow(raster, y, row, borders);
    }
    borders.paint(raster);
  }

  private void locateColumns(int width) {
    columnOf = new int[width];
    shareOf = new double[width];
    for (int x = 0; x < width; x++) {
      double place = (x + 0.5) * (columns - 1) / width;
      columnOf[x] = Math.min((int) place, columns - 2);
      shareOf[x] = place - columnOf[x];
    }
  }

  private void mixRows(int row, double share) {
    for (int column = 0; column < columns; column++) {
      double value = field.at(column, row);
      values[column] = value + share * (field.at(column, row + 1) - value);
      int index = row * columns + column;
      reliefs[column] = shades[index] + share * (shades[index + columns] - shades[index]);
    }
  }

  /**
   * A cell with corners below all levels and above them all is one that a pole or a jump goes
   * through.
   */
  private void findBreaks(int row) {
    for (int column = 0; column < columns - 1; column++) {
      double a = field.at(column, row);
      double b = field.at(column + 1, row);
      double c = field.at(column, row + 1);
      double d = field.at(column + 1, row + 1);
      isBroken[column] =
          Math.min(Math.min(a, b), Math.min(c, d)) < lowest
              && Math.max(Math.max(a, b), Math.max(c, d)) > highest;
    }
  }

  private void paintRow(Raster raster, int y, int row, Borders borders) {
    int[] pixels = raster.pixels();
    for (int x = 0; x < raster.width(); x++) {
      int column = columnOf[x];
      double share = shareOf[x];
      double value = values[column] + share * (values[column + 1] - values[column]);
      int index = y * raster.width() + x;
      if (Double.isFinite(value)) {
        double relief = reliefs[column] + share * (reliefs[column + 1] - reliefs[column]);
        pixels[index] = lit(colours.at(value), relief);
        if (isBroken[column]) {
          borders.add(index);
        }
      } else {
        pixels[index] = hatching.at(x, y);
        borders.addUnlessInside(index, column, row);
      }
    }
  }

  private static int lit(int rgb, double relief) {
    int factor = (int) (ONE * (1 + relief));
    int red = Math.min(255, (Argb.red(rgb) * factor + ONE / 2) >> 16);
    int green = Math.min(255, (Argb.green(rgb) * factor + ONE / 2) >> 16);
    int blue = Math.min(255, (Argb.blue(rgb) * factor + ONE / 2) >> 16);
    return 0xFF000000 | red << 16 | green << 8 | blue;
  }

  /** The pixels along poles, jumps and the borders of holes. */
  private final class Borders {
    private int[] indices;
    private int size;

    Borders(int most) {
      indices = new int[Math.min(most, 1024)];
    }

    void addUnlessInside(int index, int column, int row) {
      boolean someFinite =
          Double.isFinite(field.at(column, row))
              || Double.isFinite(field.at(column + 1, row))
              || Double.isFinite(field.at(column, row + 1))
              || Double.isFinite(field.at(column + 1, row + 1));
      if (someFinite) {
        add(index);
      }
    }

    void add(int index) {
      indices = size == indices.length ? Arrays.copyOf(indices, 2 * size) : indices;
      indices[size++] = index;
    }

    void paint(Raster raster) {
      double[] xs = new double[size];
      double[] ys = new double[size];
      for (int i = 0; i < size; i++) {
        xs[i] = field.grid().domain().x().at((indices[i] % raster.width() + 0.5) / raster.width());
        double down = (indices[i] / raster.width() + 0.5) / raster.height();
        ys[i] = field.grid().domain().y().at(1 - down);
      }
      double[] exact = new double[size];
      f.evaluator().evaluate(xs, ys, exact, size);
      for (int i = 0; i < size; i++) {
        if (Double.isFinite(exact[i])) {
          raster.pixels()[indices[i]] = colours.at(exact[i]);
        }
      }
    }
  }
}
