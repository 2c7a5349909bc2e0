package downhill.view;

import downhill.session.Store;
import downhill.view.control.IconButton;
import downhill.view.experiment.ExperimentFields;
import downhill.view.experiment.FormulaField;
import downhill.view.experiment.FunctionLabel;
import downhill.view.experiment.GalleryMenu;
import downhill.view.keys.WindowKey;
import downhill.view.look.Direction;
import downhill.view.look.Form;
import downhill.view.look.Vanishing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.stage.Stage;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The top of the window: formula, gallery, and the buttons for everything at once. */
final class Header extends HBox {
  private final Store store;
  private final FormulaField formula;
  private final ExperimentFields fields;
  private final MainMenu menu;
  private final Button full =
      IconButton.of(
          "fullscreen",
          Feather.MAXIMIZE,
          WindowKey.FULL_SCREEN.text("fullscreen.name"),
          this::toggleFullScreen);

  /** What is needed before a lecture and after it. */
  private final List<Node> preparing = new ArrayList<>();

  private Form form = Form.WIDE;
  private boolean fillsScreen;

  /**
   * @param fields what its button #experiment unfolds; to be laid over the pictures
   */
  Header(Store store, ExperimentFields fields, MainMenu menu) {
    this.store = store;
    this.fields = fields;
    this.menu = menu;
    formula = new FormulaField(store);
    getStyleClass().add("header");
    setHgrow(formula, Priority.ALWAYS);
    HBox right = new HBox(new GalleryMenu(store), buttons());
    right.getStyleClass().add("header-right");
    right.setMinWidth(USE_PREF_SIZE);
    right.setAlignment(Pos.CENTER_LEFT);
    // Mirrored or not, "f(x) =" stands to the left of the formula.
    getChildren()
        .addAll(
            Direction.isToTheLeft()
                ? List.of(formula, label(), right)
                : List.of(label(), formula, right));
    setFillHeight(false);
    setAlignment(Pos.TOP_LEFT);
    // A long sentence about a problem runs on over the verdict and the pictures.
    setViewOrder(-2);
    formula.layoutXProperty().subscribe(x -> leaveRoomForLine());
    widthProperty().subscribe(width -> leaveRoomForLine());
    formula.widthProperty().subscribe(width -> leaveRoomForLine());
    sceneProperty()
        .flatMap(Scene::windowProperty)
        .flatMap(window -> ((Stage) window).fullScreenProperty())
        .subscribe(filled -> fillScreen(Boolean.TRUE.equals(filled)));
  }

  /** Where room is scarce, the rarest button is left to the menu. */
  void show(Form next) {
    form = next;
    showButtons();
  }

  /** A full screen is for showing: what a lecturer does not need then is in the menu. */
  private void fillScreen(boolean filled) {
    fillsScreen = filled;
    full.setGraphic(new FontIcon(filled ? Feather.MINIMIZE : Feather.MAXIMIZE));
    IconButton.name(
        full,
        filled
            ? WindowKey.STOP.text("fullscreen.leave", WindowKey.FULL_SCREEN.shown())
            : WindowKey.FULL_SCREEN.text("fullscreen.name"));
    showButtons();
  }

  private void showButtons() {
    preparing.forEach(button -> button.setVisible(!fillsScreen));
    fields.opener().setVisible(!fillsScreen && form == Form.WIDE);
  }

  /** Puts the focus on the formula, all of it selected. */
  void focusFormula() {
    formula.input().requestFocus();
    formula.input().selectAll();
  }

  private HBox label() {
    HBox label = new HBox(new FunctionLabel(store));
    label.getStyleClass().add("header-label");
    label.setMinWidth(USE_PREF_SIZE);
    label.setFillHeight(false);
    label.setAlignment(Pos.CENTER_LEFT);
    return label;
  }

  private HBox buttons() {
    Button undo =
        IconButton.of(
            "undo", Feather.CORNER_UP_LEFT, WindowKey.UNDO.text("undo.name"), store::undo);
    store.toUndo().subscribe(change -> name(undo, "undo", WindowKey.UNDO, change));
    Button redo =
        IconButton.of(
            "redo", Feather.CORNER_UP_RIGHT, WindowKey.REDO.text("redo.name"), store::redo);
    store.toRedo().subscribe(change -> name(redo, "redo", WindowKey.REDO, change));
    Node theme = AppearanceButtons.theme(store);
    Node projector = AppearanceButtons.projector(store);
    preparing.addAll(List.of(undo, redo, theme, projector));
    Vanishing.leavesNoGap(undo, redo, theme, projector, fields.opener());
    return new HBox(undo, redo, fields.opener(), theme, projector, full, menu);
  }

  /** A button for the change; without one it has nothing to do. */
  private static void name(Button button, String action, WindowKey key, Optional<String> change) {
    button.setDisable(change.isEmpty());
    IconButton.name(
        button,
        change
            .map(what -> key.text(action + ".change", what))
            .orElseGet(() -> key.text(action + ".name")));
  }

  /** Fills the screen with the window, or gives it back. */
  void toggleFullScreen() {
    Stage stage = (Stage) getScene().getWindow();
    stage.setFullScreen(!stage.isFullScreen());
  }

  void leaveFullScreen() {
    ((Stage) getScene().getWindow()).setFullScreen(false);
  }

  private void leaveRoomForLine() {
    double beyond = getWidth() - getInsets().getRight() - formula.getLayoutX();
    if (Direction.isToTheLeft()) {
      formula.setLine(formula.getWidth() - beyond, formula.getWidth());
    } else {
      formula.setLine(0, beyond);
    }
  }
}
