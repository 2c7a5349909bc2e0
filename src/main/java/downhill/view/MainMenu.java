package downhill.view;

import downhill.session.Store;
import downhill.session.Strings;
import downhill.view.keys.FocusLoan;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * What is wanted now and then, and not worth a button. Related entries stand in menus of their own:
 * all at once, each large enough to press, would not fit into a projector's window of 800 × 600.
 */
final class MainMenu extends MenuButton {
  /** What the entries do that the session does not. */
  record Actions(Runnable fields, Runnable copy, Runnable pin, Runnable keySheet) {}

  /**
   * @param foldable whether the panel has another shape to fold into or to unfold to
   */
  MainMenu(Store store, Actions actions, ObservableValue<Boolean> foldable) {
    setId("menu");
    getStyleClass().addAll("flat", "icon-button", "main-menu");
    setGraphic(new FontIcon(Feather.MENU));
    setAccessibleText(Strings.text("menu.name"));
    setTooltip(new Tooltip(Strings.text("menu.name")));
    getItems()
        .addAll(
            change("undo", store.toUndo(), store::undo),
            change("redo", store.toRedo(), store::redo),
            new SeparatorMenuItem(),
            item("menu.fields", actions.fields()),
            item("menu.copy", actions.copy()),
            new SeparatorMenuItem(),
            new CompareMenu(store, actions.pin()),
            new ArrangeMenu(store, foldable),
            new AppearanceMenu(store),
            new SeparatorMenuItem(),
            item("menu.keys", actions.keySheet()));
    setOnHidden(event -> FocusLoan.leaveToWindowAfterMouse(this));
  }

  private static MenuItem item(String key, Runnable action) {
    MenuItem item = new MenuItem(Strings.text(key));
    item.setOnAction(event -> action.run());
    return item;
  }

  /** Bears the name of the change that it takes back or makes again. */
  private static MenuItem change(
      String action, ObservableValue<Optional<String>> change, Runnable does) {
    MenuItem item = item("menu." + action, does);
    // An underscore would be left out and underline the next letter.
    item.setMnemonicParsing(false);
    change.subscribe(
        name -> {
          item.setDisable(name.isEmpty());
          item.setText(
              name.map(what -> Strings.text("menu." + action + ".change", what))
                  .orElseGet(() -> Strings.text("menu." + action)));
        });
    return item;
  }
}
