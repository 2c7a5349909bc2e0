package downhill.view.control;

import downhill.view.keys.FocusLoan;
import downhill.view.keys.OnTop;
import java.util.List;
import java.util.Optional;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;

/**
 * Fields over all that is near, folded away until they are asked for. Escape folds them, and so
 * does a press outside, which does what it would do without them.
 */
public abstract class FoldingSheet extends VBox {
  private final EventHandler<MouseEvent> outside = this::foldUnlessInside;
  private final OnTop onTop;
  private Optional<Node> opener = Optional.empty();

  public FoldingSheet(OnTop onTop) {
    this.onTop = onTop;
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    setVisible(false);
    setViewOrder(-1);
  }

  /**
   * Makes the fields unless they are made: few starts need them, and the first picture does not
   * wait for them.
   */
  public final void furnish() {
    if (getChildren().isEmpty()) {
      getChildren().addAll(fields());
    }
  }

  /** Made once. */
  protected abstract List<Node> fields();

  /** The field that has the focus when they unfold. */
  protected abstract Node first();

  /**
   * Unfolds them, or folds them.
   *
   * @param by what was pressed; a press there is not one outside
   */
  public final void toggle(Node by) {
    if (isVisible()) {
      fold();
    } else {
      unfold(by);
    }
  }

  private void unfold(Node by) {
    opener = Optional.of(by);
    furnish();
    setVisible(true);
    // A field that has no skin yet would not select its text with the focus.
    applyCss();
    first().requestFocus();
    getScene().addEventFilter(MouseEvent.MOUSE_PRESSED, outside);
    onTop.lay(this, this::fold);
  }

  /** The field that loses the focus hands on what is typed there. */
  protected final void fold() {
    getScene().removeEventFilter(MouseEvent.MOUSE_PRESSED, outside);
    if (isFocusWithin()) {
      FocusLoan.leaveToWindow(this);
    }
    setVisible(false);
  }

  private void foldUnlessInside(MouseEvent event) {
    boolean inside = isAt(this, event) || opener.filter(node -> isAt(node, event)).isPresent();
    if (!inside) {
      fold();
    }
  }

  private static boolean isAt(Node node, MouseEvent event) {
    return node.contains(node.sceneToLocal(event.getSceneX(), event.getSceneY()));
  }
}
