package downhill.view.plane;

import downhill.core.geometry.Vec2;
import downhill.core.raster.colour.Palette;
import downhill.core.raster.path.Ball;
import downhill.view.look.PaletteStyle;
import downhill.view.paint.RasterView;
import downhill.view.paint.Seen;
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
  private final Seen<BallLook> worn = new Seen<>();

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

  /** Puts the middle at a pixel position. */
  void show(Vec2 middle, BallLook look) {
    if (worn.changesTo(look)) {
      wear(look);
    }
    picture.relocate(
        middle.x() - picture.getFitWidth() / 2, middle.y() - picture.getFitHeight() / 2);
    shadow.setRadius(SHADOW * look.size());
    shadow.setCenterX(middle.x() + SHADOW_RIGHT * look.size());
    shadow.setCenterY(middle.y() + SHADOW_DOWN * look.size());
  }

  private void wear(BallLook look) {
    Palette palette = look.palette();
    double scale = look.scale();
    shadow.setFill(shade(PaletteStyle.color(palette.light().ground())));
    picture.show(
        Ball.sprite(
            look.radius() * scale, look.orientation(), palette.tones(look.outcome()), scale),
        scale);
  }
}
