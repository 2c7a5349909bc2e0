package downhill.view;

import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;

/**
 * What becomes of the descent at the rate under the pointer: a sentence on a thread to the track.
 */
final class RateHint extends Pane {
  private static final double TIP = 6;
  private static final double DOT = 5;
  private static final double MARGIN = 4;

  /** The words keep their line between sentence and track. */
  private static final double ABOVE = 30;

  private final MathText text = new MathText("rate-hint-text");
  private final StackPane pill = new StackPane(text);
  private final Polygon tip = new Polygon(-TIP, 0, TIP, 0, 0, TIP);
  private final Line thread = new Line();
  private final Circle dot = new Circle(DOT);

  RateHint() {
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
   * Shows the sentence over a place of the track.
   *
   * @param width inside of which the sentence stays
   */
  void show(String markup, double x, double trackTop, double trackHeight, double width) {
    text.setMarkup(markup);
    setAccessibleText(text.getAccessibleText());
    setVisible(true);
    pill.applyCss();
    pill.autosize();
    double bottom = trackTop - ABOVE;
    double left =
        Math.max(MARGIN, Math.min(x - pill.getWidth() / 2, width - pill.getWidth() - MARGIN));
    pill.relocate(Math.round(left), Math.round(bottom - TIP - pill.getHeight()));
    tip.relocate(x - TIP, bottom - TIP);
    thread.setStartX(x);
    thread.setEndX(x);
    thread.setStartY(bottom);
    thread.setEndY(trackTop);
    dot.relocate(x - DOT, trackTop + trackHeight / 2 - DOT);
  }

  void hide() {
    setVisible(false);
  }
}
