package downhill.view.rate;

import downhill.session.Numbers;
import downhill.session.Run;
import downhill.session.Store;
import downhill.session.Strings;
import downhill.view.keys.WindowKey;
import downhill.view.paint.Seen;
import downhill.view.text.MathText;
import downhill.view.text.RateSentence;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;

/**
 * What becomes of the descent at the rate under the pointer: a sentence on a thread to the track.
 * Its place is that of the track between the outermost decades.
 */
final class RateHint extends Pane {
  private static final double TIP = 6;
  private static final double DOT = 5;
  private static final double MARGIN = 4;

  /** The words keep their line between sentence and track. */
  private static final double ABOVE = 30;

  /** A pointer so near to the star means the star. */
  private static final double NEAR_BEST = 5;

  private final Store store;
  private final RateAxis axis;
  private final MathText text = new MathText("rate-hint-text");
  private final StackPane pill = new StackPane(text);
  private final Polygon tip = new Polygon(-TIP, 0, TIP, 0, 0, TIP);
  private final Line thread = new Line();
  private final Circle dot = new Circle(DOT);
  private final Seen<Told> told = new Seen<>();
  private double logRate;

  /**
   * What is told of a rate; that takes a whole run, and a pointer that moves along y asks for the
   * same.
   *
   * @param best whether it is the one of the star
   */
  private record Told(Run run, double rate, boolean best) {}

  RateHint(Store store, RateAxis axis) {
    this.store = store;
    this.axis = axis;
    setId("rate-hint");
    getStyleClass().add("rate-hint");
    setManaged(false);
    setMouseTransparent(true);
    setVisible(false);
    pill.getStyleClass().add("pill");
    tip.getStyleClass().add("tip");
    thread.getStyleClass().add("thread");
    dot.getStyleClass().add("dot");
    getChildren().addAll(thread, dot, tip, pill);
  }

  /**
   * Shows itself wherever the pointer is over the node, until a button is pressed; not where that
   * is to be predicted.
   *
   * @param inset by which the node begins before the axis
   */
  void follow(Node node, DoubleSupplier inset) {
    node.addEventHandler(MouseEvent.MOUSE_MOVED, event -> ask(event.getX() - inset.getAsDouble()));
    node.addEventHandler(MouseEvent.MOUSE_EXITED, event -> hide());
    node.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> hide());
  }

  void hide() {
    setVisible(false);
  }

  private void ask(double pointer) {
    double x = Math.max(0, Math.min(pointer, getWidth()));
    Optional<Double> star = store.now().bestRate().filter(rate -> isNear(rate, x));
    tell(star.orElse(RateScale.rateAt(axis.log(x))));
  }

  /** Shows itself at a rate, unless what becomes of it is to be predicted. */
  void tell(double rate) {
    setVisible(false);
    if (!store.now().whatIf().guessing().isOn()) {
      show(rate);
    }
  }

  private void show(double rate) {
    boolean best = store.now().bestRate().filter(known -> known == rate).isPresent();
    Told next = new Told(store.now().run(), rate, best);
    if (told.changesTo(next)) {
      write(next);
    }
    logRate = Math.log10(rate);
    setVisible(true);
    place();
  }

  private void write(Told next) {
    String rate = Numbers.exact(next.rate());
    String becomes = RateSentence.of(next.run().withRate(next.rate()));
    text.setMarkup(
        next.best()
            ? WindowKey.BEST_RATE.text("rate.hint.best", rate, becomes)
            : Strings.text("rate.hint", rate, becomes));
    setAccessibleText(text.getAccessibleText());
  }

  private boolean isNear(double rate, double x) {
    return Math.abs(axis.x(Math.log10(rate)) - x) <= NEAR_BEST;
  }

  /** Puts the hint, if it is to be seen, where its rate is on the axis. */
  void place() {
    if (!isVisible()) {
      return;
    }
    double x = axis.x(logRate);
    placePill(x);
    tip.relocate(x - TIP, -ABOVE - TIP);
    thread.setStartX(x);
    thread.setEndX(x);
    thread.setStartY(-ABOVE);
    thread.setEndY(0);
    dot.relocate(x - DOT, getHeight() / 2 - DOT);
  }

  /** Over the place, but inside the window. */
  private void placePill(double x) {
    pill.applyCss();
    pill.autosize();
    double first = MARGIN - getLayoutX();
    double last = first + ((Region) getParent()).getWidth() - 2 * MARGIN - pill.getWidth();
    double left = Math.max(first, Math.min(x - pill.getWidth() / 2, last));
    pill.relocate(Math.round(left), Math.round(-ABOVE - TIP - pill.getHeight()));
  }
}
