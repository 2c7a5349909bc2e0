package downhill.view;

import downhill.core.raster.colour.ColourMap;
import downhill.session.Look;
import downhill.session.Play;
import downhill.session.Store;
import downhill.session.Strings;
import downhill.view.control.CheckItem;
import downhill.view.control.ChoiceItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;

/** How everything is painted, and whether the ball rolls. */
final class AppearanceMenu extends Menu {
  private final Store store;
  private final ToggleGroup colours = new ToggleGroup();

  AppearanceMenu(Store store) {
    super(Strings.text("menu.appearance"));
    this.store = store;
    getItems().addAll(dark(), projector(), motion(), new SeparatorMenuItem());
    for (ColourMap map : ColourMap.values()) {
      getItems().add(heightsIn(map));
    }
  }

  private MenuItem dark() {
    return new CheckItem(
        store,
        "menu.appearance.dark",
        session -> session.display().appearance().isDark(),
        session -> new Look.ThemeToggled());
  }

  private MenuItem projector() {
    return new CheckItem(
        store,
        "menu.appearance.projector",
        session -> session.display().appearance().projector(),
        session -> new Look.ProjectorToggled());
  }

  private MenuItem motion() {
    return new CheckItem(
        store,
        "menu.appearance.motion",
        session -> session.playback().jumping(),
        session -> new Play.MotionReduced(!session.playback().jumping()));
  }

  private MenuItem heightsIn(ColourMap map) {
    return new ChoiceItem(
        store,
        Strings.text("menu.appearance.heights." + map.id()),
        colours,
        session -> session.display().appearance().colours() == map,
        () -> store.dispatch(new Look.ColourMapChosen(map)));
  }
}
