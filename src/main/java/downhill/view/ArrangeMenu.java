package downhill.view;

import downhill.session.Arrangement;
import downhill.session.Display;
import downhill.session.Look;
import downhill.session.Picture;
import downhill.session.Session;
import downhill.session.Store;
import downhill.session.Strings;
import downhill.view.control.CheckItem;
import downhill.view.control.ChoiceItem;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;

/** Which picture has the room, and how the window is divided otherwise. */
final class ArrangeMenu extends Menu {
  private final Store store;
  private final ToggleGroup pictures = new ToggleGroup();

  /**
   * @param foldable whether the panel has another shape to fold into or to unfold to
   */
  ArrangeMenu(Store store, ObservableValue<Boolean> foldable) {
    super(Strings.text("menu.arrange"));
    this.store = store;
    getItems().add(all());
    for (Picture picture : Picture.values()) {
      getItems().add(alone(picture));
    }
    getItems().addAll(new SeparatorMenuItem(), folded(foldable), undivided(), described());
  }

  private MenuItem all() {
    return new ChoiceItem(
        store,
        Strings.text("menu.arrange.none"),
        pictures,
        session -> session.maximised().isEmpty(),
        () -> store.dispatch(new Look.PicturesRestored()));
  }

  private MenuItem alone(Picture picture) {
    String name = picture.id();
    MenuItem item =
        new ChoiceItem(
            store,
            Strings.text("menu.arrange." + name),
            pictures,
            session -> session.isMaximised(picture),
            () -> maximise(picture));
    store.session().map(session -> !session.canMaximise(picture)).subscribe(item::setDisable);
    return item;
  }

  private void maximise(Picture picture) {
    store.dispatch(new Look.PicturesRestored());
    store.dispatch(new Look.PictureMaximised(picture));
  }

  private MenuItem folded(ObservableValue<Boolean> foldable) {
    MenuItem item =
        new CheckItem(
            store, "menu.arrange.fold", ArrangeMenu::isFolded, session -> new Look.PanelToggled());
    foldable.subscribe(can -> item.setDisable(!can));
    return item;
  }

  private static boolean isFolded(Session session) {
    Display now = session.display();
    return now.arrangement().isFolded(now.appearance().projector());
  }

  private MenuItem undivided() {
    MenuItem item = new MenuItem(Strings.text("menu.arrange.undivided"));
    item.setOnAction(event -> store.dispatch(new Look.DividerReset()));
    arrangement().map(now -> now.divider().isEmpty()).subscribe(item::setDisable);
    return item;
  }

  private MenuItem described() {
    return new CheckItem(
        store,
        "menu.arrange.describe",
        session -> session.display().described(),
        session -> new Look.Described(!session.display().described()));
  }

  private ObservableValue<Arrangement> arrangement() {
    return store.session().map(session -> session.display().arrangement());
  }
}
