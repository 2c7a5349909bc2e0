package downhill.view.surface;

import downhill.core.geometry.Vec2;
import downhill.core.raster.surface.space.SurfaceAxis;
import downhill.view.picture.AxisNumbers;
import downhill.view.picture.AxisScale;
import downhill.view.picture.Box;
import downhill.view.text.MathText;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;

/** Ticks, numbers and names of the variables along the lower front edges of the block. */
final class SurfaceAxes extends Pane {
  private static final double TICK_FROM = 2;
  private static final double TICK_TO = 7;
  private static final double NUMBER_AT = 18;
  private static final double NAME_BEYOND_NUMBERS = 14;

  /** Of a name of one letter; a longer one stands farther out where its edge is steep. */
  private static final double NAME_WIDTH = 8;

  /** Between numbers beside each other, as on an edge seen from its end. */
  private static final double BETWEEN = 6;

  private final Path ticks = new Path();
  private final MathText x = new MathText("axis-name");
  private final MathText y = new MathText("axis-name");
  private final AxisNumbers numbers = new AxisNumbers(this);
  private final List<Box> taken = new ArrayList<>();

  SurfaceAxes() {
    setManaged(false);
    setMouseTransparent(true);
    ticks.getStyleClass().add("axis-ticks");
    ticks.setManaged(false);
    x.setManaged(false);
    y.setManaged(false);
    getChildren().addAll(ticks, x, y);
  }

  /** Clears what {@link #show} has shown; what is shown then stays within these bounds. */
  void begin(double width, double height) {
    resize(width, height);
    numbers.begin();
    taken.clear();
    ticks.getElements().clear();
  }

  void showX(SurfaceAxis axis, String name, double scale) {
    show(axis, name, x, scale);
  }

  void showY(SurfaceAxis axis, String name, double scale) {
    show(axis, name, y, scale);
  }

  private void show(SurfaceAxis axis, String name, MathText label, double scale) {
    Vec2 out = outward(axis);
    double widest = 0;
    AxisScale written =
        AxisScale.of(axis.ticks().stream().map(SurfaceAxis.Tick::value).toList(), axis.side());
    for (int i = 0; i < axis.ticks().size(); i++) {
      Vec2 at = axis.ticks().get(i).at().times(1 / scale);
      Vec2 from = at.plus(out.times(TICK_FROM));
      Vec2 to = at.plus(out.times(TICK_TO));
      ticks.getElements().addAll(new MoveTo(from.x(), from.y()), new LineTo(to.x(), to.y()));
      Text number = numbers.next(written.ticks().get(i).text());
      if (hasRoom(number, at.plus(out.times(NUMBER_AT)))) {
        widest = Math.max(widest, number.getLayoutBounds().getWidth());
      }
    }
    label.setMarkup(written.name(name));
    label.applyCss();
    label.autosize();
    double away =
        NUMBER_AT
            + NAME_BEYOND_NUMBERS
            + Math.abs(out.x()) * (widest + label.getWidth() - NAME_WIDTH) / 2;
    Vec2 middle = axis.middle().times(1 / scale).plus(out.times(away));
    label.relocate(
        inside(middle.x() - label.getWidth() / 2, getWidth() - label.getWidth()),
        inside(middle.y() - label.getHeight() / 2, getHeight() - label.getHeight()));
  }

  private static double inside(double place, double most) {
    return Math.max(0, Math.min(most, place));
  }

  /** At right angles to the edge, towards the side where the labels lie. */
  private static Vec2 outward(SurfaceAxis axis) {
    if (axis.ticks().size() < 2) {
      return axis.outward();
    }
    Vec2 edge = axis.ticks().get(1).at().minus(axis.ticks().get(0).at());
    Vec2 across = edge.quarterTurned().times(1 / edge.norm());
    return !across.isFinite()
        ? axis.outward()
        : across.times(Math.signum(across.dot(axis.outward())));
  }

  /** Shows a number at its place if none stands there, and all of it is seen. */
  private boolean hasRoom(Text number, Vec2 middle) {
    double width = number.getLayoutBounds().getWidth();
    double height = number.getLayoutBounds().getHeight();
    double x = middle.x() - width / 2;
    double y = middle.y() - height / 2;
    Box room = new Box(x, y, width + BETWEEN, height);
    boolean free = x >= 0 && x + width <= getWidth() && taken.stream().noneMatch(room::overlaps);
    number.setVisible(free);
    if (free) {
      number.relocate(x, y);
      taken.add(room);
    }
    return free;
  }
}
