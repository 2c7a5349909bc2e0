package downhill.view;

import downhill.core.geometry.Frame;
import downhill.session.Session;
import downhill.session.Strings;

/** Says quietly that the view follows the ball, and which key ends it. */
final class FollowNote extends PictureLabel {
  private static final double ASIDE = 6;
  private static final double BELOW = 4;

  FollowNote() {
    super("picture-note", Strings.text("picture.following"));
    getStyleClass().add("follow-note");
  }

  /** Shows it in the upper right corner of the picture while it is true. */
  void render(Session session, Frame frame, LabelPlacer placer) {
    setVisible(session.display().following());
    if (isVisible()) {
      measure();
      relocate(frame.width() - getWidth() - ASIDE, BELOW);
      placer.keepClear(box());
    }
  }
}
