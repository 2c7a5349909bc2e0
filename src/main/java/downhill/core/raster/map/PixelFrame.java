package downhill.core.raster.map;

import downhill.core.geometry.Grid;

/** Where the columns and rows of a grid lie in a picture whose y axis points downward. */
record PixelFrame(double cellWidth, double cellHeight, double bottom) {
  PixelFrame(Grid grid, int width, int height) {
    this((double) width / (grid.columns() - 1), (double) height / (grid.rows() - 1), height);
  }

  double x(double column) {
    return column * cellWidth;
  }

  double y(double row) {
    return bottom - row * cellHeight;
  }

  double column(double x) {
    return x / cellWidth;
  }

  double row(double y) {
    return (bottom - y) / cellHeight;
  }
}
