package downhill.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.core.geometry.Domain;
import downhill.core.geometry.Vec2;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;

/** What a hand does on the map and on the surface. */
class PictureGesturesTest extends PicturesWindow {
  /** In pixels, from a place to its pixel and back. */
  private static final double ROUNDING = 1e-6;

  @Test
  void aClickOnTheMapPlacesTheStartExactlyThere() {
    try (Window window = himmelblau()) {
      Node map = window.node("map");
      window.click(map, 300, 100);
      Vec2 pixel = frame(map).toPixels(start());
      assertEquals(300, pixel.x(), HALF_A_PIXEL);
      assertEquals(100, pixel.y(), HALF_A_PIXEL);
    }
  }

  @Test
  void aClickBesideTheMarkersMiddlePlacesTheStartThereToo() {
    try (Window window = himmelblau()) {
      Node map = window.node("map");
      Vec2 marker = frame(map).toPixels(start());
      window.click(map, Math.rint(marker.x()) + 5, Math.rint(marker.y()) + 4);
      Vec2 pixel = frame(map).toPixels(start());
      assertEquals(Math.rint(marker.x()) + 5, pixel.x(), HALF_A_PIXEL);
      assertEquals(Math.rint(marker.y()) + 4, pixel.y(), HALF_A_PIXEL);
    }
  }

  @Test
  void draggingTheMarkerMovesTheStartAndIsOneUndo() {
    try (Window window = himmelblau()) {
      Node map = window.node("map");
      Vec2 before = start();
      Vec2 marker = frame(map).toPixels(before);
      window.drag(map, marker.x(), marker.y(), marker.x() + 100, marker.y() - 50);
      Vec2 pixel = frame(map).toPixels(start());
      assertEquals(marker.x() + 100, pixel.x(), 2 * HALF_A_PIXEL);
      assertEquals(marker.y() - 50, pixel.y(), 2 * HALF_A_PIXEL);
      window.run(() -> store.undo());
      assertEquals(before, start());
    }
  }

  @Test
  void aStartThatIsDraggedOutOfThePictureStaysAtItsEdge() {
    try (Window window = himmelblau()) {
      Node map = window.node("map");
      Vec2 marker = frame(map).toPixels(start());
      window.drag(map, marker.x(), marker.y(), marker.x(), -60);
      assertEquals(frame(map).view().y().to(), start().y());
      assertEquals(marker.x(), frame(map).toPixels(start()).x(), 2 * HALF_A_PIXEL);
      assertTrue(window.get(map.lookup(".start-marker")::isVisible));
    }
  }

  @Test
  void arrowKeysLeaveTheStartInThePicture() {
    try (Window window = himmelblau()) {
      Node map = window.node("map");
      window.click(map, 3, 100);
      window.run(() -> map.lookup(".start-marker").requestFocus());
      window.press(KeyCode.LEFT);
      assertEquals(frame(map).view().x().from(), start().x());
      window.press(KeyCode.RIGHT);
      assertEquals(8, frame(map).toPixels(start()).x(), ROUNDING);
    }
  }

  @Test
  void arrowKeysMoveTheStartAndShiftMovesItLess() {
    try (Window window = himmelblau()) {
      Node map = window.node("map");
      window.run(() -> map.lookup(".start-marker").requestFocus());
      Vec2 before = frame(map).toPixels(start());
      window.press(KeyCode.RIGHT);
      Vec2 after = frame(map).toPixels(start());
      assertEquals(before.x() + 8, after.x(), ROUNDING);
      window.press(KeyCode.SHIFT, KeyCode.UP);
      assertEquals(before.y() - 1, frame(map).toPixels(start()).y(), ROUNDING);
    }
  }

  @Test
  void theWheelZoomsAndKeepsThePointUnderThePointer() {
    try (Window window = himmelblau()) {
      Node map = window.node("map");
      Vec2 pointer = new Vec2(120, 300);
      Vec2 before = frame(map).toPlane(pointer);
      window.scroll(map, pointer.x(), pointer.y(), -2);
      Vec2 after = frame(map).toPlane(pointer);
      assertTrue(store.now().view().x().length() < 10, store.now().view().toString());
      assertEquals(0, before.distanceTo(after), ProgramWindow.A_PIXEL);
    }
  }

  @Test
  void theRightButtonPansAndADoubleClickResetsLeavingTheStart() {
    try (Window window = himmelblau()) {
      Node map = window.node("map");
      Vec2 start = start();
      window.drag(map, MouseButton.SECONDARY, 200, 200, 241.6, 200);
      assertEquals(-6, store.now().view().x().from(), 2 * ProgramWindow.A_PIXEL);
      assertEquals(start, start());
      window.doubleClick(map, 50, 60);
      assertEquals(Domain.of(-5, 5, -5, 5), store.now().view());
      assertEquals(start, start());
    }
  }

  @Test
  void aClickOnTheSurfacePlacesTheStartWhereTheSurfaceIsSeen() {
    try (Window window = himmelblau()) {
      Node surface = window.node("surface");
      window.click(surface, 225, 150);
      assertNotEquals(new Vec2(-0.3, -0.7), start());
      assertTrue(store.now().view().contains(start()));
    }
  }

  @Test
  void draggingTheSurfaceTurnsItAndArrowsDoToo() {
    try (Window window = himmelblau()) {
      Node surface = window.node("surface");
      window.drag(surface, 200, 200, 260, 200);
      double turned = store.now().display().camera().orElseThrow().azimuthDegrees();
      assertEquals(new Vec2(-0.3, -0.7), start());
      window.press(KeyCode.RIGHT);
      double further = store.now().display().camera().orElseThrow().azimuthDegrees();
      assertNotEquals(turned, further);
    }
  }
}
