package downhill.view.plane;

import downhill.core.geometry.Frame;
import downhill.session.Session;
import downhill.view.keys.WindowKey;
import downhill.view.picture.Box;
import downhill.view.picture.LabelPlacer;
import downhill.view.picture.PictureLabel;
import java.util.stream.DoubleStream;

/** Says quietly that the view follows the ball, and which key ends it. */
public final class FollowNote extends PictureLabel {
  private static final double ASIDE = 6;
  private static final double BELOW = 4;

  public FollowNote() {
    super("picture-note", WindowKey.FOLLOW.text("picture.following"));
    getStyleClass().add("follow-note");
  }

  /**
   * Shows it in the upper right corner of the picture while it is true, or where at its upper edge
   * what the placer knows leaves room.
   */
  public void render(Session session, Frame frame, LabelPlacer placer) {
    setVisible(session.display().following());
    if (isVisible()) {
      measure();
      double right = frame.width() - getWidth() - ASIDE;
      double left =
          DoubleStream.of(right, right / 2, ASIDE)
              .filter(x -> !placer.isTaken(new Box(x, BELOW, getWidth(), getHeight())))
              .findFirst()
              .orElse(right);
      relocate(Math.round(left), BELOW);
      placer.keepApart(box());
    }
  }
}
