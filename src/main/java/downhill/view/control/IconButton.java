package downhill.view.control;

import downhill.view.keys.FocusLoan;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** Makes the square buttons that bear an icon and no word. */
public final class IconButton {
  private IconButton() {}

  /**
   * A button with a tooltip, which is its accessible text too.
   *
   * @param name of what it does, with its key in brackets where there is one
   */
  public static Button of(String id, Ikon icon, String name, Runnable action) {
    Button button = new Button();
    dress(button, id, icon, name);
    button.setOnAction(e -> action.run());
    return button;
  }

  /** A small one that is seen only near a hand; keys of the table do the same. */
  public static Button quiet(String id, Ikon icon, String name, Runnable action) {
    Button button = of(id, icon, name, action);
    button.getStyleClass().add("quiet-button");
    button.setFocusTraversable(false);
    return button;
  }

  /** Makes any kind of button such a one; after a mouse has pressed it, Space plays the ball. */
  public static void dress(ButtonBase button, String id, Ikon icon, String name) {
    button.setId(id);
    button.setGraphic(new FontIcon(icon));
    button.getStyleClass().addAll("flat", "icon-button");
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    button.setTooltip(new Tooltip());
    button.addEventHandler(ActionEvent.ACTION, event -> FocusLoan.leaveToWindowAfterMouse(button));
    name(button, name);
  }

  /** Gives the button of an icon another tooltip and accessible text. */
  public static void name(ButtonBase button, String text) {
    button.setAccessibleText(text);
    button.getTooltip().setText(text);
  }
}
