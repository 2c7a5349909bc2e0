package downhill.view;

import downhill.session.Appearance;
import downhill.session.Look;
import downhill.session.Store;
import downhill.view.control.IconButton;
import downhill.view.keys.WindowKey;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The buttons for theme and projector mode; each shows where it leads. */
final class AppearanceButtons {
  private AppearanceButtons() {}

  /** A moon for the dark theme, a sun for the light one. */
  static Button theme(Store store) {
    Button button =
        IconButton.of(
            "theme",
            Feather.MOON,
            WindowKey.THEME.text("theme.dark"),
            () -> store.dispatch(new Look.ThemeToggled()));
    store
        .session()
        .map(session -> session.display().appearance().isDark())
        .subscribe(
            dark -> {
              button.setGraphic(new FontIcon(dark ? Feather.SUN : Feather.MOON));
              IconButton.name(button, WindowKey.THEME.text(dark ? "theme.light" : "theme.dark"));
            });
    return button;
  }

  static ToggleButton projector(Store store) {
    ToggleButton button = new ToggleButton();
    IconButton.dress(
        button, "projector", Feather.MONITOR, WindowKey.PROJECTOR.text("projector.name"));
    button.setOnAction(event -> store.dispatch(new Look.ProjectorToggled()));
    store
        .session()
        .map(session -> session.display().appearance())
        .map(Appearance::projector)
        .subscribe(button::setSelected);
    return button;
  }
}
