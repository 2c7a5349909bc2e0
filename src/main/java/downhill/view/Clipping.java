package downhill.view;

import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/** Keeps what a picture shows inside its rectangle. */
final class Clipping {
  private Clipping() {}

  static void toBounds(Region picture) {
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(picture.widthProperty());
    clip.heightProperty().bind(picture.heightProperty());
    picture.setClip(clip);
  }
}
