package downhill.view.experiment;

import downhill.session.Edit;
import downhill.session.Formula;
import downhill.session.Store;
import downhill.session.Strings;
import downhill.view.control.Following;
import downhill.view.control.OneLineField;
import downhill.view.control.TypedText;
import downhill.view.keys.FocusLoan;
import downhill.view.keys.KeyGroup;
import downhill.view.keys.WindowKey;
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
  private final Following following = new Following();

  FormulaInput(Store store) {
    this.store = store;
    setId("formula");
    setAccessibleText(Strings.text("formula.name"));
    setSkin(new TextFieldSkin(this));
    textProperty().addListener((text, before, now) -> typed(now));
    focusedProperty().addListener((property, before, focused) -> endBurstUnless(focused));
    silence.setOnFinished(e -> store.dispatch(new Edit.TypingPaused()));
    setOnAction(e -> done());
    addEventFilter(KeyEvent.KEY_PRESSED, history(store)::perform);
    addEventHandler(KeyEvent.KEY_PRESSED, this::leaveOnEscape);
    store.session().map(session -> session.formula()).subscribe(this::render);
  }

  /** A text field would undo its own text. */
  private static KeyGroup history(Store store) {
    return new KeyGroup(
        "keys.experiment", WindowKey.UNDO.does(store::undo), WindowKey.REDO.does(store::redo));
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
    if (!following.isNow()) {
      store.dispatch(new Edit.CostTyped(text));
      silence.playFromStart();
    }
  }

  private void render(Formula formula) {
    String text = TypedText.oneLine(formula.text());
    if (!text.equals(getText())) {
      following.during(() -> setText(text));
      end();
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
