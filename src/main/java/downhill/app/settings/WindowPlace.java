package downhill.app.settings;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/** The place of a window: where it is put, and where it is when it is neither full nor folded. */
final class WindowPlace {
  private final Stage stage;
  private Optional<Placement> last = Optional.empty();
  private Optional<Placement> known = Optional.empty();

  WindowPlace(Stage stage) {
    this.stage = stage;
    stage.addEventHandler(WindowEvent.WINDOW_SHOWN, e -> known = now());
  }

  /** Puts a window that is not shown yet where it was, if that is on a screen. */
  void restore(Placement before) {
    List<Rectangle2D> screens = Screen.getScreens().stream().map(Screen::getVisualBounds).toList();
    before.on(screens).ifPresent(this::put);
  }

  private void put(Placement place) {
    stage.setX(place.x());
    stage.setY(place.y());
    stage.setWidth(place.width());
    stage.setHeight(place.height());
    stage.setMaximized(place.maximized());
    last = Optional.of(place);
  }

  /** Runs the action whenever the place may have changed. */
  void onChange(Runnable action) {
    stage.xProperty().subscribe(x -> action.run());
    stage.yProperty().subscribe(y -> action.run());
    stage.widthProperty().subscribe(width -> action.run());
    stage.heightProperty().subscribe(height -> action.run());
    stage.maximizedProperty().subscribe(now -> action.run());
  }

  /** Where the window is, if that is not where it was shown or found before. */
  Optional<Placement> changed() {
    Optional<Placement> before = known;
    known = now();
    return known.equals(before) ? Optional.empty() : known;
  }

  /** Where the window is, once it stands still; empty before it was ever seen. */
  private Optional<Placement> now() {
    boolean seen = Double.isFinite(stage.getX()) && Double.isFinite(stage.getWidth());
    if (seen && !stage.isFullScreen() && !stage.isIconified()) {
      last = stage.isMaximized() ? last.map(WindowPlace::maximized) : Optional.of(standing());
    }
    return last;
  }

  private Placement standing() {
    return new Placement(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), false);
  }

  private static Placement maximized(Placement place) {
    return new Placement(place.x(), place.y(), place.width(), place.height(), true);
  }
}
