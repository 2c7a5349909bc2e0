package downhill.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.core.descent.Outcome;
import downhill.core.geometry.Vec2;
import downhill.core.raster.colour.Palette;
import downhill.session.Edit;
import downhill.session.Lens;
import downhill.session.Look;
import downhill.session.Play;
import downhill.view.look.PaletteStyle;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The whole window, as a person meets it. */
class MainViewTest extends ProgramWindow {
  private static final List<String> ALWAYS_THERE =
      List.of(
          "formula",
          "gallery",
          "undo",
          "redo",
          "fullscreen",
          "map",
          "surface",
          "outcome",
          "rate",
          "rate-value",
          "restart",
          "step-back",
          "play",
          "step",
          "timeline",
          "step-count",
          "speed");

  private Outcome outcome() {
    return store.now().run().trajectory().outcome();
  }

  @Test
  void aLessonFromTheFormulaToDivergence() {
    window.press(KeyCode.CONTROL, KeyCode.L);
    window.type("x^2 + 3y^2");
    window.waitUntil(() -> "x^2 + 3y^2".equals(store.now().experiment().cost()), "typed");

    Node map = window.node("map");
    Bounds size = window.get(map::getLayoutBounds);
    window.click(map, size.getWidth() * 0.75, size.getHeight() * 0.25);
    Vec2 start = store.now().experiment().start();
    assertEquals(2.5, start.x(), A_PIXEL);
    assertEquals(2.5, start.y(), A_PIXEL);
    assertTrue(window.node("outcome").getStyleClass().contains("converged"));

    Slider rate = window.node("rate", Slider.class);
    double y = window.get(() -> rate.getHeight() / 2);
    double from = window.get(() -> rate.getWidth() * (rate.getValue() + 4) / 5);
    window.drag(rate, from, y, window.get(rate::getWidth) - 20, y);
    window.waitUntil(() -> outcome() == Outcome.DIVERGED, "the verdict turns to diverges");
    assertTrue(window.node("outcome").getStyleClass().contains("diverged"));
    assertTrue(window.get(window.node("outcome")::getAccessibleText).startsWith("Diverges"));

    window.click("undo");
    window.waitUntil(() -> outcome() == Outcome.CONVERGED, "one drag is one undo");
  }

  @Test
  void aBadFormulaKeepsTheLandscapeAndSaysWhy() {
    window.press(KeyCode.CONTROL, KeyCode.L);
    window.type("x^2 + ");
    window.waitUntil(() -> store.now().formula().problem().isPresent(), "a problem");
    assertTrue(window.get(() -> window.node("formula-problem").isVisible()));
    assertTrue(window.get(() -> window.node("map").isVisible()));
    assertEquals("x^2 ", store.now().experiment().cost());
  }

  @Test
  void theSurfaceTakesAClickAndTheBallSteps() {
    Node surface = window.node("surface");
    Bounds size = window.get(surface::getLayoutBounds);
    Vec2 before = store.now().experiment().start();
    window.click(surface, size.getWidth() / 2, size.getHeight() / 2);
    window.waitUntil(() -> !before.equals(store.now().experiment().start()), "another start");

    window.click("step");
    window.click("step");
    assertEquals(2, store.now().playback().cursor());
    window.click("step-back");
    assertEquals(1, store.now().playback().cursor());
    window.click("play");
    assertTrue(store.now().playback().playing());
    window.run(() -> store.dispatch(new Play.Ticked(1e6)));
    assertFalse(store.now().playback().playing());
    assertEquals(store.now().run().trajectory().last(), store.now().playback().cursor());
  }

  /** Seen or not, so that whoever looks for a part finds it. */
  @Test
  void numbersAndChartAreInTheSceneWhateverIsShown() {
    for (Lens lens : Lens.values()) {
      window.run(() -> store.dispatch(new Look.LensChosen(lens)));
      assertPresent("worked", "cost-chart");
    }
    window.run(() -> store.dispatch(new Look.ProjectorToggled()));
    assertPresent("worked", "cost-chart");
    window.resize(800, 600);
    window.settle();
    assertPresent("worked", "cost-chart");
  }

  private void assertPresent(String... ids) {
    for (String id : ids) {
      assertNotNull(window.get(() -> window.scene().lookup("#" + id)), id);
    }
  }

  @Test
  void oneVariableHidesTheSurface() {
    window.run(() -> store.dispatch(new Edit.CostTyped("x^2 + 5")));
    window.settle();
    assertTrue(window.node("map").getStyleClass().contains("curve"));
    assertFalse(window.get(() -> window.node("surface").isVisible()));
    window.run(() -> store.dispatch(new Edit.CostTyped("x^2 + y^2")));
    window.settle();
    assertFalse(window.node("map").getStyleClass().contains("curve"));
    assertTrue(window.get(() -> window.node("surface").isVisible()));
  }

  @ParameterizedTest
  @CsvSource({
    "1280,720",
    "800,600",
    "1000,700",
    "999,640",
    "1280,800",
    "1000,672",
    "1001,600",
    "1280,500",
    "1280,640",
    "640,480",
    "640,720"
  })
  void everyPartIsInTheWindowAndNoneLiesOnAnother(double width, double height) {
    window.resize(width, height);
    window.settle();
    Bounds inside = new BoundingBox(0, 0, width, height);
    List<String> parts =
        window.get(
            () ->
                Stream.concat(ALWAYS_THERE.stream(), Stream.of("worked", "cost-chart"))
                    .filter(id -> window.node(id).isVisible())
                    .toList());
    assertTrue(parts.containsAll(ALWAYS_THERE));
    for (String id : parts) {
      assertTrue(inside.contains(place(id)), id + " at " + place(id));
    }
    for (String one : parts) {
      for (String other : parts) {
        boolean apart = one.equals(other) || !inset(place(one)).intersects(place(other));
        assertTrue(apart, one + " lies on " + other);
      }
    }
  }

  @Test
  void theChartIsHighEnoughWhereverItStandsInTheColumn() {
    window.resize(1000, 672);
    window.settle();
    assertTrue(place("cost-chart").getHeight() >= 92, "chart at " + place("cost-chart"));
  }

  @Test
  void aPressOutsideTheFieldsHandsOnWhatIsTypedAndActs() {
    window.click("experiment");
    window.click("steps");
    window.press(KeyCode.CONTROL, KeyCode.A);
    window.type("250");
    Vec2 before = store.now().experiment().start();
    Node map = window.node("map");
    window.click(map, 40, 40);
    assertFalse(window.get(() -> window.node("steps").getParent().getParent().isVisible()));
    assertEquals(250, store.now().experiment().steps());
    assertFalse(before.equals(store.now().experiment().start()));
    window.press(KeyCode.SPACE);
    window.waitUntil(() -> store.now().playback().playing(), "the window has the keyboard");
  }

  @Test
  void theFieldsFoldByTheirButtonAndByEscape() {
    Node fields = window.get(() -> window.node("steps").getParent().getParent());
    window.click("experiment");
    assertTrue(fields.isVisible());
    Bounds sheet = place(fields);
    assertFalse(sheet.intersects(place("outcome")), "the verdict is to be seen");
    window.click("experiment");
    assertFalse(fields.isVisible());
    window.click("experiment");
    window.press(KeyCode.ESCAPE);
    assertFalse(fields.isVisible());
  }

  @Test
  void whatUnfoldsInASmallWindowFoldsOnEscape() {
    window.resize(800, 600);
    window.click("unfold-cost");
    assertTrue(window.node("cost-chart").isVisible());
    window.press(KeyCode.ESCAPE);
    assertFalse(window.node("cost-chart").isVisible());
    window.press(KeyCode.SPACE);
    window.waitUntil(() -> store.now().playback().playing(), "the window has the keyboard");
  }

  @Test
  void thePartsOfThePanelAndTheTimelineStayWhereTheyAre() {
    Bounds worked = place("worked");
    Bounds timeline = place("timeline");
    for (double rate : new double[] {1e-12, 1e-4, 0.0123, 0.0142, 0.0187, 0.02, 0.3, 10}) {
      window.run(() -> store.dispatch(new Edit.RateChanged(rate)));
      window.settle();
      assertEquals(worked.getMinY(), place("worked").getMinY(), "at " + rate);
      assertEquals(timeline, place("timeline"), "at " + rate);
    }
  }

  @Test
  void whatHasTheKeyboardsFocusShowsIt() {
    Color accent = PaletteStyle.color(Palette.LIGHT.chrome().accent());
    for (String id : List.of("gallery", "experiment", "fullscreen", "play", "speed")) {
      Region part = (Region) window.node(id);
      window.run(part::requestFocus);
      window.press(KeyCode.SHIFT, KeyCode.TAB);
      window.press(KeyCode.TAB);
      assertTrue(part.isFocused(), id);
      assertTrue(window.get(() -> wears(part, accent)), id + " shows the focus");
    }
  }

  private static boolean wears(Region part, Color colour) {
    boolean border =
        part.getBorder() != null
            && part.getBorder().getStrokes().stream()
                .anyMatch(stroke -> stroke.getTopStroke().equals(colour));
    return border
        || part.getBackground().getFills().stream().anyMatch(fill -> fill.getFill().equals(colour));
  }

  /** Focus rings and ticks may touch. */
  private static Bounds inset(Bounds b) {
    return new BoundingBox(b.getMinX() + 2, b.getMinY() + 2, b.getWidth() - 4, b.getHeight() - 4);
  }
}
