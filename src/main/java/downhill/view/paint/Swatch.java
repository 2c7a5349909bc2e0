package downhill.view.paint;

import downhill.core.raster.Raster;
import java.util.function.Consumer;
import javafx.geometry.NodeOrientation;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;

/** A small picture with rounded corners beside the words that say what it means. */
public final class Swatch extends Pane {
  private static final double ROUNDING = 6;

  private final RasterView picture = new RasterView();
  private final Seen<Content> content = new Seen<>();

  /** All that the picture depends on. */
  private record Content(Object subject, double scale) {}

  public Swatch(double width, double height) {
    setMinSize(width, height);
    setPrefSize(width, height);
    setMaxSize(width, height);
    Rectangle clip = new Rectangle(width, height);
    clip.setArcWidth(ROUNDING);
    clip.setArcHeight(ROUNDING);
    setClip(clip);
    setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    getChildren().add(picture);
  }

  /**
   * Paints anew where the subject is another one.
   *
   * @param subject all that the paint depends on, but for the scale
   * @param scale pixels to a layout unit
   */
  public void render(Object subject, double scale, Consumer<Raster> paint) {
    if (content.changesTo(new Content(subject, scale))) {
      picture.resize(getPrefWidth(), getPrefHeight(), scale);
      paint.accept(picture.raster());
      picture.repainted();
    }
  }
}
