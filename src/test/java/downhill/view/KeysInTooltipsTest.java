package downhill.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class KeysInTooltipsTest extends ProgramWindow {
  /** Who has a tooltip, and what its key does, as the sheet says it. */
  private static final Map<String, String> TELLING =
      Map.ofEntries(
          Map.entry("formula", "to the formula"),
          Map.entry("undo", "undo"),
          Map.entry("redo", "redo"),
          Map.entry("theme", "light or dark theme"),
          Map.entry("projector", "projector mode"),
          Map.entry("fullscreen", "full screen"),
          Map.entry("play", "play, pause"),
          Map.entry("restart", "first, last step"),
          Map.entry("step", "one step on, back"),
          Map.entry("fold-panel", "fold the panel, and back"),
          Map.entry("maximise-map", "map, surface, cost chart alone, and back"),
          Map.entry("lens-curvature", "the curvature at the ball"),
          Map.entry("guess-converges", "guess: converges, oscillates, diverges"));

  @Test
  void aTooltipTellsTheKeyThatTheSheetHasForIt() {
    window.press(KeyCode.F1);
    TELLING.forEach(
        (id, does) -> {
          String key = keys(does).split(" ")[0];
          String tooltip = tooltip(id);
          assertTrue(tooltip.matches(".*(\\(|Key )\\Q" + key + "\\E\\)?"), tooltip + ": " + key);
        });
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
