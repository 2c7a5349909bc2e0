package downhill.view.control;

import downhill.session.Entered;
import downhill.session.Strings;
import downhill.view.look.Direction;
import downhill.view.look.Vanishing;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/**
 * A field for a value: Enter or leaving the field hands it on, a mistake keeps the text and says
 * its one sentence, Escape or leaving brings back what holds, the latter with a {@link Refusal}
 * that says why; the field's own undo has the text still. Whoever comes by a click overwrites the
 * text, as one who comes by Tab does. A text too long for the field shows its end while it is typed
 * and its beginning otherwise.
 */
public class EntryInput<T> extends OneLineField {
  private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");

  private final Label mistake = new Label();
  private final Function<String, Entered<T>> reader;
  private final Consumer<T> use;
  private final ObservableValue<String> holds;

  /** Whether the last press of the mouse has brought the focus. */
  private boolean isEntering;

  /**
   * @param id of the field; its name and tip are the texts {@code <id>.name}, {@code <id>.tip}
   * @param holds the text of the value that holds
   */
  public EntryInput(
      String id,
      Function<String, Entered<T>> reader,
      ObservableValue<String> holds,
      Consumer<T> use) {
    this.reader = reader;
    this.holds = holds;
    this.use = use;
    setTooltip(new Tooltip(Strings.text(id + ".tip")));
    setOnAction(e -> enter());
    focusedProperty().addListener((property, before, focused) -> commitUnless(focused));
    addEventFilter(KeyEvent.KEY_PRESSED, this::restoreOnEscape);
    addEventFilter(MouseEvent.MOUSE_PRESSED, press -> isEntering = !isFocused());
    addEventFilter(MouseEvent.MOUSE_CLICKED, this::selectOnEntering);
    setUpMistake();
    name(id, Strings.text(id + ".name"));
    holds.subscribe(this::show);
  }

  /** The sentence about a text that is no such value; invisible while there is none. */
  public final Label mistake() {
    return mistake;
  }

  /** Gives the field another id and name: it is for another value of the kind. */
  public final void name(String id, String name) {
    setId(id);
    setAccessibleText(name);
    mistake.setId(id + "-problem");
  }

  /** Forgets what is typed for the value that holds. */
  public final void restore() {
    show(holds.getValue());
  }

  /** Enter has handed on a value. */
  protected void entered() {}

  private void enter() {
    commit();
    if (!mistake.isVisible()) {
      entered();
    }
  }

  private void setUpMistake() {
    mistake.getStyleClass().add("mistake");
    mistake.setWrapText(true);
    mistake.setNodeOrientation(Direction.ofWords());
    Vanishing.leavesNoGap(mistake);
  }

  /** A drag has selected what it wants. */
  private void selectOnEntering(MouseEvent click) {
    if (isEntering && click.isStillSincePress() && click.getClickCount() == 1) {
      selectAll();
    }
  }

  private void commitUnless(boolean focused) {
    if (!focused) {
      commit();
      forgetMistake();
    }
  }

  /** Unless the window has lost the keyboard, with which it comes back here. */
  private void forgetMistake() {
    boolean comesBack = getScene() != null && getScene().getFocusOwner() == this;
    if (mistake.isVisible() && !comesBack) {
      Refusal refusal = new Refusal(mistake.getText());
      replaceText(0, getLength(), holds.getValue());
      say("");
      home();
      fireEvent(refusal);
    }
  }

  private void commit() {
    if (getText().equals(holds.getValue())) {
      say("");
    } else {
      reader.apply(getText()).match(this::accept, this::say);
    }
  }

  private void accept(T value) {
    use.accept(value);
    restore();
  }

  private void show(String text) {
    say("");
    setText(text);
    if (isFocused()) {
      end();
    } else {
      home();
    }
  }

  private void say(String sentence) {
    mistake.setText(sentence);
    mistake.setVisible(!sentence.isEmpty());
    setAccessibleHelp(sentence);
    pseudoClassStateChanged(ERROR, !sentence.isEmpty());
  }

  private void restoreOnEscape(KeyEvent event) {
    boolean dirty = mistake.isVisible() || !getText().equals(holds.getValue());
    if (event.getCode() == KeyCode.ESCAPE && dirty) {
      restore();
      event.consume();
    }
  }
}
