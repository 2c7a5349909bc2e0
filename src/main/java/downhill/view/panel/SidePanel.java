package downhill.view.panel;

import downhill.session.Lens;
import downhill.session.Look;
import downhill.session.Session;
import downhill.session.Store;
import downhill.session.Strings;
import downhill.view.chart.CostChart;
import downhill.view.control.IconButton;
import downhill.view.keys.FocusLoan;
import downhill.view.keys.OnTop;
import downhill.view.keys.WindowKey;
import downhill.view.lens.LensPanel;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Verdict, what the run is explained by, and cost chart: a column beside the pictures, or, in a
 * small window, one line above them from which lens or chart unfold and stay while the rate is
 * dragged. A lens that a key has chosen is explained in every shape.
 */
public final class SidePanel extends Pane {
  private static final double TOP = 6;
  private static final double BOTTOM = 12;
  private static final double GUESSING_GAP = 8;
  private static final double GAP = 16;
  private static final double CHART_GAP = 11;
  private static final double LINE = 28;
  private static final double FOLD_GAP = 1;

  /** Times its width; a taller one would be all slope. */
  private static final double TALLEST_CHART = 1.5;

  /** In less room than this nothing is to be read from a chart. */
  private static final double LOWEST_CHART = 92;

  /** Of the verdict’s text, for all that a lens below it tells. */
  private static final double LENS_LINES = 6;

  private static final double BETWEEN_BUTTONS = 8;
  private static final double DROP_WIDTH = 280;
  private static final double DROP_HEIGHT = 190;

  private final Store store;
  private final OnTop onTop;
  private final OutcomePanel outcome;
  private final LensPanel lens;
  private final CostChart chart;
  private final ToggleGroup unfolded = new ToggleGroup();
  private final ToggleButton numbersButton = button("numbers");
  private final ToggleButton costButton = button("cost");
  private final StackPane drop = new StackPane();
  private final KeyDrop keyDrop = new KeyDrop(unfolded, numbersButton);
  private final Button fold;

  /** Made when it is first needed, or when there is time. */
  private Optional<GuessingPanel> guessing = Optional.empty();

  private PanelShape shape = PanelShape.COLUMN;
  private boolean holdsChart = true;

  public SidePanel(Store store, OnTop onTop) {
    this.store = store;
    this.onTop = onTop;
    outcome = new OutcomePanel(store);
    lens = new LensPanel(store);
    chart = new CostChart(store);
    fold =
        IconButton.quiet(
            "fold-panel",
            Feather.SIDEBAR,
            WindowKey.PANEL.text("panel.fold"),
            () -> store.dispatch(new Look.PanelToggled()));
    getStyleClass().add("side-panel");
    drop.getStyleClass().add("drop");
    drop.setVisible(false);
    drop.visibleProperty().subscribe(this::layOnTop);
    unfolded.selectedToggleProperty().subscribe(pressed -> unfold());
    show(PanelShape.COLUMN, true, true);
    store.session().map(Session::hidesEnd).subscribe(hidden -> unfold());
    store.session().map(Session::lens).subscribe(lens -> unfold());
    store.session().map(session -> session.pins().size()).subscribe(pins -> followPins());
    store.session().map(session -> session.whatIf().guessing().isOn()).subscribe(this::play);
  }

  private void play(boolean game) {
    if (game) {
      furnish();
    }
  }

  /** Makes the game unless it is made: few starts need it. */
  public void furnish() {
    if (guessing.isEmpty()) {
      GuessingPanel made = new GuessingPanel(store);
      made.compact(shape.isLine());
      made.managedProperty().subscribe(game -> requestLayout());
      getChildren().add(getChildren().indexOf(outcome) + 1, made);
      guessing = Optional.of(made);
    }
  }

  private ToggleButton button(String name) {
    ToggleButton button = new ToggleButton(Strings.text("panel." + name));
    button.setId("unfold-" + name);
    button.getStyleClass().add("unfold");
    button.setGraphic(new FontIcon(Feather.CHEVRON_DOWN));
    button.setContentDisplay(ContentDisplay.RIGHT);
    button.setToggleGroup(unfolded);
    return button;
  }

  private void layOnTop(boolean seen) {
    if (seen) {
      onTop.lay(drop, this::foldDrop);
    }
  }

  /** The keyboard is left to the window. */
  private void foldDrop() {
    unfolded.selectToggle(null);
    if (!shape.isWhole()) {
      store.dispatch(new Look.LensChosen(Lens.NUMBERS));
    }
    FocusLoan.leaveToWindow(this);
  }

  /** The key of a lens: pressed twice, all is as it was. */
  public void toggle(Lens lens) {
    store.dispatch(new Look.LensToggled(lens));
    followLens();
  }

  private void followLens() {
    if (store.now().lens() == Lens.NUMBERS) {
      keyDrop.foldAgain();
    } else if (shape == PanelShape.LINE) {
      keyDrop.unfold();
    }
  }

  /** Where another lens explains the run, a pin leaves it there. */
  private void followPins() {
    if (store.now().lens() == Lens.PINS || store.now().lens() == Lens.NUMBERS) {
      followLens();
    }
  }

  /** Whether there is more than the verdict in all shapes. */
  public boolean holdsGame() {
    return guessing.filter(Node::isVisible).isPresent();
  }

  /** The chart, wherever it is. */
  public CostChart chart() {
    return chart;
  }

  /**
   * @param withChart whether the chart is here and not maximised elsewhere
   * @param foldable whether there is another shape to fold into or to unfold to
   */
  public void show(PanelShape next, boolean withChart, boolean foldable) {
    shape = next;
    holdsChart = withChart;
    outcome.show(next);
    guessing.ifPresent(game -> game.compact(next.isLine()));
    setViewOrder(next.isLine() ? -0.5 : 0);
    getStyleClass().removeAll("line", "verdict");
    getStyleClass().addAll(next.isLine() ? List.of("line") : List.of());
    getStyleClass().addAll(next == PanelShape.VERDICT ? List.of("verdict") : List.of());
    drop.getChildren().clear();
    getChildren().setAll(outcome);
    guessing.ifPresent(getChildren()::add);
    getChildren().add(fold);
    lens.setBrief(!next.isWhole());
    List<CostChart> ownChart = withChart ? List.of(chart) : List.of();
    if (next.isLine()) {
      drop.getChildren().setAll(lens);
      drop.getChildren().addAll(ownChart);
      getChildren().addAll(next.isWhole() ? List.of(numbersButton, costButton) : List.of());
      getChildren().add(drop);
    } else {
      getChildren().add(lens);
      getChildren().addAll(ownChart);
    }
    fold.setVisible(foldable);
    if (next != PanelShape.LINE) {
      unfolded.selectToggle(null);
    }
    unfold();
  }

  /** While the end is to be predicted, nothing explains the run. */
  private void unfold() {
    boolean hidden = store.now().hidesEnd();
    numbersButton.setVisible(!hidden);
    costButton.setVisible(!hidden && holdsChart);
    lens.setVisible(!hidden && isLensUnfolded());
    boolean hasRoom = shape.isWhole() && (!shape.isLine() || costButton.isSelected());
    chart.setVisible(!hidden && (!holdsChart || hasRoom));
    drop.setVisible(shape.isLine() && (lens.isVisible() || holdsChart && chart.isVisible()));
    requestLayout();
  }

  private boolean isLensUnfolded() {
    if (!shape.isWhole()) {
      return store.now().lens() != Lens.NUMBERS;
    }
    return !shape.isLine() || numbersButton.isSelected();
  }

  @Override
  protected double computePrefHeight(double width) {
    return shape.isLine() ? LINE : super.computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    if (shape.isLine()) {
      layoutLine();
    } else {
      layoutColumn();
    }
  }

  private void layoutColumn() {
    double y = TOP + place(outcome, TOP, outcomeHeight());
    if (holdsGame()) {
      GuessingPanel game = guessing.orElseThrow();
      y += GUESSING_GAP + place(game, y + GUESSING_GAP, game.prefHeight(getWidth()));
    }
    if (shape.isWhole()) {
      layoutExplanation(y + GAP);
    } else {
      layoutLensBelow(y + GAP);
    }
    fold.autosize();
    // As a handle beside the column; a verdict alone has room for it.
    double x = shape.isWhole() ? -fold.getWidth() - FOLD_GAP : getWidth() - fold.getWidth();
    fold.relocate(x, TOP);
  }

  /** Of a verdict alone so much that the lens below has room, if there is one. */
  private double outcomeHeight() {
    double height = outcome.prefHeight(getWidth());
    boolean isExplained = !shape.isWhole() && isLensUnfolded();
    double room = getHeight() - TOP - height - GAP;
    return isExplained && room < LENS_LINES * outcome.lineHeight()
        ? outcome.briefHeight(getWidth())
        : height;
  }

  /** A verdict of many lines leaves no room for it. */
  private void layoutLensBelow(double top) {
    double room = getHeight() - top;
    lens.resize(getWidth(), lens.getHeight());
    lens.fit(room);
    double height = lens.prefHeight(getWidth());
    lens.setVisible(isLensUnfolded() && height <= room);
    place(lens, top, height);
  }

  private void layoutExplanation(double top) {
    double y = top + place(lens, top, lens.prefHeight(getWidth())) + CHART_GAP;
    lens.fit(getHeight() - top);
    if (holdsChart) {
      double room = getHeight() - BOTTOM - y;
      chart.setVisible(room >= LOWEST_CHART && lens.isVisible());
      place(chart, y, Math.max(0, Math.min(room, TALLEST_CHART * getWidth())));
    }
  }

  private double place(Region part, double y, double height) {
    part.resizeRelocate(0, y, getWidth(), height);
    return height;
  }

  /** The buttons of the line, from the right. */
  private List<ButtonBase> buttons() {
    return Stream.of(fold, costButton, numbersButton)
        .filter(button -> button.isVisible() && getChildren().contains(button))
        .toList();
  }

  /**
   * @param right where it ends
   * @return its width
   */
  private double layoutGame(GuessingPanel game, double right) {
    double room = right - outcome.leastWidth() - BETWEEN_BUTTONS;
    game.fit(room);
    double width = Math.max(0, Math.min(room, Math.ceil(game.prefWidth(getHeight()))));
    game.resizeRelocate(right - width, 0, width, getHeight());
    return width;
  }

  private void layoutLine() {
    double x = getWidth();
    for (Region button : buttons()) {
      double width = Math.ceil(button.prefWidth(getHeight()));
      x -= width;
      button.resizeRelocate(x, 0, width, getHeight());
      x -= BETWEEN_BUTTONS;
    }
    if (holdsGame()) {
      x -= layoutGame(guessing.orElseThrow(), x) + BETWEEN_BUTTONS;
    }
    outcome.resizeRelocate(0, 0, x, getHeight());
    lens.fit(Double.MAX_VALUE);
    Insets edge = drop.getInsets();
    double inside = DROP_WIDTH - edge.getLeft() - edge.getRight();
    double height =
        holdsChart && chart.isVisible()
            ? DROP_HEIGHT
            : edge.getTop() + lens.prefHeight(inside) + edge.getBottom();
    drop.resizeRelocate(getWidth() - DROP_WIDTH, getHeight() + BETWEEN_BUTTONS, DROP_WIDTH, height);
  }
}
