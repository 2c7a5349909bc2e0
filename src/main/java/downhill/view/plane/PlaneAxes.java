package downhill.view.plane;

import downhill.core.geometry.Frame;
import downhill.core.geometry.Interval;
import downhill.core.geometry.Vec2;
import downhill.view.picture.AxisNumbers;
import downhill.view.picture.AxisScale;
import downhill.view.picture.AxisTick;
import downhill.view.text.MathMarkup;
import downhill.view.text.MathText;
import javafx.css.PseudoClass;
import javafx.scene.layout.Pane;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;

/** Ticks, numbers and variable names along the lower and the left edge of a plotted rectangle. */
public final class PlaneAxes extends Pane {
  private static final int FEWEST_GAPS = 7;

  /** Ticks of a long axis stand at least so far apart. */
  private static final double PIXELS_A_GAP = 90;

  private static final double TICK = 4;
  private static final double BORDER = 1;
  private static final double GAP = 4;

  /** From the name of the upright axis to the number below it. */
  private static final double NAME_GAP = 2;

  private static final double MARGIN = 3;
  private static final double NUMBER_BELOW = 14;

  /** The middle of what stands at the upper end, below it. */
  private static final double UP_MIDDLE = 5;

  /** The box of an italic name is wider than its letters look. */
  private static final double OVERHANG = 1;

  /** Of the line below the name of the upright axis, closer than lines of text. */
  private static final double POWER_RISES = 2;

  private static final PseudoClass FRAMED = PseudoClass.getPseudoClass("framed");

  private final Path ticks = new Path();
  private final MathText across = new MathText("axis-name");
  private final MathText up = new MathText("axis-name");
  private final MathText power = new MathText("axis-power");
  private final Text ruler = AxisNumbers.fresh();
  private final AxisNumbers numbers = new AxisNumbers(this);

  public PlaneAxes() {
    getStyleClass().add("plane-axes");
    setManaged(false);
    setMouseTransparent(true);
    ticks.getStyleClass().add("axis-ticks");
    ticks.setManaged(false);
    across.setManaged(false);
    up.setManaged(false);
    power.setManaged(false);
    ruler.setVisible(false);
    getChildren().addAll(ticks, across, up, power, ruler);
  }

  /** Whether a line runs all round the rectangle. */
  public void setFramed(boolean framed) {
    pseudoClassStateChanged(FRAMED, framed);
  }

  /** How wide the numbers of the left edge are, with their ticks. */
  public double gutter(Interval side) {
    AxisScale scale = AxisScale.of(side, FEWEST_GAPS);
    double widest = width(scale.power());
    for (AxisTick tick : scale.ticks()) {
      widest = Math.max(widest, width(tick.text()));
    }
    return Math.ceil(BORDER + TICK + GAP + widest + MARGIN);
  }

  private double width(String text) {
    ruler.setText(text);
    ruler.applyCss();
    return ruler.getLayoutBounds().getWidth();
  }

  /**
   * How far the name of the upright axis rises over the rectangle: not at all where it stands
   * beside it, over the numbers.
   *
   * @param room beside the rectangle
   */
  public double rise(String nameUp, double room) {
    name(up, MathMarkup.variable(nameUp));
    return isAbove(room) ? up.getHeight() : 0;
  }

  private boolean isAbove(double room) {
    return up.getWidth() + GAP + TICK + BORDER > room;
  }

  /**
   * Shows the axes of the frame, whose upper left corner is this pane's.
   *
   * @param room as {@link #rise} was told
   */
  public void show(Frame frame, String nameAcross, String nameUp, double room) {
    int most = Math.max(FEWEST_GAPS, (int) (frame.width() / PIXELS_A_GAP));
    AxisScale scaleAcross = AxisScale.of(frame.view().x(), most);
    AxisScale scaleUp = AxisScale.of(frame.view().y(), FEWEST_GAPS);
    numbers.begin();
    ticks.getElements().clear();
    name(across, scaleAcross.name(nameAcross));
    across.relocate(
        frame.width() - across.getWidth(), frame.height() + NUMBER_BELOW - across.getHeight() / 2);
    nameUp(frame, scaleUp, nameUp, room);
    placeAcross(frame, scaleAcross);
    placeUp(frame, scaleUp);
  }

  private void nameUp(Frame frame, AxisScale scale, String name, double room) {
    double end = OVERHANG - BORDER - TICK - GAP;
    name(up, MathMarkup.variable(name));
    name(power, scale.power());
    power.setVisible(scale.exponent() != 0);
    if (isAbove(room)) {
      up.relocate(MARGIN - gutter(frame.view().y()), -up.getHeight());
      power.relocate(end - power.getWidth(), UP_MIDDLE - power.getHeight() / 2);
    } else {
      // Over the times sign, so that an f does not reach down into the exponent.
      double widest = Math.max(up.getWidth(), power.isVisible() ? power.getWidth() : 0);
      up.relocate(end - widest, UP_MIDDLE - up.getHeight() / 2);
      power.relocate(end - power.getWidth(), up.getLayoutY() + up.getHeight() - POWER_RISES);
    }
  }

  private static void name(MathText axis, String markup) {
    axis.setMarkup(markup);
    axis.applyCss();
    axis.autosize();
  }

  private void placeAcross(Frame frame, AxisScale scale) {
    double room = frame.width() - across.getWidth() - GAP;
    double end = Double.NEGATIVE_INFINITY;
    for (AxisTick tick : scale.ticks()) {
      double x = Math.round(frame.toPixels(new Vec2(tick.value(), 0)).x()) + 0.5;
      addTick(x, frame.height() + BORDER, x, frame.height() + BORDER + TICK);
      Text number = numbers.next(tick.text());
      double half = number.getLayoutBounds().getWidth() / 2;
      number.relocate(
          Math.round(x - half),
          frame.height() + NUMBER_BELOW - number.getLayoutBounds().getHeight() / 2);
      boolean fits = x + half <= room && x - half > end + GAP;
      number.setVisible(fits);
      end = fits ? x + half : end;
    }
  }

  private void placeUp(Frame frame, AxisScale scale) {
    MathText lowest = power.isVisible() ? power : up;
    double top = lowest.getLayoutY() + lowest.getHeight();
    for (AxisTick tick : scale.ticks()) {
      double y = Math.round(frame.toPixels(new Vec2(0, tick.value())).y()) + 0.5;
      Text number = numbers.next(tick.text());
      double half = number.getLayoutBounds().getHeight() / 2;
      double middle = Math.min(y, frame.height() - half / 2);
      number.relocate(
          -BORDER - TICK - GAP - number.getLayoutBounds().getWidth(), Math.round(middle - half));
      boolean clear = middle - half / 2 > top + NAME_GAP;
      number.setVisible(clear);
      // Beside the name a tick without a number would be read as a part of it.
      if (clear || y < lowest.getLayoutY()) {
        addTick(-BORDER - TICK, y, -BORDER, y);
      }
    }
  }

  private void addTick(double x0, double y0, double x1, double y1) {
    ticks.getElements().addAll(new MoveTo(x0, y0), new LineTo(x1, y1));
  }
}
