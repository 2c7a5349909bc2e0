package downhill.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.core.geometry.Domain;
import downhill.core.geometry.Vec2;
import downhill.session.Edit;
import downhill.session.Lens;
import downhill.session.Look;
import downhill.session.Play;
import downhill.view.text.MathText;
import java.util.List;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;

class PicturesViewTest extends PicturesWindow {
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

  /** The middle tenth of the view. */
  private Domain zoomed() {
    Domain view = store.now().view();
    Vec2 from = view.at(0.45, 0.45);
    Vec2 to = view.at(0.55, 0.55);
    return view.dimensions() == 1
        ? Domain.of(from.x(), to.x())
        : Domain.of(from.x(), to.x(), from.y(), to.y());
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

  private void setVisible(Window window, boolean visible) {
    window.run(() -> window.node("map").getParent().setVisible(visible));
    window.settle();
  }

  @Test
  void whatIsNotSeenIsWorkedOutWhenItIsSeenAgain() {
    try (Window window = himmelblau()) {
      setVisible(window, false);
      window.run(() -> store.dispatch(new Edit.CostTyped("x^2 + 5")));
      window.settle();
      assertFalse(window.node("map").getStyleClass().contains("curve"));
      setVisible(window, true);
      assertTrue(window.node("map").getStyleClass().contains("curve"));
    }
  }

  /** Their shares are told beside. */
  @Test
  void basinsOfPicturesThatAreNotSeenAreFound() {
    try (Window window = himmelblau()) {
      setVisible(window, false);
      window.run(() -> store.dispatch(new Look.LensChosen(Lens.BASINS)));
      window.waitUntil(() -> store.now().findings().basins().isPresent(), "basins");
      assertTrue(window.get(() -> store.now().findings().basins().isPresent()));
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
