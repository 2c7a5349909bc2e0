package downhill.view;

import downhill.core.descent.Outcome;
import downhill.core.geometry.Frame;
import downhill.core.geometry.Vec2;
import downhill.core.raster.Ball;
import downhill.core.raster.Orientation;
import downhill.core.raster.Palette;
import downhill.core.raster.Viewport;
import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.RadialGradient;
import javafx.scene.paint.Stop;
import javafx.scene.shape.Circle;

/** The ball on a flat picture, with a soft shadow to its lower right. */
final class BallView extends Group {
  private static final double SHADOW = 14;
  private static final double SHADOW_RIGHT = 2;
  private static final double SHADOW_DOWN = 3;
  private static final double DARKEST = 0.34;

  private final Circle shadow = new Circle(SHADOW);
  private final RasterView picture = new RasterView();
  private final Seen<Content> content = new Seen<>();

  /** What the sprite depends on. */
  private record Content(
      Optional<Outcome> outcome,
      Orientation orientation,
      Palette palette,
      double scale,
      double size) {}

  BallView() {
    setManaged(false);
    setMouseTransparent(true);
    getChildren().addAll(shadow, picture);
  }

  private static RadialGradient shade(Color color) {
    Color dark = color.deriveColor(0, 1, 1, DARKEST);
    Color clear = color.deriveColor(0, 1, 1, 0);
    return new RadialGradient(
        0, 0, 0.5, 0.5, 0.5, true, CycleMethod.NO_CYCLE, new Stop(0.45, dark), new Stop(1, clear));
  }

  /** The radius of a ball in a picture. */
  static double radius(Frame frame, Palette palette) {
    return palette.marks().ball() * Viewport.markSize(frame.width(), frame.height());
  }

  /**
   * Puts the middle at a pixel position.
   *
   * @param size of the marks, 1 at 720p
   */
  void show(
      Vec2 middle,
      Optional<Outcome> outcome,
      Orientation orientation,
      Palette palette,
      double scale,
      double size) {
    if (content.changesTo(new Content(outcome, orientation, palette, scale, size))) {
      shadow.setFill(shade(PaletteStyle.color(palette.light().ground())));
      picture.show(
          Ball.sprite(
              palette.marks().ball() * size * scale, orientation, palette.tones(outcome), scale),
          scale);
    }
    picture.relocate(
        middle.x() - picture.getFitWidth() / 2, middle.y() - picture.getFitHeight() / 2);
    shadow.setRadius(SHADOW * size);
    shadow.setCenterX(middle.x() + SHADOW_RIGHT * size);
    shadow.setCenterY(middle.y() + SHADOW_DOWN * size);
  }
}
