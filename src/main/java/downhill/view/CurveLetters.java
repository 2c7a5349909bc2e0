package downhill.view;

import downhill.core.geometry.Vec2;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Pane;

/** The letters of pinned runs at the ends of their curves, none on another. */
final class CurveLetters extends Pane {
  private static final double GAP = 7;

  /** How far a letter may give way to others, in lines up and down. */
  private static final int MOST_LINES = 3;

  private final Seen<List<String>> written = new Seen<>();

  CurveLetters() {
    setManaged(false);
    setMouseTransparent(true);
  }

  /** Writes other letters, to be placed. */
  void write(List<String> letters) {
    if (written.changesTo(letters)) {
      getChildren().setAll(letters.stream().map(l -> new PictureLabel("curve-letter", l)).toList());
    }
  }

  /**
   * Places the letters to the right of the ends.
   *
   * @param right where they must end
   * @param bottom where the plot ends
   */
  void place(List<Vec2> ends, double right, double bottom) {
    List<Box> taken = new ArrayList<>();
    for (int i = 0; i < ends.size(); i++) {
      PictureLabel letter = (PictureLabel) getChildren().get(i);
      letter.measure();
      Box box = free(at(ends.get(i), letter, right, bottom), taken, bottom);
      letter.relocate(Math.round(box.x()), Math.round(box.y()));
      taken.add(box);
    }
  }

  private static Box at(Vec2 end, PictureLabel letter, double right, double bottom) {
    double x = Math.min(end.x() + GAP, right - letter.getWidth());
    double y = Math.max(0, Math.min(bottom, end.y())) - letter.getHeight() / 2;
    return new Box(x, y, letter.getWidth(), letter.getHeight());
  }

  /** The nearest place above or below that is free, or the first one. */
  private static Box free(Box wanted, List<Box> taken, double bottom) {
    for (int lines = 0; lines <= MOST_LINES; lines++) {
      for (int side : new int[] {-1, 1}) {
        double y = wanted.y() + side * lines * wanted.height();
        Box box = new Box(wanted.x(), y, wanted.width(), wanted.height());
        boolean inside = y + box.height() / 2 >= 0 && y + box.height() / 2 <= bottom;
        if (inside && taken.stream().allMatch(other -> other.overlap(box) == 0)) {
          return box;
        }
      }
    }
    return wanted;
  }
}
