package downhill.view.experiment;

import downhill.session.Session;
import downhill.session.Store;
import downhill.view.keys.OnTop;
import java.util.Optional;
import javafx.application.Platform;
import javafx.event.EventDispatcher;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * The parameters of the cost function below its formula, in a line or two; more are scrolled to.
 * Without parameters it takes no room.
 *
 * <p>While a formula is being typed its lines stay as they are: half a name is another name, and
 * the beginning of {@code sin} is one too, and the pictures would jump with each letter.
 */
public final class ParameterRow extends Pane {
  private static final int MOST_LINES = 2;
  private static final int AT_ONCE = 8;
  private static final double SHEET_BELOW = 4;

  private final Store store;
  private final ParameterGrid grid = new ParameterGrid();
  private final ScrollPane scroll = new ScrollPane(grid);
  private final OnTop onTop;

  /** Made when it is first asked for. */
  private Optional<RangeSheet> range = Optional.empty();

  /** What its lines depend on. */
  private record Shown(int parameters, boolean typing) {
    static Shown of(Session session) {
      return new Shown(
          session.experiment().parameters().size(), session.formula().before().isPresent());
    }
  }

  public ParameterRow(Store store, OnTop onTop) {
    this.store = store;
    this.onTop = onTop;
    setId("parameters");
    getStyleClass().add("parameter-row");
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    leaveKeysToWindow();
    // The range and what is said about a value lie over pictures and panel, and a long sentence
    // about the formula over these.
    setViewOrder(-1);
    store.session().map(Shown::of).subscribe(this::render);
  }

  /** A scroll pane takes Home, End and the keys of a remote, though its lines all fit. */
  private void leaveKeysToWindow() {
    EventDispatcher own = scroll.getEventDispatcher();
    scroll.setEventDispatcher(
        (event, tail) ->
            event instanceof KeyEvent ? tail.dispatchEvent(event) : own.dispatchEvent(event, tail));
  }

  private void render(Shown shown) {
    if (!shown.typing()) {
      grid.seat(shown.parameters());
      setVisible(shown.parameters() > 0);
      if (isVisible()) {
        showLines();
      }
      makeControls();
    }
    grid.show(shown.parameters());
    removeControls();
    requestParentLayout();
  }

  /** Below all else; a window that never has parameters has no use for a scroll pane. */
  private void showLines() {
    if (!getChildren().contains(scroll)) {
      getChildren().add(0, scroll);
    }
  }

  /** The first lines at once; a pasted formula may have hundreds of names. */
  private void makeControls() {
    int enough = Math.min(grid.seats(), grid.size() + AT_ONCE);
    while (grid.size() < enough) {
      add(new ParameterControl(store, grid.size(), this::openRange));
    }
    if (grid.size() < grid.seats()) {
      Platform.runLater(this::makeControls);
    }
  }

  /** Those of parameters that have gone; the first lines wait for others. */
  private void removeControls() {
    while (grid.size() > Math.max(AT_ONCE, grid.seats())) {
      ParameterControl last = (ParameterControl) grid.getChildren().remove(grid.size() - 1);
      getChildren().remove(last.mistake());
      last.leave();
    }
  }

  private void add(ParameterControl control) {
    grid.getChildren().add(control);
    getChildren().add(control.mistake());
    control.mistake().visibleProperty().subscribe(visible -> requestLayout());
  }

  private void openRange(ParameterControl control) {
    range.orElseGet(this::makeRange).toggle(control);
    requestLayout();
  }

  private RangeSheet makeRange() {
    RangeSheet made = new RangeSheet(store, onTop);
    range = Optional.of(made);
    getChildren().add(made);
    return made;
  }

  @Override
  protected double computePrefHeight(double width) {
    Insets around = getInsets();
    double inside = width - around.getLeft() - around.getRight();
    int lines = Math.min(MOST_LINES, grid.lines(inside));
    return lines == 0 ? 0 : around.getTop() + grid.height(lines) + around.getBottom();
  }

  @Override
  protected void layoutChildren() {
    Insets around = getInsets();
    scroll.resizeRelocate(
        around.getLeft(),
        around.getTop(),
        getWidth() - around.getLeft() - around.getRight(),
        Math.max(0, getHeight() - around.getTop() - around.getBottom()));
    grid.getChildren().forEach(control -> layoutMistake((ParameterControl) control));
    range.ifPresent(sheet -> sheet.control().ifPresent(control -> layoutBelow(sheet, control)));
  }

  private void layoutMistake(ParameterControl control) {
    if (control.mistake().isVisible()) {
      layoutBelow(control.mistake(), control);
    }
  }

  private void layoutBelow(Region sheet, Node control) {
    Bounds above = sceneToLocal(control.localToScene(control.getLayoutBounds()));
    sheet.autosize();
    double left = Math.min(above.getMinX(), getWidth() - getInsets().getRight() - sheet.getWidth());
    sheet.relocate(left, above.getMaxY() + SHEET_BELOW);
  }
}
