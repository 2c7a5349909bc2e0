package downhill.view;

import downhill.core.geometry.Vec2;
import java.util.List;
import javafx.scene.layout.StackPane;

/** A text on a picture, with a halo in the colour of the ground so that it reads on anything. */
class PictureLabel extends StackPane {
  private final MathText halo;
  private final MathText text;

  PictureLabel(String styleClass) {
    halo = new MathText(styleClass, "halo");
    text = new MathText(styleClass);
    setManaged(false);
    setMouseTransparent(true);
    getChildren().addAll(halo, text);
  }

  PictureLabel(String styleClass, String markup) {
    this(styleClass);
    setMarkup(markup);
  }

  void setMarkup(String markup) {
    halo.setMarkup(markup);
    text.setMarkup(markup);
  }

  /** Takes its own size, for {@link #getWidth()} and {@link #getHeight()} to tell. */
  void measure() {
    applyCss();
    autosize();
  }

  /** Shows it beside its anchor, where the placer finds room. */
  void placeBeside(Vec2 anchor, double radius, LabelPlacer placer) {
    placeBeside(List.of(anchor), radius, placer);
  }

  /** Shows it beside one of its anchors, where the placer finds room. */
  void placeBeside(List<Vec2> anchors, double radius, LabelPlacer placer) {
    setVisible(true);
    measure();
    Vec2 corner = placer.place(anchors, radius, getWidth(), getHeight());
    relocate(Math.round(corner.x()), Math.round(corner.y()));
  }

  /** Shows it below its anchor, or where the placer finds more room. */
  void placeBelow(Vec2 anchor, double radius, LabelPlacer placer) {
    setVisible(true);
    measure();
    Vec2 corner = placer.placeBelow(anchor, radius, getWidth(), getHeight());
    relocate(Math.round(corner.x()), Math.round(corner.y()));
  }

  /** The room that it takes, once placed. */
  Box box() {
    return new Box(getLayoutX(), getLayoutY(), getWidth(), getHeight());
  }

  void centreOn(Vec2 middle) {
    setVisible(true);
    measure();
    relocate(Math.round(middle.x() - getWidth() / 2), Math.round(middle.y() - getHeight() / 2));
  }
}
