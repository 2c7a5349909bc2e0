package downhill.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.core.geometry.Domain;
import downhill.core.geometry.Vec2;
import downhill.core.raster.colour.Palette;
import downhill.session.BasinRequest;
import downhill.session.Basins;
import downhill.session.Edit;
import downhill.session.Experiment;
import downhill.session.Gallery;
import downhill.session.Lens;
import downhill.session.Look;
import downhill.session.Play;
import downhill.session.Session;
import downhill.session.Store;
import downhill.view.look.PaletteStyle;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The basins in the whole window, as a person meets them. */
class BasinsInWindowTest {
  /** Himmelblau: all starts of the view converge, to four valleys. */
  private final Store store = new Store(Session.of(experiment(), false));

  private Window window;

  private static Experiment experiment() {
    return Gallery.first().experiment().withRate(0.01).withDomain(Domain.of(-4.5, 4.5, -4.5, 4.5));
  }

  @BeforeEach
  void open() {
    window = Window.over(store, 1000, 680);
  }

  @AfterEach
  void close() {
    window.close();
  }

  private void pressM() {
    window.press(KeyCode.M);
    window.waitUntil(() -> basins().isPresent(), "basins");
    window.settle();
  }

  private Optional<Basins> basins() {
    return store.now().findings().basins();
  }

  /** Of the map at a place of the plane. */
  private Color colour(double x, double y) {
    Node map = window.node("map");
    Region frame = (Region) map;
    WritableImage picture = window.picture();
    return window.get(
        () -> {
          var at =
              map.localToScene((x / 9 + 0.5) * frame.getWidth(), (0.5 - y / 9) * frame.getHeight());
          return picture.getPixelReader().getColor((int) at.getX(), (int) at.getY());
        });
  }

  @Test
  void keyMShowsTheBasinsAndTakesThemAwayAgain() {
    Color before = colour(4, 4);
    pressM();
    Color basin = colour(4, 4);
    assertNotEquals(before, basin);
    window.press(KeyCode.M);
    assertEquals(Lens.NUMBERS, window.get(() -> store.now().display().lens()));
    assertEquals(before, colour(4, 4));
  }

  /** Far from the borders, in the four quarters; two places of each have the same hue. */
  @Test
  void eachValleyHasAHueOfItsOwn() {
    pressM();
    List<double[]> quarters =
        List.of(
            new double[] {3, 3}, new double[] {-3, 4}, new double[] {-3, -2}, new double[] {2, -3});
    List<Double> hues = quarters.stream().map(at -> colour(at[0], at[1]).getHue()).toList();
    assertEquals(4, hues.stream().map(hue -> Math.rint(hue / 20)).distinct().count(), "" + hues);
  }

  private Stream<String> names() {
    return window
        .get(() -> window.node("basins").lookupAll(".basin-row").stream())
        .filter(Node::isVisible)
        .map(Node::getAccessibleText);
  }

  /** Each ball ends at another point of the ring. */
  @Test
  void theLegendNamesTheFloorOfALevelValleyAsSuch() {
    window.run(() -> store.dispatch(new Edit.CostTyped("(x^2+y^2-4)^2/10")));
    pressM();
    assertTrue(
        names().anyMatch(name -> name.startsWith("floor by (")), () -> names().toList() + "");
  }

  @Test
  void theLegendNamesTheMinimizersWithSharesOfAHundredPercent() {
    pressM();
    List<String> names = names().toList();
    assertEquals(4, names.size());
    assertTrue(names.stream().anyMatch(name -> name.startsWith("(3.00, 2.00), ")), "" + names);
    int sum =
        names.stream()
            .mapToInt(name -> Integer.parseInt(name.replaceAll(".*, (\\d+) %", "$1")))
            .sum();
    assertEquals(100, sum);
  }

  /** Below a verdict of five lines, too. */
  @Test
  void onAProjectorAllOfThemAreNamed() {
    window.close();
    window = Window.over(store, 1280, 720);
    window.run(() -> store.dispatch(new Look.ProjectorToggled()));
    window.run(() -> store.dispatch(new Edit.StartTyped(new Vec2(-0.3, -0.7))));
    window.run(() -> store.dispatch(new Edit.RateChanged(0.0145)));
    pressM();
    assertEquals(4, names().filter(name -> name.startsWith("(")).count());
    window.run(() -> store.dispatch(new Play.Scrubbed(Double.MAX_VALUE)));
    window.press(KeyCode.K);
    window.settle();
    assertTrue(
        window
            .get(() -> window.node("curvature").lookupAll(".curvature-line").stream())
            .filter(Node::isVisible)
            .anyMatch(line -> line.getAccessibleText().contains("κ")));
  }

  @Test
  void aMinimizerOfOneVariableIsNamedWithIt() {
    window.run(() -> store.dispatch(new Edit.CostTyped("(t^2-1)^2")));
    pressM();
    List<String> names = names().toList();
    assertTrue(names.stream().anyMatch(name -> name.startsWith("t = −1.00, ")), "" + names);
  }

  @Test
  void aClickPlacesTheStartAndLeavesTheBasinsAlone() {
    pressM();
    BasinRequest before = window.get(() -> basins().orElseThrow().request());
    Vec2 start = window.get(() -> store.now().experiment().start());
    window.click(window.node("map"), 100, 120);
    assertNotEquals(start, window.get(() -> store.now().experiment().start()));
    assertEquals(before, window.get(() -> basins().orElseThrow().request()));
  }

  @Test
  void thePointerIsToldWhereABallFromThereWouldEnd() {
    pressM();
    Region map = (Region) window.node("map");
    window.hover(map, 0.8 * map.getWidth(), 0.2 * map.getHeight());
    List<String> told =
        window.get(
            () -> map.lookupAll(".readout-text").stream().map(Node::getAccessibleText).toList());
    assertTrue(told.stream().anyMatch(line -> line.startsWith("→ (3.00, 2.00) in ")), "" + told);
  }

  @Test
  void anotherRateHasItsOwnBasinsInTheSameFrame() {
    pressM();
    window.run(() -> store.dispatch(new Edit.RateChanged(0.0145)));
    window.waitUntil(() -> basins().isPresent(), "basins of the other rate");
    assertEquals(
        0.0145, window.get(() -> basins().orElseThrow().request().experiment().optimizer().rate()));
  }

  @Test
  void withOneVariableAStripAlongTheAxisIsColoured() {
    window.run(() -> store.dispatch(new Edit.CostTyped("(x^2-1)^2")));
    pressM();
    Region map = (Region) window.node("map");
    WritableImage picture = window.picture();
    Color left = pixelAt(picture, map, 0.3);
    Color right = pixelAt(picture, map, 0.7);
    assertNotEquals(left, right);
    assertNotEquals(PaletteStyle.color(Palette.LIGHT.chrome().ground()), left);
  }

  private Color pixelAt(WritableImage picture, Region map, double share) {
    return window.get(
        () -> {
          var at = map.localToScene(share * map.getWidth(), map.getHeight() - 5);
          return picture.getPixelReader().getColor((int) at.getX(), (int) at.getY());
        });
  }
}
