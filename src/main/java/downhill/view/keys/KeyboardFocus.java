package downhill.view.keys;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import javafx.collections.SetChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/**
 * Shows who has the keyboard while it is used: that node has the pseudo-class {@code :keyboard}
 * from the press of a key to that of a mouse button. The toolkit's {@code :focus-visible} does not
 * tell of a part that was clicked and is then moved with keys. The keys of a presenter's remote
 * change nothing: nobody at the lectern needs to see a ring.
 */
public final class KeyboardFocus {
  private static final PseudoClass KEYBOARD = PseudoClass.getPseudoClass("keyboard");
  private static final Set<KeyCode> OF_REMOTES =
      EnumSet.of(KeyCode.PAGE_UP, KeyCode.PAGE_DOWN, KeyCode.F5, KeyCode.ESCAPE, KeyCode.PERIOD);

  private Optional<Node> owner = Optional.empty();
  private boolean inUse;

  private KeyboardFocus() {}

  public static void install(Scene scene) {
    KeyboardFocus focus = new KeyboardFocus();
    scene.addEventFilter(KeyEvent.KEY_PRESSED, focus::press);
    scene.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> focus.use(false));
    scene.focusOwnerProperty().subscribe(focus::give);
  }

  /** Whether the node has the keyboard, and shows it. */
  public static boolean isSeenAt(Node node) {
    return node.getPseudoClassStates().contains(KEYBOARD);
  }

  /** Runs the action whenever the node gets the keyboard and shows it, or no longer does. */
  public static void watch(Node node, Runnable changed) {
    node.getPseudoClassStates()
        .addListener(
            (SetChangeListener<PseudoClass>)
                change -> {
                  if (KEYBOARD.equals(change.getElementAdded())
                      || KEYBOARD.equals(change.getElementRemoved())) {
                    changed.run();
                  }
                });
  }

  private void press(KeyEvent event) {
    if (!OF_REMOTES.contains(event.getCode())) {
      use(true);
    }
  }

  private void use(boolean now) {
    inUse = now;
    owner.ifPresent(node -> node.pseudoClassStateChanged(KEYBOARD, now));
  }

  private void give(Node next) {
    owner.ifPresent(node -> node.pseudoClassStateChanged(KEYBOARD, false));
    owner = Optional.ofNullable(next);
    use(inUse);
  }
}
