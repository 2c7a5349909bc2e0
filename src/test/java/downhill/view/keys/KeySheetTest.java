package downhill.view.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.view.NodeTree;
import downhill.view.ProgramWindow;
import java.util.ArrayList;
import java.util.List;
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

  /** Of a factor, far below what is seen. */
  private static final double ROUNDING = 1e-6;

  @ParameterizedTest
  @CsvSource({"1280, 720, false, 2", "800, 600, false, 2", "1280, 720, true, 3"})
  void theSheetIsTablesApartFromTheEdges(
      double width, double height, boolean projector, int tables) {
    resize(width, height, projector);
    window.press(KeyCode.F1);
    Node sheet = window.get(() -> window.node("key-sheet").lookup(".sheet"));
    Bounds inside = place(sheet);
    assertTrue(inside.getMinX() >= MARGIN && inside.getMinY() >= MARGIN, inside.toString());
    assertTrue(
        inside.getMaxX() <= width - MARGIN && inside.getMaxY() <= height - MARGIN,
        inside.toString());
    assertEquals(2 * tables, lefts().size(), "keys and words of each at " + lefts());
  }

  /** As README promises: 1/45 of the window’s height. */
  @ParameterizedTest
  @CsvSource({"1280, 720", "1024, 576"})
  void onAProjectorItsLettersAreRead(double width, double height) {
    resize(width, height, true);
    window.press(KeyCode.F1);
    for (Label label : labels()) {
      double size =
          window.get(() -> label.getFont().getSize() * label.getLocalToSceneTransform().getMyy());
      assertTrue(size >= height / 45 - ROUNDING, label.getText() + " has " + size);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "On a slider, → ←, 'one stop on, back'",
    "On a slider, Page Up  Page Down, 'ten stops on, back'",
    "On the timeline, → ←, 'one step on, back'",
    "The learning rate, ↑ ↓, 'larger, smaller'"
  })
  void aKeyIsToldOfWhereItDoesThat(String group, String keys, String does) {
    window.press(KeyCode.F1);
    assertTrue(lines(group).contains(List.of(keys, does)), lines(group).toString());
  }

  /** Keys and what they do, of a group. */
  private List<List<String>> lines(String group) {
    List<Label> labels = labels();
    List<List<String>> lines = new ArrayList<>();
    int next = labels.stream().map(Label::getText).toList().indexOf(group) + 1;
    while (next < labels.size() && labels.get(next).getStyleClass().contains("keys")) {
      lines.add(List.of(labels.get(next).getText(), labels.get(next + 1).getText()));
      next += 2;
    }
    return lines;
  }

  private List<Label> labels() {
    Node sheet = window.node("key-sheet");
    return window.get(
        () ->
            NodeTree.of(sheet, any -> true)
                .filter(Label.class::isInstance)
                .map(Label.class::cast)
                .filter(label -> label.getParent().getStyleClass().contains("key-column"))
                .toList());
  }

  private Set<Long> lefts() {
    return window.get(
        () ->
            labels().stream()
                .map(label -> Math.round(label.localToScene(0, 0).getX()))
                .collect(Collectors.toSet()));
  }
}
