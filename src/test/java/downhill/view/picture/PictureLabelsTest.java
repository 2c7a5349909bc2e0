package downhill.view.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.core.expression.CostFunction;
import downhill.core.geometry.Domain;
import downhill.core.geometry.Vec2;
import downhill.core.raster.colour.Palette;
import downhill.session.Compare;
import downhill.session.Defaults;
import downhill.session.Edit;
import downhill.session.Experiment;
import downhill.session.Look;
import downhill.session.Play;
import downhill.session.Session;
import downhill.session.Store;
import downhill.view.NodeTree;
import downhill.view.PicturesView;
import downhill.view.Window;
import downhill.view.look.PaletteStyle;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Background;
import javafx.scene.layout.BorderPane;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Circle;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is written on map and curve. */
class PictureLabelsTest {
  /** Of a label, whose lines are higher than its letters. */
  private static final double A_LITTLE = 0.1;

  private Store store;

  private Window window(String function, double rate, Vec2 start) {
    CostFunction cost = CostFunction.of(function);
    Experiment experiment = Defaults.experiment(cost).withRate(rate).withStart(start);
    store = new Store(Session.of(experiment, false));
    return Window.showing(() -> new BorderPane(new PicturesView(store)), 1000, 456);
  }

  @ParameterizedTest
  @CsvSource({"2x, 0, -9", "2x + 0*y, 0.5, -9"})
  void howFarAwayTheBallIsIsToldFromTheEdge(String function, double rate, double x) {
    try (Window window = window(function, 0.5, new Vec2(1, 5))) {
      boolean curve = store.now().experiment().domain().dimensions() == 1;
      Domain domain = curve ? Domain.of(0, 10) : Domain.of(0, 10, 0, 10);
      window.run(() -> store.dispatch(new Edit.DomainChanged(domain)));
      window.run(() -> store.dispatch(new Play.Scrubbed(10)));
      assertEquals(x, store.now().ball().x(), 1e-6);
      window.settle();
      Node text = window.node("map").lookup(".edge-pill-text");
      assertEquals("9.000 away", window.get(text::getAccessibleText));
    }
  }

  private static Node node(Window window, String selector) {
    return window.node("map").lookup(selector);
  }

  private static Bounds place(Window window, String selector) {
    return place(window, node(window, selector));
  }

  private static Bounds place(Window window, Node node) {
    return window.get(() -> node.localToScene(node.getLayoutBounds()));
  }

  /** The arrow at the left edge would have its pill on the start otherwise. */
  @Test
  void howFarAwayTheBallIsLeavesTheStartFree() {
    try (Window window = window("(1-x)^2+100*(y-x^2)^2", 0.0065, new Vec2(-1.2, 1))) {
      window.run(() -> store.dispatch(new Play.Scrubbed(5)));
      window.settle();
      assertTrue(window.get(() -> Window.isSeen(node(window, ".edge-pill"))));
      assertFalse(place(window, ".edge-pill").intersects(place(window, ".start-ring")));
    }
  }

  /** The minimum is in the corner where it stands otherwise. */
  @Test
  void thatTheAxesAreNotToScaleIsWrittenBesideTheMarks() {
    try (Window window = window("(x/1000)^2+y^2", 0.3, new Vec2(200, 0.7))) {
      window.run(() -> store.dispatch(new Edit.DomainChanged(Domain.of(0, 1000, 0, 1))));
      window.settle();
      Node map = window.node("map");
      List<Node> notes =
          window.get(() -> map.lookupAll(".picture-note").stream().filter(Window::isSeen).toList());
      assertFalse(notes.isEmpty());
      double middle = place(window, map).getCenterX();
      for (Node note : notes) {
        assertTrue(place(window, note).getMinX() > middle);
      }
    }
  }

  @Test
  void ringsOnACurveKeepTheirColoursWhileTheBallMoves() {
    try (Window window = window("(x^2-1)^2", 0.03, new Vec2(-1.9, 0))) {
      window.settle();
      Set<Node> rings = window.get(() -> window.node("map").lookupAll(".curve-minimum"));
      assertEquals(2, rings.size());
      for (int step = 1; step <= 3; step++) {
        int next = step;
        window.run(() -> store.dispatch(new Play.Scrubbed(next)));
        window.settle();
        assertEquals(rings, window.get(() -> window.node("map").lookupAll(".curve-minimum")));
      }
      rings.forEach(ring -> assertNotEquals(Color.BLACK, ((Circle) ring).getFill()));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "(x^2-1)^2, 0.2, -1.2, 0.2",
    "(x^2-1)^2, 0.2, -1.2, 0.095",
    "(x^2-1)^2, 0.095, -1.2, 0.2",
    "2^x, 0.1, -3, 0.2",
    "2^x, 0.1, -5, 0.2",
    "x^2+5, 0.1, 1000000, 0.2",
    "x^2+5, 0.9, -1000000, 0.2",
    "x^2+3*y^2, 0.1, -3, 0.126",
    "x^2+25*y^2, 0.01, -4, 0.0631"
  })
  void labelsKeepClearOfEachOtherAndOfTheEdges(
      String function, double rate, double x, double next) {
    CostFunction cost = CostFunction.of(function);
    Vec2 start = new Vec2(x, cost.dimensions() == 1 ? 0 : 3);
    try (Window window = window(function, rate, start)) {
      Domain domain = store.now().experiment().domain().widenedToHold(start);
      window.run(() -> store.dispatch(new Edit.DomainChanged(domain)));
      if (next != rate) {
        window.run(() -> store.dispatch(new Compare.Pinned()));
        window.run(() -> store.dispatch(new Edit.RateChanged(next)));
      }
      window.run(() -> store.dispatch(new Look.FollowToggled()));
      for (int step = 0; step < 3; step++) {
        window.settle();
        assertClear(window);
        window.run(() -> store.dispatch(new Play.Stepped(1)));
      }
    }
  }

  /** Two letters with a blank between them, in which a path would read as a dash. */
  @Test
  void aHaloCoversTheBlanksOfItsText() {
    try (Window window = window("x^2 + 3*y^2", 0.1, new Vec2(-3, 2))) {
      window.run(() -> store.dispatch(new Compare.Pinned()));
      window.settle();
      TextFlow halo = (TextFlow) window.get(() -> window.node("map").lookup(".pin-label.halo"));
      Background ground = window.get(halo::getBackground);
      assertEquals(
          PaletteStyle.color(Palette.LIGHT.chrome().ground()), ground.getFills().get(0).getFill());
    }
  }

  @Test
  void allThatIsWrittenOnAMapIsInTheColourOfText() {
    try (Window window = window("x^2 + 3*y^2", 0.1, new Vec2(-3, 2))) {
      window.run(() -> store.dispatch(new Compare.Pinned()));
      window.run(() -> store.dispatch(new Look.FollowToggled()));
      window.settle();
      Map<String, Paint> inks =
          window.get(
              () ->
                  NodeTree.of(window.node("map"), PictureLabelsTest::isWritten)
                      .filter(Text.class::isInstance)
                      .map(Text.class::cast)
                      .collect(Collectors.toMap(Text::getText, Text::getFill, (one, two) -> one)));
      Color ink = PaletteStyle.color(Palette.LIGHT.chrome().text());
      assertTrue(inks.containsKey("following the ball · F"), inks.toString());
      inks.forEach((text, fill) -> assertEquals(ink, fill, text));
    }
  }

  private static boolean isWritten(Node node) {
    return node.isVisible()
        && !node.getStyleClass().contains("halo")
        && !node.getStyleClass().contains("veil");
  }

  private static void assertClear(Window window) {
    Node map = window.node("map");
    List<Node> labels =
        window.get(
            () ->
                NodeTree.of(map, Node::isVisible)
                    .filter(PictureLabel.class::isInstance)
                    .filter(label -> !label.getStyleClass().contains("contour-number"))
                    .toList());
    assertTrue(labels.size() > 1, labels.toString());
    Box picture = window.get(() -> box(map));
    for (Node label : labels) {
      Box box = window.get(() -> box(label));
      assertEquals(box.area(), box.overlap(picture), box.width(), told(label) + " is cut");
      for (Node other : labels) {
        double overlap = other == label ? 0 : box.overlap(window.get(() -> box(other)));
        assertTrue(overlap < A_LITTLE * box.area(), told(label) + " is on " + told(other));
      }
    }
  }

  private static Box box(Node node) {
    Bounds at = node.localToScene(node.getLayoutBounds());
    return new Box(at.getMinX(), at.getMinY(), at.getWidth(), at.getHeight());
  }

  private static String told(Node label) {
    return ((PictureLabel) label).getChildren().get(1).getAccessibleText();
  }
}
