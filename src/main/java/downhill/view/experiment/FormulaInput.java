package downhill.view.experiment;

import downhill.session.Edit;
import downhill.session.Formula;
import downhill.session.Store;
import downhill.session.Strings;
import downhill.view.control.OneLineField;
import downhill.view.control.TypedText;
import downhill.view.keys.FocusLoan;
import javafx.animation.PauseTransition;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.skin.TextFieldSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

/**
 * The text field of the cost function: each keystroke is dispatched, a burst of them is one undo,
 * and whoever pauses in it still writes the same formula.
 *
 * <p>Its undo is the store's: a text field's own history would end where the function was last
 * chosen from the gallery.
 */
public final class FormulaInput extends OneLineField {
  private static final Duration SILENCE = Duration.seconds(1);

  private final Store store;
  private final PauseTransition silence = new PauseTransition(SILENCE);
  private boolean rendering;

  FormulaInput(Store store) {
    this.store = store;
    setId("formula");
    setAccessibleText(Strings.text("formula.name"));
    setSkin(new TextFieldSkin(this));
    textProperty().addListener((text, before, now) -> typed(now));
    focusedProperty().addListener((property, before, focused) -> endBurstUnless(focused));
    silence.setOnFinished(e -> store.dispatch(new Edit.TypingPaused()));
    setOnAction(e -> done());
    addEventFilter(KeyEvent.KEY_PRESSED, this::undoOrRedo);
    addEventHandler(KeyEvent.KEY_PRESSED, this::leaveOnEscape);
    store.session().map(session -> session.formula()).subscribe(this::render);
  }

  /** Puts a corrected text in place of the present one. */
  void correct(String text, int caret) {
    // First, or the focus is lost with the link that was clicked: the new text hides it.
    requestFocus();
    setText(text);
    positionCaret(caret);
    endBurst();
  }

  /** Where the char is, in the field's own coordinates; follows the scrolling of a long text. */
  Rectangle2D placeOf(int index) {
    return ((TextFieldSkin) getSkin()).getCharacterBounds(Math.min(index, getLength()));
  }

  private void typed(String text) {
    if (!rendering) {
      store.dispatch(new Edit.CostTyped(text));
      silence.playFromStart();
    }
  }

  private void render(Formula formula) {
    String text = TypedText.oneLine(formula.text());
    if (!text.equals(getText())) {
      rendering = true;
      setText(text);
      end();
      rendering = false;
    }
  }

  /** A text that does not read yet keeps the focus. */
  private void done() {
    endBurst();
    if (store.now().formula().problem().isEmpty()) {
      FocusLoan.leaveToWindow(this);
    }
  }

  private void leaveOnEscape(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      FocusLoan.leaveToWindow(this);
      event.consume();
    }
  }

  private void undoOrRedo(KeyEvent event) {
    boolean redo = event.isShortcutDown() && (event.getCode() == KeyCode.Y || isShiftedZ(event));
    boolean undo = event.isShortcutDown() && event.getCode() == KeyCode.Z && !event.isShiftDown();
    if (undo) {
      store.undo();
    } else if (redo) {
      store.redo();
    }
    if (undo || redo) {
      event.consume();
    }
  }

  private static boolean isShiftedZ(KeyEvent event) {
    return event.getCode() == KeyCode.Z && event.isShiftDown();
  }

  private void endBurstUnless(boolean focused) {
    if (!focused) {
      endBurst();
    }
  }

  private void endBurst() {
    silence.stop();
    store.dispatch(new Edit.GestureEnded());
  }
}
