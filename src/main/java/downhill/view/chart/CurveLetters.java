package downhill.view.chart;

import downhill.core.geometry.Vec2;
import downhill.view.paint.Seen;
import downhill.view.picture.PictureLabel;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import javafx.scene.layout.Pane;

/** The letters of pinned runs at the ends of their curves, none on another. */
final class CurveLetters extends Pane {
  private static final double GAP = 7;

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
   * Places the letters to the right of the ends; hidden where they have no room there.
   *
   * @param nearestLine how far the nearest of all lines is from a place, up or down
   * @param corner where the letters must end, and the plot
   */
  void place(List<Vec2> ends, ToDoubleFunction<Vec2> nearestLine, Vec2 corner) {
    List<PictureLabel> letters = getChildren().stream().map(PictureLabel.class::cast).toList();
    letters.forEach(PictureLabel::measure);
    double width = letters.stream().mapToDouble(PictureLabel::getWidth).max().orElse(0);
    double height = letters.stream().mapToDouble(PictureLabel::getHeight).max().orElse(0);
    Map<Integer, Double> middles =
        new LetterPlaces(new Vec2(width, height), corner.y(), nearestLine).of(ends);
    for (int i = 0; i < letters.size(); i++) {
      PictureLabel letter = letters.get(i);
      letter.setVisible(middles.containsKey(i));
      if (letter.isVisible()) {
        double x = Math.min(ends.get(i).x() + GAP, corner.x() - letter.getWidth());
        letter.relocate(Math.round(x), Math.round(middles.get(i) - letter.getHeight() / 2));
      }
    }
  }
}
