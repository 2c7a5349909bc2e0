package downhill.view;

import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/** Keeps a text on its one line: what is longer than its room is set smaller, never broken. */
final class ShrinkToFit {
  private final MathText line;
  private final Scale scale = new Scale();

  ShrinkToFit(MathText line) {
    this.line = line;
    line.getTransforms().add(scale);
  }

  /** Whether the text stays on one line; otherwise it wraps at its full size. */
  void setActive(boolean active) {
    line.setMinWidth(active ? Region.USE_PREF_SIZE : Region.USE_COMPUTED_SIZE);
    fit(Double.MAX_VALUE);
  }

  /** To be called once the line is laid out. */
  void fit(double room) {
    double factor = Math.min(1, room / Math.max(1, line.getWidth()));
    scale.setX(factor);
    scale.setY(factor);
    scale.setPivotY(line.getBaselineOffset());
  }
}
