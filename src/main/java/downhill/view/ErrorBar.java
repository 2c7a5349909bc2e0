package downhill.view;

import downhill.session.Strings;
import downhill.view.control.IconButton;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/** Tells of what should not have happened; stays until it is dismissed. */
final class ErrorBar extends HBox {
  private final Label message = new Label();

  ErrorBar() {
    setId("error-bar");
    setVisible(false);
    setMaxHeight(USE_PREF_SIZE);
    message.setWrapText(true);
    message.setMaxWidth(Double.MAX_VALUE);
    setHgrow(message, Priority.ALWAYS);
    Button dismiss =
        IconButton.of(
            "error-dismiss", Feather.X, Strings.text("error.dismiss"), () -> setVisible(false));
    getChildren().addAll(message, dismiss);
  }

  void show(String sentence) {
    message.setText(sentence);
    setVisible(true);
  }
}
