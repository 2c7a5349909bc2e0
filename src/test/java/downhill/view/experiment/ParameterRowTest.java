package downhill.view.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.view.ParameterWindow;
import downhill.view.Walk;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the parameters stand, and that they disturb nobody. */
class ParameterRowTest extends ParameterWindow {
  /** Of rounding, in pixels. */
  private static final double A_LITTLE = 0.75;

  @Test
  void withoutParametersThereIsNoRow() {
    assertFalse(window.get(row()::isVisible));
    assertEquals(0, rowHeight());
    enter(BOWL);
    assertTrue(rowHeight() > 0);
    enter("x^2 + y^2");
    assertEquals(0, rowHeight());
  }

  @Test
  void halfANameMovesNothing() {
    Node pictures = window.get(() -> window.scene().lookup(".pictures"));
    double top = place(pictures).getMinY();
    window.press(KeyCode.CONTROL, KeyCode.L);
    String formula = "x^2 + alpha*sin(y)";
    for (int i = 0; i < formula.length(); i++) {
      window.type(formula.substring(i, i + 1));
      assertEquals(0, rowHeight(), formula.substring(0, i + 1));
      assertEquals(top, place(pictures).getMinY());
    }
    window.press(KeyCode.ENTER);
    assertEquals(1, controls().size());
    assertEquals(
        "Value of alpha", window.get(window.node("parameter-alpha-value")::getAccessibleText));
  }

  @Test
  void controlsOfParametersThatHaveGoneGo() {
    given(sumOf(20));
    window.waitUntil(() -> row().lookupAll(".parameter").size() == 20, "a control for each");
    given(BOWL);
    int made = window.get(() -> row().lookupAll(".parameter").size());
    assertTrue(made <= 8, made + " for two parameters and some more");
    given(sumOf(20));
    window.waitUntil(() -> controls().size() == 20, "they come again");
  }

  @Test
  void aControlThatHasGoneHearsNothing() {
    given(sumOf(12));
    TextField waiting = window.node("parameter-q3-value", TextField.class);
    TextField gone = window.node("parameter-q11-value", TextField.class);
    given("x^2 + y^2");
    String last = window.get(gone::getText);
    given(sumOf(12));
    assertEquals("1", window.get(waiting::getText), "it is there again");
    assertEquals(last, window.get(gone::getText), "another one is there");
    assertEquals("1", window.get(window.node("parameter-q11-value", TextField.class)::getText));
  }

  private static String sumOf(int parameters) {
    return IntStream.range(0, parameters)
        .mapToObj(i -> "q" + i + "*x")
        .collect(Collectors.joining(" + "));
  }

  @ParameterizedTest
  @CsvSource({"1280, 720, false", "800, 600, false", "1280, 720, true", "800, 600, true"})
  void whatIsWrongWithTheFormulaHidesNoParameter(double width, double height, boolean projector) {
    resize(width, height, projector);
    given(BOWL);
    write(BOWL + " + sin(xy");
    Node problem = window.node("formula-problem").getParent();
    assertTrue(window.get(problem::isVisible));
    assertTrue(
        place(problem).getMaxY() <= place(row()).getMinY() + A_LITTLE,
        place(problem) + " above " + place(row()));
  }

  @ParameterizedTest
  @CsvSource({"1280, 720, false", "800, 600, true", "1280, 720, true"})
  void boxesOfTwoLinesAreApart(double width, double height, boolean projector) {
    resize(width, height, projector);
    given("a*x^2 + b*y^2 + c*x*y + d*x + g*y");
    Bounds above = place("parameter-a-value");
    Bounds below =
        Stream.of("b", "c", "d", "g")
            .map(name -> place("parameter-" + name + "-value"))
            .filter(box -> box.getMinY() > above.getMaxY() - above.getHeight() / 2)
            .findFirst()
            .orElseThrow();
    assertTrue(below.getMinY() - above.getMaxY() >= 4 - A_LITTLE, above + " " + below);
  }

  @Test
  void overAVerdictAloneThereIsRoomForMoreInALine() {
    window.press(KeyCode.P);
    given(BOWL);
    double line = rowHeight();
    given("a*x^2 + b*y^2 + c*x*y");
    assertEquals(line, rowHeight());
    assertTrue(place("outcome").getMinY() >= place(row()).getMaxY());
    window.press(KeyCode.ENTER);
    window.press(KeyCode.G);
    assertTrue(rowHeight() > line, "a question needs the room");
    assertTrue(place("reveal").getMaxY() < place(rate()).getMinY());
  }

  private Node rate() {
    return window.get(() -> window.scene().getRoot().lookup(".rate-slider"));
  }

  @Test
  void everyHandleHasAName() {
    given(BOWL);
    Set<String> names = new TreeSet<>();
    for (Node handle : handles()) {
      if (handle.isFocusTraversable()) {
        String name = window.get(handle::getAccessibleText);
        assertFalse(name == null || name.isBlank(), handle.toString());
        assertTrue(names.add(name), name + " twice");
      }
    }
    assertEquals(8, names.size(), names.toString());
  }

  @Tag(Walk.TAG)
  @ParameterizedTest
  @CsvSource({"1280, 720", "800, 600"})
  void nothingIsClippedHoweverManyThereAre(double width, double height) {
    window.resize(width, height);
    List<String> names =
        List.of("a", "b", "theta_12", "wavelength", "g", "h".repeat(200), "k", "m", "q");
    for (int count = 1; count <= names.size(); count++) {
      String formula = "x^2 + y^2 + " + String.join(" + ", names.subList(0, count));
      given(formula);
      assertEquals(count, controls().size());
      for (Node handle : handles()) {
        double least = window.get(() -> handle.minWidth(-1));
        assertTrue(window.get(handle::getLayoutBounds).getWidth() >= least, handle.toString());
      }
      assertHandlesAreApartAndInside(width);
      Bounds row = place(row());
      assertEquals(row.getMaxY(), place(below()).getMinY(), 1);
      assertTrue(row.getHeight() <= 80, "two lines at most, " + row);
    }
  }

  /** What comes below the row: the pictures, or the panel's line; a column stands beside it. */
  private Node below() {
    double right = place(row()).getMaxX();
    return window.get(
        () ->
            Stream.of(".pictures", ".side-panel")
                .map(window.scene()::lookup)
                .filter(node -> node.getLayoutX() < right)
                .min(Comparator.comparingDouble(node -> node.getBoundsInParent().getMinY()))
                .orElseThrow());
  }

  private void assertHandlesAreApartAndInside(double width) {
    List<Bounds> places = handles().stream().map(this::place).toList();
    for (int i = 0; i < places.size(); i++) {
      assertTrue(places.get(i).getMinX() >= 0 && places.get(i).getMaxX() <= width);
      for (int j = i + 1; j < places.size(); j++) {
        assertFalse(
            overlap(places.get(i), places.get(j)), handles().get(i) + " " + handles().get(j));
      }
    }
  }

  private static boolean overlap(Bounds a, Bounds b) {
    double across = Math.min(a.getMaxX(), b.getMaxX()) - Math.max(a.getMinX(), b.getMinX());
    double down = Math.min(a.getMaxY(), b.getMaxY()) - Math.max(a.getMinY(), b.getMinY());
    return across > 0.5 && down > 0.5;
  }
}
