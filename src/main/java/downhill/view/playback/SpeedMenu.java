package downhill.view.playback;

import downhill.session.Numbers;
import downhill.session.Play;
import downhill.session.Session;
import downhill.session.Store;
import downhill.session.Strings;
import downhill.view.control.ChoiceItem;
import downhill.view.keys.FocusLoan;
import downhill.view.look.Direction;
import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;

/** How many steps a second the ball takes. */
public final class SpeedMenu extends MenuButton {
  private static final List<Double> SPEEDS = List.of(0.5, 1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 100.0);

  SpeedMenu(Store store) {
    setId("speed");
    getStyleClass().add("speed");
    setNodeOrientation(Direction.ofWords());
    setTooltip(new Tooltip(Strings.text("transport.speed")));
    ToggleGroup group = new ToggleGroup();
    SPEEDS.forEach(speed -> getItems().add(item(store, speed, group)));
    setOnHidden(event -> FocusLoan.leaveToWindowAfterMouse(this));
    store.session().map(Session::playback).map(p -> p.speed()).subscribe(this::render);
  }

  private static ChoiceItem item(Store store, double speed, ToggleGroup group) {
    return new ChoiceItem(
        store,
        sentence(speed),
        group,
        session -> session.playback().speed() == speed,
        () -> store.dispatch(new Play.SpeedChanged(speed)));
  }

  private void render(double speed) {
    setText(Strings.text("transport.speed.brief", Numbers.brief(speed)));
    setAccessibleText(Strings.text("transport.speed.accessible", sentence(speed)));
  }

  private static String sentence(double speed) {
    return speed == 1
        ? Strings.text("transport.speed.one")
        : Strings.text("transport.speed.steps", Numbers.brief(speed));
  }
}
