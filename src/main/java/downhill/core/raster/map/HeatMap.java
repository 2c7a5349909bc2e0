package downhill.core.raster.map;

import downhill.core.analysis.Contours;
import downhill.core.analysis.HeightField;
import downhill.core.analysis.Levels;
import downhill.core.calculus.ScalarFunction;
import downhill.core.geometry.Domain;
import downhill.core.geometry.Grid;
import downhill.core.raster.Raster;
import downhill.core.raster.colour.Palette;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * The map of a function of two variables in one view: bands of colour with a slight relief, and
 * contour lines. It is sampled every 2 to 3 pixels and painted as often as the theme or the labels
 * change. Immutable.
 */
public final class HeatMap {
  private static final double FINEST = 2;
  private static final double COARSEST = 3;

  /** Samples of a picture, between the finest and the coarsest spacing. */
  private static final double SAMPLES = 90_000;

  private final ScalarFunction f;
  private final int width;
  private final int height;
  private final double scale;
  private final HeightField field;
  private final Levels levels;
  private final Contours contours;

  private HeatMap(ScalarFunction f, HeightField field, int width, int height, double scale) {
    this.f = f;
    this.width = width;
    this.height = height;
    this.scale = scale;
    this.field = field;
    this.levels = Levels.of(field);
    this.contours = Contours.of(f, field, levels);
  }

  /**
   * Samples the function over the view.
   *
   * @param width of the picture in device pixels, as the height
   * @param scale device pixels per pixel at 720p, for the widths of lines
   */
  public static HeatMap of(ScalarFunction f, Domain view, int width, int height, double scale) {
    double spacing =
        Math.max(FINEST, Math.min(COARSEST, Math.sqrt((double) width * height / SAMPLES)));
    int columns = Math.max(2, (int) Math.ceil(width / spacing) + 1);
    int rows = Math.max(2, (int) Math.ceil(height / spacing) + 1);
    HeightField field = HeightField.sample(f, new Grid(view, columns, rows));
    return new HeatMap(f, field, width, height, scale);
  }

  public Levels levels() {
    return levels;
  }

  /**
   * Places for a few labels on the contour lines.
   *
   * @param widthOf the width in device pixels of the text of a level
   */
  public List<ContourLabel> labels(DoubleUnaryOperator widthOf) {
    return new LabelPlaces(field, levels, contours, width, height, scale).choose(widthOf);
  }

  /** Paints all of the raster, which has the size of the map; lines leave the labels free. */
  public void paint(Raster raster, Palette palette, List<ContourLabel> labels) {
    new BandPainter(f, field, levels, palette, scale).paint(raster);
    paintLines(raster, palette, labels);
  }

  /** Paints the contour lines over what the raster, which has the size of the map, holds. */
  public void paintLines(Raster raster, Palette palette, List<ContourLabel> labels) {
    new Isolines(field, levels, contours, scale).paint(raster, palette, labels);
  }
}
