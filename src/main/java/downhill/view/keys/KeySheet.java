package downhill.view.keys;

import downhill.session.Strings;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/**
 * All keys on one sheet over the window, however small that is, in as many columns as let it be
 * read best. Escape or a click puts it away, and so does the keyboard when it goes elsewhere.
 */
public final class KeySheet extends Pane {
  /** From the window's edges. */
  private static final double MARGIN = 8;

  private static final int FEWEST_COLUMNS = 2;
  private static final int MOST_COLUMNS = 3;

  /** Of words in columns that are narrow. */
  private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

  private final OnTop onTop;
  private final FocusLoan focus = new FocusLoan();
  private final VBox sheet = new VBox();
  private List<KeyGroup> groups = List.of();

  public KeySheet(OnTop onTop) {
    this.onTop = onTop;
    setId("key-sheet");
    setAccessibleRole(AccessibleRole.DIALOG);
    setAccessibleText(Strings.text("keys.title"));
    setVisible(false);
    setFocusTraversable(true);
    sheet.getStyleClass().add("sheet");
    getChildren().add(sheet);
    setOnMouseClicked(e -> toggle());
    sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::closeUnlessAt);
  }

  /** What the sheet is to tell. */
  public void setGroups(List<KeyGroup> groups) {
    this.groups = groups;
    sheet.getChildren().clear();
  }

  /** Written when it is asked for: a quarter of the window's nodes, which few starts need. */
  private void write() {
    write(FEWEST_COLUMNS);
    double scale = scale();
    if (scale < 1) {
      write(MOST_COLUMNS);
      if (scale() <= scale) {
        write(FEWEST_COLUMNS);
      }
    }
  }

  private void write(int count) {
    Label title = new Label(Strings.text("keys.title"));
    title.getStyleClass().add("key-sheet-title");
    HBox columns = new HBox();
    columns.getStyleClass().add("key-columns");
    inColumns(groups, count).forEach(column -> columns.getChildren().add(column(column)));
    sheet.getChildren().setAll(title, columns);
    sheet.pseudoClassStateChanged(NARROW, count == MOST_COLUMNS);
    sheet.applyCss();
  }

  /** Lays the sheet over the window, or puts it away. */
  public void toggle() {
    setVisible(!isVisible());
    if (isVisible()) {
      write();
      onTop.lay(this, this::toggle);
      focus.take(this);
    } else {
      focus.giveBack();
    }
  }

  private void closeUnlessAt(Node owner) {
    if (owner != this) {
      setVisible(false);
    }
  }

  /** In their order, so that the columns are as even as can be. */
  private static List<List<KeyGroup>> inColumns(List<KeyGroup> groups, int count) {
    List<List<KeyGroup>> columns = new ArrayList<>();
    int all = groups.stream().mapToInt(KeySheet::height).sum();
    int next = 0;
    int done = 0;
    for (int column = 1; column <= count; column++) {
      int first = next;
      while (next < groups.size() && done + height(groups.get(next)) / 2 < all * column / count) {
        done += height(groups.get(next++));
      }
      columns.add(groups.subList(first, column == count ? groups.size() : next));
    }
    return columns;
  }

  /** In lines, with the title. */
  private static int height(KeyGroup group) {
    return 1 + lines(group).size();
  }

  private static GridPane column(List<KeyGroup> groups) {
    GridPane column = new GridPane();
    column.getStyleClass().add("key-column");
    for (KeyGroup group : groups) {
      Label title = new Label(Strings.text(group.titleKey()));
      title.getStyleClass().add("section-head");
      column.add(title, 0, column.getRowCount(), 2, 1);
      lines(group).forEach(line -> addLine(column, line));
    }
    return column;
  }

  private static void addLine(GridPane column, List<KeyBinding> line) {
    Label keys = new Label(KeyNames.of(line));
    keys.getStyleClass().addAll("strong", "keys");
    Label does = new Label(Strings.text(line.get(0).textKey()));
    does.getStyleClass().add("does");
    GridPane.setValignment(keys, VPos.TOP);
    GridPane.setValignment(does, VPos.TOP);
    column.addRow(column.getRowCount(), keys, does);
  }

  /** Neighbours that do one thing. */
  private static List<List<KeyBinding>> lines(KeyGroup group) {
    List<List<KeyBinding>> lines = new ArrayList<>();
    String before = "";
    for (KeyBinding binding : group.bindings()) {
      if (!binding.textKey().equals(before)) {
        lines.add(new ArrayList<>());
      }
      lines.get(lines.size() - 1).add(binding);
      before = binding.textKey();
    }
    return lines;
  }

  /** In the middle; smaller than it wants to be where the window is. */
  @Override
  protected void layoutChildren() {
    sheet.autosize();
    sheet.setScaleX(scale());
    sheet.setScaleY(scale());
    sheet.relocate(
        Math.rint((getWidth() - sheet.getWidth()) / 2),
        Math.rint((getHeight() - sheet.getHeight()) / 2));
  }

  /** By which the sheet is in the window. */
  private double scale() {
    double fits =
        Math.min(
            (getWidth() - 2 * MARGIN) / Math.ceil(sheet.prefWidth(-1)),
            (getHeight() - 2 * MARGIN) / Math.ceil(sheet.prefHeight(-1)));
    return Math.min(1, fits);
  }
}
