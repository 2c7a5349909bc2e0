package downhill.view.keys;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * What has unfolded over the window, and the one who hears Escape for all of it.
 *
 * <p>Laws: one press folds one thing, of those that are seen the one that unfolded last. Where none
 * is seen the key is left to the {@link KeyTable}. What has folded or is hidden is not seen, so
 * nobody need tell of it.
 */
public final class OnTop {
  private record Sheet(Node node, Runnable fold) {}

  private final Deque<Sheet> sheets = new ArrayDeque<>();

  /** Wherever the focus is, after the part that has it. */
  public void install(Scene scene) {
    scene.addEventHandler(KeyEvent.KEY_PRESSED, this::foldOnEscape);
  }

  /** The node unfolds now, over all that did before. */
  public void lay(Node node, Runnable fold) {
    sheets.removeIf(sheet -> sheet.node() == node);
    sheets.push(new Sheet(node, fold));
  }

  private void foldOnEscape(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      Optional<Sheet> top = sheets.stream().filter(sheet -> isSeen(sheet.node())).findFirst();
      top.ifPresent(
          sheet -> {
            sheet.fold().run();
            event.consume();
          });
    }
  }

  private static boolean isSeen(Node node) {
    boolean isRoot = node.getScene() != null && node.getScene().getRoot() == node;
    return isRoot || node.isVisible() && node.getParent() != null && isSeen(node.getParent());
  }
}
