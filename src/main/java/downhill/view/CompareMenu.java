package downhill.view;

import downhill.session.Compare;
import downhill.session.Predict;
import downhill.session.Store;
import downhill.session.Strings;
import downhill.view.control.CheckItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;

/** Runs beside each other, and a guess before the run is shown. */
final class CompareMenu extends Menu {
  private final Store store;

  /**
   * @param pin keeps the present run, and tells where there is no room for it
   */
  CompareMenu(Store store, Runnable pin) {
    super(Strings.text("menu.compare"));
    this.store = store;
    getItems().addAll(pinning(pin), unpinning(), predicting());
  }

  private static MenuItem pinning(Runnable pin) {
    MenuItem item = new MenuItem(Strings.text("menu.compare.pin"));
    item.setOnAction(event -> pin.run());
    return item;
  }

  private MenuItem unpinning() {
    MenuItem item = new MenuItem(Strings.text("menu.compare.unpin"));
    item.setOnAction(event -> store.dispatch(new Compare.AllUnpinned()));
    store.session().map(session -> session.pins().isEmpty()).subscribe(item::setDisable);
    return item;
  }

  private MenuItem predicting() {
    return new CheckItem(
        store,
        "menu.compare.predict",
        session -> session.whatIf().guessing().isOn(),
        session -> new Predict.Toggled());
  }
}
