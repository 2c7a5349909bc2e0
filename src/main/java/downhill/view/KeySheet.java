package downhill.view;

import downhill.session.Strings;
import java.util.ArrayList;
import java.util.List;
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
 * All keys on one sheet over the window, however small that is. Escape or a click puts it away, and
 * so does the keyboard when it goes elsewhere.
 */
final class KeySheet extends Pane {
  /** From the window's edges. */
  private static final double MARGIN = 8;

  private final OnTop onTop;
  private final FocusLoan focus = new FocusLoan();
  private final VBox sheet = new VBox();
  private List<KeyGroup> groups = List.of();

  KeySheet(OnTop onTop) {
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
  void setGroups(List<KeyGroup> groups) {
    this.groups = groups;
    sheet.getChildren().clear();
  }

  /** Written when it is first asked for: a quarter of the window's nodes, which few starts need. */
  private void write() {
    Label title = new Label(Strings.text("keys.title"));
    title.getStyleClass().add("key-sheet-title");
    HBox columns = new HBox();
    columns.getStyleClass().add("key-columns");
    inTwo(groups).forEach(column -> columns.getChildren().add(column(column)));
    sheet.getChildren().setAll(title, columns);
  }

  /** Lays the sheet over the window, or puts it away. */
  void toggle() {
    setVisible(!isVisible());
    if (isVisible()) {
      if (sheet.getChildren().isEmpty()) {
        write();
      }
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
  private static List<List<KeyGroup>> inTwo(List<KeyGroup> groups) {
    int all = groups.stream().mapToInt(KeySheet::height).sum();
    int left = 0;
    int first = 0;
    while (first < groups.size() && left + height(groups.get(first)) / 2 < all / 2) {
      left += height(groups.get(first++));
    }
    return List.of(groups.subList(0, first), groups.subList(first, groups.size()));
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
    double fits =
        Math.min(
            (getWidth() - 2 * MARGIN) / sheet.getWidth(),
            (getHeight() - 2 * MARGIN) / sheet.getHeight());
    sheet.setScaleX(Math.min(1, fits));
    sheet.setScaleY(Math.min(1, fits));
    sheet.relocate(
        Math.rint((getWidth() - sheet.getWidth()) / 2),
        Math.rint((getHeight() - sheet.getHeight()) / 2));
  }
}
