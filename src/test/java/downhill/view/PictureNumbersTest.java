package downhill.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.core.geometry.Vec2;
import downhill.core.raster.surface.space.Camera;
import downhill.session.Edit;
import downhill.session.Look;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;

/** Numbers of axes and of contour lines. */
class PictureNumbersTest extends PicturesWindow {
  @Test
  void numbersOfTheLeftEdgeAreNeverCutOff() {
    try (Window window = himmelblau()) {
      for (String function : List.of("x^2*1e12", "exp(x^2)", "1e-9*x^2", "100003+x/1e4")) {
        window.run(() -> store.dispatch(new Edit.CostTyped(function)));
        window.settle();
        for (Node number : window.scene().getRoot().lookupAll(".axis-number")) {
          double left = window.get(() -> number.localToScene(number.getLayoutBounds()).getMinX());
          assertTrue(!number.isVisible() || left >= 0, function + " at " + left);
        }
      }
    }
  }

  @Test
  void numbersOfTheTurnedSurfaceNeverLieOnEachOther() {
    try (Window window = himmelblau()) {
      Node surface = window.node("surface");
      for (double tilt : new double[] {5, 20, 60}) {
        for (double turn = 0; turn < 360; turn += 17) {
          Camera camera = new Camera(turn, tilt, 1);
          window.run(() -> store.dispatch(new Look.CameraMoved(camera)));
          window.settle();
          assertEquals(0, window.get(() -> overlaps(surface)), camera.toString());
        }
      }
    }
  }

  private static long overlaps(Node picture) {
    List<Bounds> numbers =
        picture.lookupAll(".axis-number").stream()
            .filter(Node::isVisible)
            .map(Node::getBoundsInParent)
            .toList();
    return numbers.stream()
        .filter(one -> numbers.stream().anyMatch(other -> other != one && one.intersects(other)))
        .count();
  }

  @Test
  void aContourNumberUnderThePathIsHidden() {
    try (Window window = window(HIMMELBLAU, 0.0435, new Vec2(-0.3, -0.7))) {
      Node map = window.node("map");
      List<Node> numbers = List.copyOf(map.lookupAll(".contour-number > .digits"));
      List<Node> lines = List.copyOf(map.lookupAll(".contour-number > QuadCurve"));
      long hidden = window.get(() -> lines.stream().filter(Window::isSeen).count());
      long seen = window.get(() -> numbers.stream().filter(Window::isSeen).count());
      window.run(() -> store.dispatch(new Edit.RateChanged(1e-6)));
      window.settle();
      assertTrue(window.get(() -> numbers.stream().filter(Window::isSeen).count()) > seen);
      assertTrue(window.get(() -> lines.stream().filter(Window::isSeen).count()) < hidden);
    }
  }
}
