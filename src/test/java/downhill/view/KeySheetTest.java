package downhill.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeySheetTest extends ProgramWindow {
  private static final double MARGIN = 8;

  @ParameterizedTest
  @CsvSource({"1280, 720, false", "800, 600, false", "1280, 720, true"})
  void theSheetIsTwoTablesApartFromTheEdges(double width, double height, boolean projector) {
    resize(width, height, projector);
    window.press(KeyCode.F1);
    Node sheet = window.get(() -> window.node("key-sheet").lookup(".sheet"));
    Bounds inside = place(sheet);
    assertTrue(inside.getMinX() >= MARGIN && inside.getMinY() >= MARGIN, inside.toString());
    assertTrue(
        inside.getMaxX() <= width - MARGIN && inside.getMaxY() <= height - MARGIN,
        inside.toString());
    assertEquals(4, lefts(sheet).size(), "keys and words of two tables at " + lefts(sheet));
  }

  private Set<Long> lefts(Node sheet) {
    return window.get(
        () ->
            NodeTree.of(sheet, any -> true)
                .filter(Label.class::isInstance)
                .filter(label -> label.getParent().getStyleClass().contains("key-column"))
                .map(label -> Math.round(label.localToScene(0, 0).getX()))
                .collect(Collectors.toSet()));
  }
}
