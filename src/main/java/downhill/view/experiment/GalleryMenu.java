package downhill.view.experiment;

import downhill.session.Edit;
import downhill.session.Example;
import downhill.session.Gallery;
import downhill.session.Look;
import downhill.session.Store;
import downhill.session.Strings;
import downhill.view.keys.FocusLoan;
import downhill.view.look.Direction;
import downhill.view.look.PaletteStyle;
import downhill.view.paint.OutputScale;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Parent;
import javafx.scene.control.MenuButton;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;

/**
 * The examples to start from. A menu of 30 is taller than a small window, so they are shown side by
 * side on a {@link GalleryPanel}.
 */
public final class GalleryMenu extends MenuButton {
  private static final double GAP = 4;

  /** What a panel with names and formulas needs. */
  private static final double WIDTH = 800;

  private static final double HEIGHT = 640;

  private final Store store;
  private final Popup popup = new Popup();

  public GalleryMenu(Store store) {
    super(Strings.text("gallery.name"));
    this.store = store;
    setId("gallery");
    setMinWidth(USE_PREF_SIZE);
    popup.setAnchorLocation(
        Direction.isToTheLeft()
            ? PopupWindow.AnchorLocation.WINDOW_TOP_LEFT
            : PopupWindow.AnchorLocation.WINDOW_TOP_RIGHT);
    popup.setAutoHide(true);
    popup.setHideOnEscape(true);
    popup.setOnHidden(event -> super.hide());
  }

  /** Shows as a menu does, so that the keys are its own; it has no items that the toolkit shows. */
  @Override
  public void show() {
    super.show();
    GalleryPanel panel =
        new GalleryPanel(Gallery.examples(), store.now(), this::choose, isRoomScarce());
    dress(panel);
    popup.getContent().setAll(panel);
    popup.getScene().setFill(behindCorners());
    Point2D corner = localToScreen(getWidth(), getHeight() + GAP);
    popup.show(this, corner.getX(), corner.getY());
    panel.focusPresent();
  }

  /** In layout units of what magnifies the window. */
  private boolean isRoomScarce() {
    double magnification = OutputScale.magnification(this);
    return getScene().getWidth() / magnification < WIDTH
        || getScene().getHeight() / magnification < HEIGHT;
  }

  /** As the window is: no style reaches from there into a popup of its own. */
  private void dress(GalleryPanel panel) {
    Parent root = getScene().getRoot();
    panel.setStyle(root.getStyle());
    root.getStyleClass().stream()
        .filter(style -> !style.equals("root"))
        .forEach(panel.getStyleClass()::add);
  }

  @Override
  public void hide() {
    popup.hide();
  }

  /** Without a compositor a popup has corners; they are then those of the window. */
  private Paint behindCorners() {
    return Platform.isSupported(ConditionalFeature.TRANSPARENT_WINDOW)
        ? Color.TRANSPARENT
        : PaletteStyle.color(store.now().display().palette().chrome().ground());
  }

  /** The next Space plays what was chosen, and does not open the menu again. */
  private void choose(Example example) {
    popup.hide();
    store.dispatch(new Edit.ExperimentChosen(example.experiment()));
    example.lens().ifPresent(lens -> store.dispatch(new Look.LensChosen(lens)));
    FocusLoan.leaveToWindow(this);
  }
}
