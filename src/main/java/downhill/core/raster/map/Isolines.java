package downhill.core.raster.map;

import downhill.core.analysis.Contours;
import downhill.core.analysis.HeightField;
import downhill.core.analysis.Levels;
import downhill.core.raster.LineFade;
import downhill.core.raster.Raster;
import downhill.core.raster.Strokes;
import downhill.core.raster.colour.Palette;
import java.util.List;

/**
 * The contour lines of a map. Where neighbouring lines come closer than 5 pixels they fade, and at
 * 2 pixels they are gone: the colours tell the height there, and a solid block of lines would not.
 */
final class Isolines {
  private final HeightField field;
  private final Levels levels;
  private final Contours contours;
  private final double scale;

  Isolines(HeightField field, Levels levels, Contours contours, double scale) {
    this.field = field;
    this.levels = levels;
    this.contours = contours;
    this.scale = scale;
  }

  void paint(Raster raster, Palette palette, List<ContourLabel> labels) {
    PixelFrame frame = new PixelFrame(field.grid(), raster.width(), raster.height());
    Spacing spacing = new Spacing(field, levels, frame);
    Strokes strokes = new Strokes(raster.width(), raster.height(), 0);
    double lineWidth = palette.stone().contourWidth() * scale;
    for (int i = 0; i < contours.size(); i++) {
      double x0 = frame.x(contours.column0(i));
      double y0 = frame.y(contours.row0(i));
      double x1 = frame.x(contours.column1(i));
      double y1 = frame.y(contours.row1(i));
      double strength = strength(spacing.at(contours, i));
      if (strength > 0 && isFree((x0 + x1) / 2, (y0 + y1) / 2, labels)) {
        strokes.line(x0, y0, x1, y1, lineWidth * strength);
      }
    }
    strokes.paint(raster, palette.stone().contour());
  }

  /** Fainter lines get thinner too, and the two effects multiply: hence the root. */
  private double strength(double spacing) {
    return Math.sqrt(LineFade.at((float) (spacing / scale)));
  }

  private boolean isFree(double x, double y, List<ContourLabel> labels) {
    for (ContourLabel label : labels) {
      if (label.room().covers(x, y, ContourLabel.GAP * scale)) {
        return false;
      }
    }
    return true;
  }
}
