package downhill.view.chart;

import downhill.core.raster.colour.Palette;
import downhill.core.raster.colour.ReferenceLook;
import downhill.core.raster.colour.Tones;
import downhill.view.look.PaletteStyle;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/** Draws grid, curve and cursor of the cost chart; the origin is the plot's upper left corner. */
final class CostPicture {
  private static final double LINE = 2.25;
  private static final double THIN = 1.75;
  private static final double VEIL = 0.3;
  private static final double GRID = 0.6;
  private static final double DOT = 2.25;
  private static final double CURSOR = 4.75;
  private static final double CURSOR_RING = 1.5;
  private static final double MARK = 3.5;
  private static final double A_DOT = 0.1;
  private static final double DOTS_GAP = 5;
  private static final double MARGIN = 8;

  /**
   * Up and down, in pixels. Stroking a longer line takes over 2 ms a repaint (12 ms for 10,000
   * steps that jump about), filling its outline 1.3 ms.
   */
  private static final double MOST_TRAVEL = 3_000;

  /** How far what lies ahead is faded into the ground. */
  private static final double AHEAD = 0.45;

  /** Steps nearer than this have no dots: they would hide the line. */
  private static final double CLOSEST_DOTS = 4.5;

  private final GraphicsContext gc;
  private final Palette palette;
  private final double lineWidth;

  CostPicture(GraphicsContext gc, Palette palette) {
    this.gc = gc;
    this.palette = palette;
    this.lineWidth = palette.marks().width(LINE);
    gc.setLineCap(StrokeLineCap.ROUND);
    gc.setLineJoin(StrokeLineJoin.ROUND);
  }

  void grid(List<CostAxis.Tick> ticks, double width, double height) {
    gc.setStroke(color(palette.chrome().border()).deriveColor(0, 1, 1, GRID));
    gc.setLineWidth(1);
    for (CostAxis.Tick tick : ticks) {
      double y = Math.round((1 - tick.position()) * height) + 0.5;
      gc.strokeLine(0, y, width, y);
    }
  }

  /** What was travelled up to the cursor at full strength, what lies ahead lighter. */
  void curve(CostCurve curve, double cursor, Tones tones) {
    Color path = color(tones.path());
    Color ahead = faded(path);
    int reached = reached(curve, cursor);
    if (tones.edge() != palette.chrome().ground()) {
      line(curve, 0, curve.size() - 1, color(tones.edge()), lineWidth + 2 * tones.edgeWidth());
    }
    part(curve, reached, curve.size() - 1, ahead);
    part(curve, 0, reached, path);
  }

  /** A run to compare with; what jumps about is a veil, for its line would hide all others. */
  void reference(CostCurve curve, ReferenceLook look) {
    Color color = color(look.colour());
    gc.setLineDashes(look.dash().lengths(1));
    boolean wild = curve.travel() > MOST_TRAVEL;
    line(curve, 0, curve.size() - 1, wild ? color.deriveColor(0, 1, 1, VEIL) : color, THIN);
    gc.setLineDashes();
  }

  /**
   * Wipes off what the curves have drawn below the axis. A clip of the canvas would blend two whole
   * pictures for it, a fifth of a frame's rendering.
   *
   * @param room pixels of the canvas below the plot
   */
  void cutBelow(double width, double height, double room) {
    double edge = height + lineWidth / 2;
    gc.clearRect(-MARGIN, edge, width + 2 * MARGIN, room);
  }

  /** Dots along the lower edge where costs lie below the axis: the run goes on there. */
  void below(CostCurve curve, double height, Tones tones) {
    gc.setStroke(faded(color(tones.path())));
    gc.setLineWidth(THIN);
    gc.setLineDashes(A_DOT, DOTS_GAP);
    for (int from = 0; from < curve.size(); from++) {
      int to = from;
      while (to < curve.size() && curve.y(to) > height) {
        to++;
      }
      if (to > from + 1) {
        gc.strokeLine(curve.x(from), height, curve.x(to - 1), height);
      }
      from = to;
    }
    gc.setLineDashes();
  }

  private Color faded(Color color) {
    return color.interpolate(color(palette.chrome().ground()), AHEAD);
  }

  private static int reached(CostCurve curve, double cursor) {
    int corner = 0;
    while (corner + 1 < curve.size() && curve.step(corner + 1) <= cursor) {
      corner++;
    }
    return corner;
  }

  private void part(CostCurve curve, int from, int to, Color color) {
    line(curve, from, to, color, lineWidth);
    if (curve.spacing() >= CLOSEST_DOTS) {
      gc.setFill(color);
      for (int i = from; i <= to; i++) {
        disc(curve.x(i), curve.y(i), DOT);
      }
    }
  }

  private void line(CostCurve curve, int from, int to, Color color, double width) {
    if (curve.travel() > MOST_TRAVEL) {
      outline(curve, from, to, color, width);
    } else {
      stroke(curve, from, to, color, width);
    }
  }

  /**
   * The outline of a line that fills most of the plot: its least and greatest y by column, with the
   * way to the next column.
   */
  private void outline(CostCurve curve, int from, int end, Color color, double width) {
    int to = Double.isNaN(curve.y(end)) ? end - 1 : end;
    int room = 2 * (to - from + 1);
    double[] x = new double[room];
    double[] y = new double[room];
    int columns = 0;
    for (int corner = from; corner <= to; columns++) {
      int next = curve.nextColumn(corner, to);
      int linked = Math.min(next, to) + 1;
      x[columns] = x[room - 1 - columns] = curve.x(corner);
      y[columns] = curve.top(corner, linked) - width / 2;
      y[room - 1 - columns] = curve.bottom(corner, linked) + width / 2;
      corner = next;
    }
    System.arraycopy(x, room - columns, x, columns, columns);
    System.arraycopy(y, room - columns, y, columns, columns);
    gc.setFill(color);
    gc.fillPolygon(x, y, 2 * columns);
  }

  private void stroke(CostCurve curve, int from, int to, Color color, double width) {
    gc.setStroke(color);
    gc.setLineWidth(width);
    gc.beginPath();
    boolean interrupted = true;
    for (int i = from; i <= to; i++) {
      if (Double.isNaN(curve.y(i))) {
        interrupted = true;
      } else if (interrupted) {
        gc.moveTo(curve.x(i), curve.y(i));
        interrupted = false;
      } else {
        gc.lineTo(curve.x(i), curve.y(i));
      }
    }
    gc.stroke();
  }

  /**
   * The dot at the cursor with its dotted line down to the steps; hollow at the edge where the cost
   * lies below the axis.
   */
  void cursor(double x, double cost, double height, Tones tones) {
    boolean below = cost > height + lineWidth;
    double y = below ? height : cost;
    double top = Double.isNaN(y) ? 0 : y;
    gc.setStroke(color(palette.chrome().muted()));
    gc.setLineWidth(1);
    gc.setLineCap(StrokeLineCap.BUTT);
    gc.setLineDashes(2, 3);
    gc.strokeLine(x, top, x, height);
    gc.setLineDashes();
    gc.setLineCap(StrokeLineCap.ROUND);
    gc.setFill(color(tones.edge()));
    disc(x, y, CURSOR + CURSOR_RING);
    gc.setFill(color(tones.path()));
    disc(x, y, CURSOR);
    if (below) {
      gc.setFill(color(palette.chrome().ground()));
      disc(x, y, CURSOR - lineWidth);
    }
  }

  /** A cost off every axis: an arrowhead up for +∞ and down for −∞, a cross where there is none. */
  void nonFinite(double cost, double x, double height, Tones tones) {
    gc.setFill(color(tones.ink()));
    gc.setStroke(color(tones.ink()));
    gc.setLineWidth(2);
    if (Double.isNaN(cost)) {
      double y = height / 2;
      gc.strokeLine(x - MARK, y - MARK, x + MARK, y + MARK);
      gc.strokeLine(x - MARK, y + MARK, x + MARK, y - MARK);
      return;
    }
    double tip = cost > 0 ? 0 : height;
    double base = cost > 0 ? 2 * MARK : height - 2 * MARK;
    gc.fillPolygon(new double[] {x - MARK, x, x + MARK}, new double[] {base, tip, base}, 3);
  }

  private void disc(double x, double y, double radius) {
    if (!Double.isNaN(y)) {
      gc.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
    }
  }

  private static Color color(int argb) {
    return PaletteStyle.color(argb);
  }
}
