package downhill.view.look;

import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/** Keeps what a part shows inside its rectangle. */
public final class Clipping {
  private Clipping() {}

  public static void toBounds(Region part) {
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(part.widthProperty());
    clip.heightProperty().bind(part.heightProperty());
    part.setClip(clip);
  }
}
