package downhill.view;

import downhill.session.Strings;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** Makes the square buttons that bear an icon and no word. */
final class IconButton {
  private IconButton() {}

  /**
   * A button whose tooltip and accessible text are the text of the key.
   *
   * @param textKey the name of what it does, with its key in brackets where there is one
   */
  static Button of(String id, Ikon icon, String textKey, Runnable action) {
    Button button = new Button();
    dress(button, id, icon, textKey);
    button.setOnAction(e -> action.run());
    return button;
  }

  /** A small one that is seen only near a hand; keys of the table do the same. */
  static Button quiet(String id, Ikon icon, String textKey, Runnable action) {
    Button button = of(id, icon, textKey, action);
    button.getStyleClass().add("quiet-button");
    button.setFocusTraversable(false);
    return button;
  }

  /** Makes any kind of button such a one. */
  static void dress(ButtonBase button, String id, Ikon icon, String textKey) {
    button.setId(id);
    button.setGraphic(new FontIcon(icon));
    button.getStyleClass().addAll("flat", "icon-button");
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    button.setTooltip(new Tooltip());
    name(button, Strings.text(textKey));
  }

  /** Gives the button of an icon another tooltip and accessible text. */
  static void name(ButtonBase button, String text) {
    button.setAccessibleText(text);
    button.getTooltip().setText(text);
  }
}
