package downhill.view.text;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/**
 * Keeps a text in its room, one line or a few, or a line of parts: what is longer is set smaller.
 */
public final class ShrinkToFit {
  private static final double SMALLER = 0.04;
  private static final double SMALLEST = 0.6;

  private final Region line;
  private final Scale scale = new Scale();

  public ShrinkToFit(Region line) {
    this.line = line;
    line.getTransforms().add(scale);
  }

  /** Whether the text stays on one line; otherwise it wraps at its full size. */
  public void setActive(boolean active) {
    line.setMinWidth(active ? Region.USE_PREF_SIZE : Region.USE_COMPUTED_SIZE);
    fit(Double.MAX_VALUE);
  }

  /** Breaks the text into lines, as small as they must be; to be called once it is laid out. */
  public void fit(double width, double height) {
    double factor = factor(width, height, 0);
    line.resize(width / factor, height / factor);
    scaleBy(factor, 0);
  }

  private double factor(double width, double height, double padding) {
    double factor = 1;
    while (factor > SMALLEST && line.prefHeight(width / factor) - padding > height / factor) {
      factor -= SMALLER;
    }
    return factor;
  }

  /** On one line, or on two in the middle where these are larger; once the line is laid out. */
  public void fitLines(double width, double height) {
    fit(width);
    double padding = line.getInsets().getTop();
    double factor = factor(width, height, padding);
    if (factor > scale.getX()) {
      double whole = line.prefHeight(width / factor);
      line.resize(width / factor, whole);
      line.setLayoutY((height - (whole + padding) * factor) / 2);
      scaleBy(factor, 0);
    }
  }

  /** To be called once the line is laid out. */
  public void fit(double room) {
    scaleBy(Math.min(1, room / Math.max(1, line.getWidth())), pivot());
  }

  private void scaleBy(double factor, double pivot) {
    scale.setX(factor);
    scale.setY(factor);
    scale.setPivotY(pivot);
  }

  /** Where the text stands, or the middle of a row. */
  private double pivot() {
    double baseline = line.getBaselineOffset();
    return baseline == Node.BASELINE_OFFSET_SAME_AS_HEIGHT ? line.getHeight() / 2 : baseline;
  }
}
