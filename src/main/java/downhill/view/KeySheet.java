package downhill.view;

import downhill.session.Strings;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The keys on one sheet, over the window; Escape or a click puts it away. */
final class KeySheet extends StackPane {
  private final FocusLoan focus = new FocusLoan();

  KeySheet() {
    setId("key-sheet");
    setVisible(false);
    setFocusTraversable(true);
    setOnMouseClicked(e -> toggle());
    addEventHandler(KeyEvent.KEY_PRESSED, this::closeOnEscape);
  }

  /** Writes the sheet. */
  void show(List<KeyBinding> bindings) {
    Label title = new Label(Strings.text("keys.title"));
    title.getStyleClass().add("key-sheet-title");
    VBox sheet = new VBox(title, rows(bindings));
    sheet.getStyleClass().add("sheet");
    sheet.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    getChildren().setAll(sheet);
  }

  /** Lays the sheet over the window, or puts it away. */
  void toggle() {
    setVisible(!isVisible());
    if (isVisible()) {
      focus.take(this);
    } else {
      focus.giveBack();
    }
  }

  private static GridPane rows(List<KeyBinding> bindings) {
    GridPane rows = new GridPane();
    rows.getStyleClass().add("key-rows");
    int half = (bindings.size() + 1) / 2;
    for (int i = 0; i < bindings.size(); i++) {
      Label keys = new Label(KeyNames.of(bindings.get(i)));
      keys.getStyleClass().add("strong");
      Label does = new Label(Strings.text(bindings.get(i).textKey()));
      rows.add(keys, 2 * (i / half), i % half);
      rows.add(does, 2 * (i / half) + 1, i % half);
    }
    return rows;
  }

  private void closeOnEscape(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && isVisible()) {
      toggle();
      event.consume();
    }
  }
}
