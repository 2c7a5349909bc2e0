package downhill.view.plane;

import downhill.core.geometry.Frame;
import downhill.core.geometry.Vec2;
import downhill.session.Numbers;
import downhill.session.Pin;
import downhill.session.Session;
import downhill.session.Strings;
import downhill.session.WhatIf;
import downhill.view.paint.Seen;
import downhill.view.picture.LabelPlacer;
import downhill.view.picture.PictureLabel;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Group;

/**
 * Letter and rate of each pinned run near the end of its path. They stand still while the present
 * path follows a hand: its labels make way for them.
 */
public final class PinLabels extends Group {
  private static final double GAP = 12;

  private final List<PictureLabel> labels =
      Stream.generate(() -> new PictureLabel("pin-label")).limit(WhatIf.MOST_PINS).toList();
  private final Seen<Content> content = new Seen<>();

  /** Everything that text and place depend on. */
  private record Content(List<Pin> pins, Frame frame) {}

  public PinLabels() {
    setManaged(false);
    setMouseTransparent(true);
    getChildren().addAll(labels);
  }

  /**
   * Shows the labels, for those of the placer to keep apart from.
   *
   * @param landscape tells another placer what it shall keep clear of, whatever the present run is
   */
  public void render(
      Session session, Frame frame, LabelPlacer placer, Consumer<LabelPlacer> landscape) {
    if (content.changesTo(new Content(session.pins(), frame))) {
      LabelPlacer own = new LabelPlacer(frame.width(), frame.height());
      landscape.accept(own);
      place(session.pins(), frame, own);
    }
    labels.stream().filter(PictureLabel::isVisible).forEach(l -> placer.keepApart(l.box()));
  }

  private void place(List<Pin> pins, Frame frame, LabelPlacer placer) {
    labels.forEach(label -> label.setVisible(false));
    List<DrawnPath> paths = pins.stream().map(pin -> DrawnPath.of(pin.run(), frame)).toList();
    paths.forEach(path -> path.keepClear(placer));
    for (int i = 0; i < pins.size(); i++) {
      List<Vec2> anchors = paths.get(i).anchors();
      PictureLabel label = labels.get(pins.get(i).slot());
      if (!anchors.isEmpty()) {
        label.setMarkup(text(pins.get(i)));
        label.placeBeside(anchors, GAP, placer);
      }
    }
  }

  private static String text(Pin pin) {
    return Strings.text("pins.label", pin.letter(), Numbers.rate(pin.run().rate()));
  }
}
