package downhill.view.rate;

import downhill.session.Numbers;
import downhill.session.Strings;
import downhill.view.look.Form;
import downhill.view.text.MathText;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

/**
 * Ticks and numbers under the track, and the bracket round the rates that are usual in practice.
 * Its width is that of the decades; the outer numbers reach beyond it.
 */
final class RateAxis extends Pane {
  private static final double TICKS_TOP = 4;
  private static final double DECADE_TICK = 7;
  private static final double HALF_TICK = 4.5;
  private static final double TICK = 3;
  private static final double BRACKET_LEG = 6;
  private static final double BRACKET_GAP = 8;

  /** Decades narrower than this have neither ticks between them nor a number each. */
  private static final double NARROW = 60;

  /** Of ten: a power with more zeros is read no faster than its exponent. */
  private static final int MOST_PLAIN_EXPONENT = 4;

  private static final double USUAL_FROM = -4;
  private static final double USUAL_TO = -1;

  private final Path decades = path("decade-ticks");
  private final Path parts = path("part-ticks");
  private final Path bracket = path("bracket");
  private final Label usual = new Label(Strings.text("rate.usual"));
  private final Pane numbers = new Pane();
  private RateScale scale = RateScale.OF_SLIDER;
  private RatePlaces.Below room = RatePlaces.of(Form.WIDE).below();

  RateAxis() {
    usual.setId("rate-usual");
    usual.getStyleClass().add("usual");
    usual.setAlignment(Pos.CENTER);
    usual.setTooltip(new Tooltip(Strings.text("rate.usual.hint")));
    numbers.setMouseTransparent(true);
    getChildren().setAll(parts, decades, bracket, numbers, usual);
    addNumbers();
  }

  void render(RateScale next) {
    if (!next.equals(scale)) {
      scale = next;
      addNumbers();
      requestLayout();
    }
  }

  void setRoom(RatePlaces.Below below) {
    room = below;
    requestLayout();
  }

  /** The place of a power of ten. */
  double x(double log) {
    return (log - scale.from()) / scale.decades() * getWidth();
  }

  /** The power of ten at a place: the inverse of {@link #x}. */
  double log(double x) {
    return scale.from() + x / getWidth() * scale.decades();
  }

  boolean holds(double x) {
    return 0 <= x && x <= getWidth();
  }

  private void addNumbers() {
    List<MathText> texts =
        IntStream.rangeClosed(scale.from(), scale.to()).mapToObj(RateAxis::number).toList();
    numbers.getChildren().setAll(texts);
  }

  private static MathText number(int exponent) {
    boolean plain = Math.abs(exponent) <= MOST_PLAIN_EXPONENT;
    MathText text = new MathText("rate-tick", "muted");
    text.setMarkup(
        plain ? Numbers.exact(RateScale.rateAt(exponent)) : Numbers.powerOfTen(exponent));
    return text;
  }

  @Override
  protected void layoutChildren() {
    List.of(decades, parts, bracket).forEach(path -> path.getElements().clear());
    int every = (int) Math.ceil(NARROW * scale.decades() / Math.max(1, getWidth()));
    for (int i = 0; i <= scale.decades(); i++) {
      int exponent = scale.from() + i;
      boolean numbered = Math.floorMod(exponent, every) == 0;
      numbers.getChildren().get(i).setVisible(numbered);
      if (numbered) {
        layoutDecade(exponent, (MathText) numbers.getChildren().get(i));
      }
      if (every == 1 && i < scale.decades()) {
        addParts(exponent);
      }
    }
    layoutBracket();
  }

  private void layoutDecade(int exponent, MathText number) {
    line(decades, x(exponent), TICKS_TOP, x(exponent), TICKS_TOP + DECADE_TICK);
    centre(number, x(exponent), room.numbers());
  }

  private void addParts(int exponent) {
    for (int digit = 2; digit <= 9; digit++) {
      double x = x(exponent + Math.log10(digit));
      line(parts, x, TICKS_TOP, x, TICKS_TOP + (digit == 5 ? HALF_TICK : TICK));
    }
  }

  private void layoutBracket() {
    double from = x(USUAL_FROM);
    double to = x(USUAL_TO);
    double top = room.bracket() - BRACKET_LEG;
    double gap = usual.prefWidth(-1) / 2 + BRACKET_GAP;
    double middle = (from + to) / 2;
    usual.setVisible(2 * gap < to - from);
    line(bracket, from, top, from, room.bracket(), Math.max(from, middle - gap), room.bracket());
    line(bracket, to, top, to, room.bracket(), Math.min(to, middle + gap), room.bracket());
    centre(usual, middle, room.bracket());
  }

  private static void centre(Region node, double x, double y) {
    node.autosize();
    node.relocate(Math.round(x - node.getWidth() / 2), Math.round(y - node.getHeight() / 2));
  }

  private static Path path(String styleClass) {
    Path path = new Path();
    path.getStyleClass().add(styleClass);
    path.setManaged(false);
    return path;
  }

  private static void line(Path path, double... xy) {
    path.getElements().add(new MoveTo(xy[0], xy[1]));
    for (int i = 2; i < xy.length; i += 2) {
      path.getElements().add(new LineTo(xy[i], xy[i + 1]));
    }
  }
}
