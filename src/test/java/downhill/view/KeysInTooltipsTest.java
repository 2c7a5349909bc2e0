package downhill.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeysInTooltipsTest extends ProgramWindow {
  @ParameterizedTest
  @CsvSource({
    "formula, to the formula",
    "undo, undo",
    "redo, redo",
    "theme, light or dark theme",
    "projector, projector mode",
    "fullscreen, full screen",
    "play, 'play, pause'",
    "restart, 'first, last step'",
    "step, 'one step on, back'",
    "fold-panel, 'fold the panel, and back'",
    "maximise-map, 'map, surface, cost chart alone, and back'",
    "lens-curvature, the curvature at the ball",
    "guess-converges, 'guess: converges, oscillates, diverges'"
  })
  void aTooltipTellsTheKeyThatTheSheetHasForIt(String id, String does) {
    window.press(KeyCode.F1);
    String key = keys(does).split(" ")[0];
    assertTrue(tooltip(id).matches(".*(\\(|Key )\\Q" + key + "\\E\\)?"), tooltip(id) + ": " + key);
  }

  /** The keys that the sheet has beside the words. */
  private String keys(String does) {
    List<String> texts =
        window.get(
            () ->
                NodeTree.of(window.node("key-sheet"), any -> true)
                    .filter(Label.class::isInstance)
                    .map(label -> ((Label) label).getText())
                    .toList());
    return texts.get(texts.indexOf(does) - 1);
  }

  private String tooltip(String id) {
    return window.get(() -> ((Control) window.node(id)).getTooltip().getText());
  }

  @Test
  void aFullScreenTellsBothKeysThatLeaveIt() {
    window.press(KeyCode.F11);
    window.waitUntil(() -> tooltip("fullscreen").contains("Leave"), "full screen");
    assertEquals("Leave full screen (F11 or Esc)", tooltip("fullscreen"));
  }
}
