package downhill.view;

import downhill.core.geometry.Frame;
import downhill.core.geometry.Vec2;
import downhill.session.Experiment;
import downhill.session.Strings;
import java.util.Optional;

/** The start on a flat picture: the marker under a hand, and its label. */
final class StartSpot {
  private static final double LABEL_GAP = 13;

  private final StartMarker marker = new StartMarker();
  private final PictureLabel label = new PictureLabel("mark-label", Strings.text("picture.start"));
  private Vec2 pixel = Vec2.ZERO;
  private double size = 1;

  StartMarker marker() {
    return marker;
  }

  PictureLabel label() {
    return label;
  }

  /**
   * Puts the marker where the start is.
   *
   * @param at its pixel position
   * @param magnification of the marks, 1 at 720p
   */
  void show(Experiment experiment, Vec2 at, Frame frame, double magnification) {
    pixel = at;
    size = magnification;
    marker.show(pixel, frame.holds(pixel), size);
    marker.tell(experiment);
  }

  /** What the marker takes, where it is seen. */
  Optional<Box> room() {
    return marker.isVisible()
        ? Optional.of(Box.round(pixel, StartMarker.ROOM * size))
        : Optional.empty();
  }

  void keepClear(LabelPlacer placer) {
    room().ifPresent(placer::keepClear);
  }

  /** Shows the label beside a marker that is seen. */
  void label(LabelPlacer placer) {
    label.setVisible(marker.isVisible());
    if (label.isVisible()) {
      label.placeBeside(pixel, LABEL_GAP * size, placer);
    }
  }
}
