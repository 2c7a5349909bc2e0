package downhill.view.plane;

import downhill.core.geometry.Frame;
import downhill.core.geometry.Vec2;
import downhill.session.Experiment;
import downhill.session.Strings;
import downhill.view.picture.Box;
import downhill.view.picture.LabelPlacer;
import downhill.view.picture.PictureLabel;
import java.util.Optional;

/** The start on a flat picture: the marker under a hand, and its label. */
public final class StartSpot {
  private static final double LABEL_GAP = 13;

  private final StartMarker marker = new StartMarker();
  private final PictureLabel label = new PictureLabel("mark-label", Strings.text("picture.start"));
  private Vec2 pixel = Vec2.ZERO;
  private double size = 1;

  public StartMarker marker() {
    return marker;
  }

  public PictureLabel label() {
    return label;
  }

  /**
   * Puts the marker where the start is.
   *
   * @param at its pixel position
   * @param magnification of the marks, 1 at 720p
   */
  public void show(Experiment experiment, Vec2 at, Frame frame, double magnification) {
    pixel = at;
    size = magnification;
    marker.show(pixel, frame.holds(pixel), size);
    marker.tell(experiment);
  }

  /** What the marker takes, where it is seen. */
  public Optional<Box> room() {
    return marker.isVisible()
        ? Optional.of(Box.round(pixel, StartMarker.ROOM * size))
        : Optional.empty();
  }

  public void keepClear(LabelPlacer placer) {
    room().ifPresent(placer::keepClear);
  }

  /** Shows the label beside a marker that is seen. */
  public void label(LabelPlacer placer) {
    label.setVisible(marker.isVisible());
    if (label.isVisible()) {
      label.placeBeside(pixel, LABEL_GAP * size, placer);
    }
  }
}
