package downhill.view.picture;

import downhill.core.geometry.Vec2;
import downhill.view.text.MathText;
import java.util.List;
import javafx.scene.layout.StackPane;

/** A text on a picture, with a halo in the colour of the ground so that it reads on anything. */
public class PictureLabel extends StackPane {
  private final MathText halo;
  private final MathText text;

  public PictureLabel(String styleClass) {
    halo = new MathText(styleClass, "halo");
    text = new MathText(styleClass);
    setManaged(false);
    setMouseTransparent(true);
    getChildren().addAll(halo, text);
  }

  public PictureLabel(String styleClass, String markup) {
    this(styleClass);
    setMarkup(markup);
  }

  public void setMarkup(String markup) {
    halo.setMarkup(markup);
    text.setMarkup(markup);
  }

  /** Takes its own size, for {@link #getWidth()} and {@link #getHeight()} to tell. */
  public void measure() {
    applyCss();
    autosize();
  }

  /** Shows it beside its anchor, where the placer finds room. */
  public void placeBeside(Vec2 anchor, double radius, LabelPlacer placer) {
    placeBeside(List.of(anchor), radius, placer);
  }

  /** Shows it beside one of its anchors, where the placer finds room. */
  public void placeBeside(List<Vec2> anchors, double radius, LabelPlacer placer) {
    setVisible(true);
    measure();
    Vec2 corner = placer.place(anchors, radius, getWidth(), getHeight());
    relocate(Math.round(corner.x()), Math.round(corner.y()));
  }

  /** Shows it below its anchor, or where the placer finds more room. */
  public void placeBelow(Vec2 anchor, double radius, LabelPlacer placer) {
    setVisible(true);
    measure();
    Vec2 corner = placer.placeBelow(anchor, radius, getWidth(), getHeight());
    relocate(Math.round(corner.x()), Math.round(corner.y()));
  }

  /** The room that it takes, once placed. */
  public Box box() {
    return new Box(getLayoutX(), getLayoutY(), getWidth(), getHeight());
  }

  public void centreOn(Vec2 middle) {
    setVisible(true);
    measure();
    relocate(Math.round(middle.x() - getWidth() / 2), Math.round(middle.y() - getHeight() / 2));
  }
}
