package downhill.view.control;

import downhill.session.Look;
import downhill.session.Picture;
import downhill.session.Store;
import downhill.view.keys.WindowKey;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Gives a picture the room of all, or gives the room back; seen when somebody points near it. */
public final class MaximiseButton {
  private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

  private MaximiseButton() {}

  public static Button of(Store store, Picture picture) {
    String name = picture.id();
    String alone = WindowKey.of(picture).text("picture.maximise." + name);
    String restore = WindowKey.RESET.text("picture.restore");
    Button button =
        IconButton.quiet(
            "maximise-" + name,
            Feather.MAXIMIZE_2,
            alone,
            () -> store.dispatch(new Look.PictureMaximised(picture)));
    store
        .session()
        .map(session -> session.isMaximised(picture))
        .subscribe(
            on -> {
              button.setGraphic(new FontIcon(on ? Feather.MINIMIZE_2 : Feather.MAXIMIZE_2));
              button.pseudoClassStateChanged(ON, on);
              IconButton.name(button, on ? restore : alone);
            });
    return button;
  }
}
