package downhill.view.experiment;

import downhill.session.Example;
import downhill.session.Session;
import downhill.session.Strings;
import downhill.view.look.Direction;
import downhill.view.look.StyleSheets;
import downhill.view.text.MathText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/**
 * The gallery opened: a column for the functions of one variable, one for those of two, and the
 * lesson of the one that is pointed at. Arrow keys go from entry to entry, Enter or Space chooses.
 *
 * <p>Where there is little room the columns hold names only, those of two variables fill two of
 * them, and the formula stands with the lesson.
 */
final class GalleryPanel extends VBox {
  private final List<List<GalleryEntry>> columns = new ArrayList<>();
  private final HBox sections = new HBox();
  private final Label formula = new Label();
  private final MathText lesson = new MathText("lesson");
  private final Session present;
  private final boolean brief;

  /**
   * @param choose what is done with the example that is chosen
   * @param brief whether there is little room
   */
  GalleryPanel(List<Example> examples, Session present, Consumer<Example> choose, boolean brief) {
    this.present = present;
    this.brief = brief;
    getStyleClass().add("gallery-panel");
    if (brief) {
      getStyleClass().add("brief");
    }
    getStylesheets().addAll(StyleSheets.all());
    sections.getStyleClass().add("gallery-sections");
    addSections(examples.stream().map(example -> entry(example, choose)).toList());
    lesson.setId("gallery-lesson");
    lesson.setMaxWidth(Double.MAX_VALUE);
    formula.getStyleClass().add("lesson-formula");
    formula.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    getChildren().addAll(brief ? List.of(sections, formula, lesson) : List.of(sections, lesson));
    addEventFilter(KeyEvent.KEY_PRESSED, this::move);
  }

  /**
   * Puts the focus on the entry of the present function, of several on the present experiment, or
   * the one with the present lens; otherwise on the first.
   */
  void focusPresent() {
    columns.stream()
        .flatMap(List::stream)
        .filter(entry -> entry.example().cost().sameFormAs(present.run().cost()))
        .min(Comparator.comparing(entry -> isOther(entry.example())))
        .orElse(columns.get(0).get(0))
        .requestFocus();
  }

  private boolean isOther(Example example) {
    boolean seenSo = example.lens().equals(Optional.of(present.lens()));
    return !seenSo && !example.experiment().equals(present.experiment());
  }

  private void addSections(List<GalleryEntry> entries) {
    List<GalleryEntry> one = entries.stream().filter(e -> e.dimensions() == 1).toList();
    List<GalleryEntry> two = entries.stream().filter(e -> e.dimensions() == 2).toList();
    int half = brief ? (two.size() + 1) / 2 : two.size();
    addSection(Strings.text("gallery.one"), 1, one);
    addSection(Strings.text("gallery.two"), 2, two.subList(0, half));
    if (brief) {
      addSection("", 2, two.subList(half, two.size()));
    }
  }

  private GalleryEntry entry(Example example, Consumer<Example> choose) {
    GalleryEntry entry = new GalleryEntry(example, () -> choose.accept(example), !brief);
    entry.focusedProperty().subscribe(focused -> showLesson(focused, example));
    entry.hoverProperty().subscribe(hovered -> showLesson(hovered, example));
    return entry;
  }

  private void addSection(String title, int dimensions, List<GalleryEntry> entries) {
    Label head = new Label(title);
    head.getStyleClass().add("section-head");
    VBox section = new VBox(head);
    section.getChildren().addAll(entries);
    section.getStyleClass().add("gallery-section-" + dimensions);
    sections.getChildren().add(section);
    columns.add(entries);
  }

  private void showLesson(boolean pointedAt, Example example) {
    if (pointedAt) {
      formula.setText(example.cost().text());
      lesson.setMarkup(example.lesson());
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
      case LEFT -> focus(event, column + (Direction.isToTheLeft() ? 1 : -1), row);
      case RIGHT -> focus(event, column + (Direction.isToTheLeft() ? -1 : 1), row);
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
    List<GalleryEntry> entries = columns.get(Math.max(0, Math.min(column, columns.size() - 1)));
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
