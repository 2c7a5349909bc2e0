package downhill.view;

import downhill.core.raster.ColourMap;
import downhill.session.Compare;
import downhill.session.Look;
import downhill.session.Play;
import downhill.session.Session;
import downhill.session.Store;
import downhill.session.Strings;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
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
    for (ColourMap map : ColourMap.values()) {
      RadioMenuItem item = new RadioMenuItem(Strings.text("menu.colours." + map.id()));
      item.setOnAction(event -> store.dispatch(new Look.ColourMapChosen(map)));
      store
          .session()
          .map(session -> session.display().appearance().colours())
          .subscribe(chosen -> item.setSelected(chosen == map));
      menu.getItems().add(item);
    }
    return menu;
  }

  private MenuItem unpinning() {
    MenuItem item = item("menu.unpin", () -> store.dispatch(new Compare.AllUnpinned()));
    store.session().map(session -> session.pins().isEmpty()).subscribe(item::setDisable);
    return item;
  }

  private CheckMenuItem dark() {
    CheckMenuItem item = new CheckMenuItem(Strings.text("menu.dark"));
    item.setOnAction(event -> store.dispatch(new Look.ThemeToggled()));
    store.session().map(s -> s.display().appearance().isDark()).subscribe(item::setSelected);
    return item;
  }

  private CheckMenuItem projector() {
    CheckMenuItem item = new CheckMenuItem(Strings.text("menu.projector"));
    item.setOnAction(event -> store.dispatch(new Look.ProjectorToggled()));
    store.session().map(s -> s.display().appearance().projector()).subscribe(item::setSelected);
    return item;
  }

  private CheckMenuItem predicting() {
    CheckMenuItem item = new CheckMenuItem(Strings.text("menu.predicting"));
    item.setOnAction(event -> store.dispatch(new Compare.GuessingToggled()));
    store.session().map(s -> s.whatIf().guessing().isOn()).subscribe(item::setSelected);
    return item;
  }

  private CheckMenuItem described() {
    CheckMenuItem item = new CheckMenuItem(Strings.text("menu.describe"));
    item.setOnAction(
        event -> store.dispatch(new Look.Described(!store.now().display().described())));
    store.session().map(s -> s.display().described()).subscribe(item::setSelected);
    return item;
  }

  private CheckMenuItem motion() {
    CheckMenuItem item = new CheckMenuItem(Strings.text("menu.motion"));
    item.setOnAction(
        event -> store.dispatch(new Play.MotionReduced(!store.now().playback().jumping())));
    store
        .session()
        .map(Session::playback)
        .map(playback -> playback.jumping())
        .subscribe(item::setSelected);
    return item;
  }
}
