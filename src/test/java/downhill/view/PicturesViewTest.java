package downhill.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.core.expression.CostFunction;
import downhill.core.geometry.Domain;
import downhill.core.geometry.Frame;
import downhill.core.geometry.Vec2;
import downhill.core.raster.surface.space.Camera;
import downhill.session.Defaults;
import downhill.session.Edit;
import downhill.session.Experiment;
import downhill.session.Look;
import downhill.session.Play;
import downhill.session.Session;
import downhill.session.Store;
import downhill.view.text.MathText;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;

class PicturesViewTest {
  /** In pixels, from a place to its pixel and back. */
  private static final double ROUNDING = 1e-6;

  private static final String HIMMELBLAU = "(x^2+y-11)^2 + (x+y^2-7)^2";

  /** Half a pixel each way: a pointer stands on whole pixels. */
  private static final double HALF_A_PIXEL = 0.51;

  /** Poles, holes, jumps, plains, and values near the end of the numbers. */
  private static final List<String> WILD =
      List.of(
          "1/x",
          "ln(x)",
          "7",
          "1e300*x",
          "sqrt(-1-x^2)",
          "f(x,y) = 3",
          "1/(x*y)",
          "ln(x+y)",
          "1e300*x*y",
          "sqrt(-1-x^2-y^2)",
          "floor(x)+floor(y)",
          "exp(x^2+y^2)");

  private Store store;

  private Window window(String function, double rate, Vec2 start) {
    CostFunction cost = CostFunction.of(function);
    Experiment experiment = Defaults.experiment(cost).withRate(rate).withStart(start);
    store = new Store(Session.of(experiment, false));
    return Window.showing(() -> new BorderPane(new PicturesView(store)), 1000, 456);
  }

  private Window himmelblau() {
    return window(HIMMELBLAU, 0.012, new Vec2(-0.3, -0.7));
  }

  private Vec2 start() {
    return store.now().experiment().start();
  }

  /** The middle tenth of the view. */
  private Domain zoomed() {
    Domain view = store.now().view();
    Vec2 from = view.at(0.45, 0.45);
    Vec2 to = view.at(0.55, 0.55);
    return view.dimensions() == 1
        ? Domain.of(from.x(), to.x())
        : Domain.of(from.x(), to.x(), from.y(), to.y());
  }

  private Frame frame(Node map) {
    double width = map.getLayoutBounds().getWidth();
    double height = map.getLayoutBounds().getHeight();
    return Frame.fitted(store.now().view(), width, height);
  }

  private static List<String> axisNumbers(Window window) {
    return window.get(
        () ->
            window.scene().getRoot().lookupAll(".axis-number").stream()
                .filter(Node::isVisible)
                .map(number -> ((Text) number).getText())
                .toList());
  }

  @Test
  void theMapIsThePlottedRectangleOfTheLayout() {
    try (Window window = himmelblau()) {
      Node map = window.node("map");
      assertEquals(416, map.getLayoutBounds().getWidth());
      assertEquals(416, map.getLayoutBounds().getHeight());
      assertEquals(416, map.getBoundsInLocal().getWidth());
      Node surface = window.node("surface");
      assertEquals(496, surface.getBoundsInLocal().getWidth());
      assertEquals(444, surface.getBoundsInLocal().getHeight());
    }
  }

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

  @Test
  void oneVariableShowsTheCurveInsteadOfMapAndSurface() {
    try (Window window = himmelblau()) {
      Node surface = window.node("surface");
      window.run(() -> store.dispatch(new Edit.CostTyped("x^2 + 5")));
      window.settle();
      Node curve = window.node("map");
      assertTrue(curve.getStyleClass().contains("curve"));
      assertFalse(surface.isVisible());
      assertFalse(surface.isManaged());
      window.click(curve, 600, 200);
      double width = curve.getLayoutBounds().getWidth();
      double expected = store.now().view().x().at(600 / width);
      assertEquals(expected, start().x(), HALF_A_PIXEL / width * 20);
      assertEquals(0, start().y());
      window.run(() -> store.dispatch(new Edit.CostTyped("x^2 + y^2")));
      window.settle();
      assertFalse(window.node("map").getStyleClass().contains("curve"));
      assertTrue(surface.isVisible());
    }
  }

  @Test
  void aBallOutsideThePictureIsPointedAt() {
    try (Window window = window(HIMMELBLAU, 0.0435, new Vec2(-0.3, -0.7))) {
      Node pill = window.node("map").lookup(".edge-pill");
      assertFalse(window.get(() -> pill.getParent().isVisible()));
      int last = store.now().run().trajectory().last();
      window.run(() -> store.dispatch(new Play.Scrubbed(last)));
      window.settle();
      assertTrue(window.get(() -> pill.getParent().isVisible()));
      MathText text = (MathText) pill.lookup(".edge-pill-text");
      assertEquals("4938 away", text.getAccessibleText());
    }
  }

  @Test
  void aBallBesideTheCurvesPictureIsPointedAtFromThatSide() {
    try (Window window = window("x^2+8", 1e9, new Vec2(3, 0))) {
      window.run(() -> store.dispatch(new Play.Scrubbed(1)));
      window.settle();
      Node pill = window.node("map").lookup(".edge-pill");
      assertTrue(window.get(() -> pill.getParent().isVisible()));
      double width = window.node("map").getLayoutBounds().getWidth();
      assertTrue(pill.getBoundsInParent().getMaxX() < width / 2);
    }
  }

  @Test
  void aBallAboveTheCurvesPictureIsPointedAtWithItsHeight() {
    try (Window window = window("exp(x^2)", 0.12, new Vec2(1.5, 0))) {
      Node pill = window.node("map").lookup(".edge-pill");
      assertFalse(window.get(() -> pill.getParent().isVisible()));
      window.run(() -> store.dispatch(new Play.Scrubbed(1)));
      window.settle();
      assertTrue(window.get(() -> pill.getParent().isVisible()));
      MathText text = (MathText) pill.lookup(".edge-pill-text");
      assertEquals("f = 39.23", text.getAccessibleText());
    }
  }

  @Test
  void aFollowedBallIsSeenOnTheCurveHoweverHigh() {
    try (Window window = window("x^10", 0.05, new Vec2(1.3, 0))) {
      Node pill = window.node("map").lookup(".edge-pill");
      window.run(() -> store.dispatch(new Play.Scrubbed(1)));
      window.settle();
      assertTrue(window.get(() -> pill.getParent().isVisible()));
      window.run(() -> store.dispatch(new Look.FollowToggled()));
      window.settle();
      assertFalse(window.get(() -> pill.getParent().isVisible()));
    }
  }

  @Test
  void theAxesOfACurveStandStillWhileTheRateChanges() {
    try (Window window = window("exp(x^2)", 0.01, new Vec2(1.5, 0))) {
      List<String> before = axisNumbers(window);
      assertTrue(before.contains("30"), before.toString());
      window.run(() -> store.dispatch(new Edit.RateChanged(0.2)));
      window.settle();
      assertEquals(before, axisNumbers(window));
    }
  }

  @Test
  void aStartBesideTheViewDoesNotFlattenTheCurve() {
    try (Window window = window("x^2+5", 0.9, new Vec2(9, 0))) {
      assertTrue(axisNumbers(window).contains("80"), "of the start's height");
      window.run(() -> store.dispatch(new Look.ViewChanged(Domain.of(-1, 1))));
      window.settle();
      List<String> numbers = axisNumbers(window);
      assertTrue(numbers.contains("5.8"), numbers.toString());
    }
  }

  @Test
  void aBallInAHoleOfTheCurveStandsAtTheLowerBorder() {
    try (Window window = window("ln(x)", 0.1, new Vec2(-3, 0))) {
      Node curve = window.node("map");
      assertFalse(window.get(() -> curve.lookup(".edge-pill").getParent().isVisible()));
      Node start = curve.lookup(".start-marker");
      assertTrue(window.get(start::isVisible));
      double height = curve.getLayoutBounds().getHeight();
      assertEquals(height, start.getBoundsInParent().getCenterY(), 20);
    }
  }

  @Test
  void followingIsSaidOnThePicture() {
    try (Window window = himmelblau()) {
      Node note = window.node("map").lookup(".follow-note");
      assertFalse(window.get(note::isVisible));
      window.run(() -> store.dispatch(new Look.FollowToggled()));
      window.settle();
      assertTrue(window.get(note::isVisible));
    }
  }

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

  @Test
  void picturesFillAnyWindow() {
    try (Window window = himmelblau()) {
      for (int[] size : new int[][] {{800, 300}, {1240, 780}, {300, 200}, {1000, 456}}) {
        window.resize(size[0], size[1]);
        Node map = window.node("map");
        assertTrue(map.getLayoutBounds().getMaxX() <= size[0]);
      }
    }
  }

  @Test
  void wildFunctionsAreDrawnAtEveryStepAndZoom() {
    try (Window window = himmelblau()) {
      for (String function : WILD) {
        window.run(() -> store.dispatch(new Edit.CostTyped(function)));
        window.settle();
        int last = store.now().run().trajectory().last();
        window.run(() -> store.dispatch(new Play.Scrubbed(last)));
        window.run(() -> store.dispatch(new Look.FollowToggled()));
        window.settle();
        window.run(() -> store.dispatch(new Play.Scrubbed(last / 2.5)));
        window.run(() -> store.dispatch(new Look.ViewChanged(zoomed())));
        window.settle();
        window.run(() -> store.dispatch(new Look.ViewReset()));
        assertEquals(function, store.now().experiment().cost());
      }
    }
  }
}
