package downhill.view;

import downhill.session.Numbers;
import downhill.session.Play;
import downhill.session.Session;
import downhill.session.Store;
import downhill.session.Strings;
import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.Tooltip;

/** How many steps a second the ball takes. */
final class SpeedMenu extends MenuButton {
  private static final List<Double> SPEEDS = List.of(0.5, 1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 100.0);

  SpeedMenu(Store store) {
    setId("speed");
    getStyleClass().add("speed");
    setNodeOrientation(Direction.ofWords());
    setTooltip(new Tooltip(Strings.text("transport.speed")));
    SPEEDS.forEach(speed -> getItems().add(item(store, speed)));
    store.session().map(Session::playback).map(p -> p.speed()).subscribe(this::render);
  }

  private static RadioMenuItem item(Store store, double speed) {
    RadioMenuItem item = new RadioMenuItem(sentence(speed));
    item.setUserData(speed);
    item.setOnAction(e -> store.dispatch(new Play.SpeedChanged(speed)));
    return item;
  }

  private void render(double speed) {
    setText(Strings.text("transport.speed.brief", Numbers.brief(speed)));
    setAccessibleText(Strings.text("transport.speed.accessible", sentence(speed)));
    getItems()
        .forEach(item -> ((RadioMenuItem) item).setSelected(item.getUserData().equals(speed)));
  }

  private static String sentence(double speed) {
    return speed == 1
        ? Strings.text("transport.speed.one")
        : Strings.text("transport.speed.steps", Numbers.brief(speed));
  }
}
