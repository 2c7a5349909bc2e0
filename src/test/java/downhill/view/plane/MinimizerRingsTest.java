package downhill.view.plane;

import static org.junit.jupiter.api.Assertions.assertEquals;

import downhill.core.geometry.Vec2;
import downhill.core.raster.colour.Palette;
import downhill.view.look.PaletteStyle;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import org.junit.jupiter.api.Test;

class MinimizerRingsTest {
  private final MinimizerRings rings = new MinimizerRings();

  private List<Color> dots() {
    return rings.getChildren().stream()
        .filter(Node::isVisible)
        .map(ring -> ((Group) ring).getChildren().get(2))
        .map(dot -> (Color) ((Circle) dot).getFill())
        .toList();
  }

  @Test
  void eachPlaceHasARingInEveryDress() {
    List<Vec2> places = List.of(new Vec2(10, 20), new Vec2(30, 40));
    for (Palette palette : List.of(Palette.LIGHT, Palette.DARK, Palette.LIGHT)) {
      Color ink = PaletteStyle.color(palette.stone().minimizer());
      rings.show(places, palette, 1);
      assertEquals(List.of(ink, ink), dots());
      rings.show(places.subList(0, 1), palette, 1);
      assertEquals(List.of(ink), dots());
    }
  }
}
