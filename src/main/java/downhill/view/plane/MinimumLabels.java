package downhill.view.plane;

import downhill.core.geometry.Vec2;
import downhill.session.Strings;
import downhill.view.picture.PictureLabel;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.Node;

/** The words beside the rings: the lowest minimum, and that in which a run ends above it. */
public final class MinimumLabels {
  private final PictureLabel lowest = label("picture.minimum");
  private final PictureLabel local = label("picture.minimum.local");

  private static PictureLabel label(String key) {
    return new PictureLabel("mark-label", Strings.text(key));
  }

  public List<Node> nodes() {
    return List.of(lowest, local);
  }

  /**
   * Shows each where it is read as the name of its ring.
   *
   * @param beside puts a label beside the middle of a ring
   */
  public void place(MarkedPixels marked, BiConsumer<PictureLabel, Vec2> beside) {
    place(local, marked.local(), marked, beside);
    place(lowest, marked.lowest(), marked, beside);
  }

  private static void place(
      PictureLabel label,
      Optional<Vec2> ring,
      MarkedPixels marked,
      BiConsumer<PictureLabel, Vec2> beside) {
    ring.ifPresent(middle -> beside.accept(label, middle));
    label.setVisible(ring.filter(middle -> marked.isNearest(middle, label.box())).isPresent());
  }
}
