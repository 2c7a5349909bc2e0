package downhill.view;

import downhill.core.raster.ColourMap;
import downhill.session.Compare;
import downhill.session.Look;
import downhill.session.Play;
import downhill.session.Store;
import downhill.session.Strings;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What is wanted now and then, and not worth a button. */
final class MainMenu extends MenuButton {
  private final Store store;

  /** What the entries do that the session does not. */
  record Actions(Runnable fields, Runnable copy, Runnable pin, Runnable keySheet) {}

  MainMenu(Store store, Actions actions) {
    this.store = store;
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
            item("menu.pin", actions.pin()),
            unpinning(),
            predicting(),
            new SeparatorMenuItem(),
            new ArrangeMenu(store),
            dark(),
            projector(),
            colours(),
            motion(),
            described(),
            new SeparatorMenuItem(),
            item("menu.keys", actions.keySheet()));
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
    change.subscribe(
        name -> {
          item.setDisable(name.isEmpty());
          item.setText(
              name.map(what -> Strings.text("menu." + action + ".change", what))
                  .orElseGet(() -> Strings.text("menu." + action)));
        });
    return item;
  }

  private Menu colours() {
    Menu menu = new Menu(Strings.text("menu.colours"));
    ToggleGroup group = new ToggleGroup();
    for (ColourMap map : ColourMap.values()) {
      menu.getItems()
          .add(
              new ChoiceItem(
                  store,
                  Strings.text("menu.colours." + map.id()),
                  group,
                  session -> session.display().appearance().colours() == map,
                  () -> store.dispatch(new Look.ColourMapChosen(map))));
    }
    return menu;
  }

  private MenuItem unpinning() {
    MenuItem item = item("menu.unpin", () -> store.dispatch(new Compare.AllUnpinned()));
    store.session().map(session -> session.pins().isEmpty()).subscribe(item::setDisable);
    return item;
  }

  private MenuItem dark() {
    return new CheckItem(
        store,
        "menu.dark",
        session -> session.display().appearance().isDark(),
        session -> new Look.ThemeToggled());
  }

  private MenuItem projector() {
    return new CheckItem(
        store,
        "menu.projector",
        session -> session.display().appearance().projector(),
        session -> new Look.ProjectorToggled());
  }

  private MenuItem predicting() {
    return new CheckItem(
        store,
        "menu.predicting",
        session -> session.whatIf().guessing().isOn(),
        session -> new Compare.GuessingToggled());
  }

  private MenuItem described() {
    return new CheckItem(
        store,
        "menu.describe",
        session -> session.display().described(),
        session -> new Look.Described(!session.display().described()));
  }

  private MenuItem motion() {
    return new CheckItem(
        store,
        "menu.motion",
        session -> session.playback().jumping(),
        session -> new Play.MotionReduced(!session.playback().jumping()));
  }
}
