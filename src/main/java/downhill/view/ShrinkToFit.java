package downhill.view;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/**
 * Keeps a text in its room, one line or a few, or a line of parts: what is longer is set smaller.
 */
final class ShrinkToFit {
  private static final double SMALLER = 0.04;
  private static final double SMALLEST = 0.6;

  private final Region line;
  private final Scale scale = new Scale();

  ShrinkToFit(Region line) {
    this.line = line;
    line.getTransforms().add(scale);
  }

  /** Whether the text stays on one line; otherwise it wraps at its full size. */
  void setActive(boolean active) {
    line.setMinWidth(active ? Region.USE_PREF_SIZE : Region.USE_COMPUTED_SIZE);
    fit(Double.MAX_VALUE);
  }

  /** Breaks the text into lines, as small as they must be; to be called once it is laid out. */
  void fit(double width, double height) {
    double factor = 1;
    while (factor > SMALLEST && line.prefHeight(width / factor) > height / factor) {
      factor -= SMALLER;
    }
    line.resize(width / factor, height / factor);
    scale.setX(factor);
    scale.setY(factor);
    scale.setPivotY(0);
  }

  /** To be called once the line is laid out. */
  void fit(double room) {
    double factor = Math.min(1, room / Math.max(1, line.getWidth()));
    scale.setX(factor);
    scale.setY(factor);
    scale.setPivotY(pivot());
  }

  /** Where the text stands, or the middle of a row. */
  private double pivot() {
    double baseline = line.getBaselineOffset();
    return baseline == Node.BASELINE_OFFSET_SAME_AS_HEIGHT ? line.getHeight() / 2 : baseline;
  }
}
