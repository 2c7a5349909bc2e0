package downhill.view;

import downhill.core.expression.CostFunction;
import downhill.session.Example;
import downhill.session.Strings;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/**
 * The gallery opened: a column for the functions of one variable, one for those of two, and the
 * lesson of the one that is pointed at. Arrow keys go from entry to entry, Enter or Space chooses.
 */
final class GalleryPanel extends VBox {
  private final List<List<GalleryEntry>> columns = List.of(new ArrayList<>(), new ArrayList<>());
  private final Label lesson = new Label();
  private final CostFunction present;

  GalleryPanel(List<MenuItem> items, CostFunction present, Runnable close) {
    this.present = present;
    getStyleClass().add("gallery-panel");
    getStylesheets().add("/downhill/assets/styles/downhill.css");
    items.forEach(item -> addEntry(item, close));
    HBox sections = new HBox(section("gallery.one", 0), section("gallery.two", 1));
    sections.getStyleClass().add("gallery-sections");
    lesson.setId("gallery-lesson");
    lesson.setWrapText(true);
    lesson.setMaxWidth(Double.MAX_VALUE);
    lesson.getStyleClass().add("lesson");
    getChildren().addAll(sections, lesson);
    addEventFilter(KeyEvent.KEY_PRESSED, this::move);
  }

  /** Puts the focus on the entry of the present function, otherwise on the first. */
  void focusPresent() {
    columns.stream()
        .flatMap(List::stream)
        .filter(entry -> entry.example().cost().sameFormAs(present))
        .findFirst()
        .orElse(columns.get(0).get(0))
        .requestFocus();
  }

  private void addEntry(MenuItem item, Runnable close) {
    Example example = (Example) item.getUserData();
    GalleryEntry entry =
        new GalleryEntry(
            example,
            () -> {
              close.run();
              item.fire();
            });
    entry.focusedProperty().subscribe(focused -> showLesson(focused, example));
    entry.hoverProperty().subscribe(hovered -> showLesson(hovered, example));
    columns.get(example.cost().dimensions() - 1).add(entry);
  }

  private VBox section(String key, int column) {
    Label head = new Label(Strings.text(key));
    head.getStyleClass().add("section-head");
    VBox section = new VBox(head);
    section.getChildren().addAll(columns.get(column));
    section.getStyleClass().add("gallery-section-" + (column + 1));
    return section;
  }

  private void showLesson(boolean pointedAt, Example example) {
    if (pointedAt) {
      lesson.setText(example.lesson());
    }
  }

  private void move(KeyEvent event) {
    for (int column = 0; column < columns.size(); column++) {
      int row = focusedRow(columns.get(column));
      if (row >= 0) {
        move(event, column, row);
        return;
      }
    }
  }

  private void move(KeyEvent event, int column, int row) {
    switch (event.getCode()) {
      case UP -> focus(event, column, row - 1);
      case DOWN -> focus(event, column, row + 1);
      case LEFT -> focus(event, 0, row);
      case RIGHT -> focus(event, 1, row);
      case HOME -> focus(event, column, 0);
      case END -> focus(event, column, columns.get(column).size() - 1);
      case ENTER -> {
        columns.get(column).get(row).fire();
        event.consume();
      }
      default -> {}
    }
  }

  private void focus(KeyEvent event, int column, int row) {
    List<GalleryEntry> entries = columns.get(column);
    entries.get(Math.max(0, Math.min(row, entries.size() - 1))).requestFocus();
    event.consume();
  }

  private static int focusedRow(List<GalleryEntry> entries) {
    for (int row = 0; row < entries.size(); row++) {
      if (entries.get(row).isFocused()) {
        return row;
      }
    }
    return -1;
  }
}
