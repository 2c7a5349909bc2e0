package downhill.view.experiment;

import downhill.session.Example;
import downhill.session.Strings;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** One function of the gallery: its name and its formula. */
final class GalleryEntry extends Button {
  private final Example example;

  /**
   * @param withFormula whether the formula stands beside the name
   */
  GalleryEntry(Example example, Runnable choose, boolean withFormula) {
    this.example = example;
    getStyleClass().addAll("flat", "gallery-entry");
    setMaxWidth(Double.MAX_VALUE);
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setGraphic(withFormula ? content() : name());
    setAccessibleText(Strings.text("gallery.accessible", example.name(), example.cost().text()));
    setAccessibleHelp(example.lesson());
    setOnAction(e -> choose.run());
  }

  Example example() {
    return example;
  }

  int dimensions() {
    return example.cost().dimensions();
  }

  private Label name() {
    Label name = new Label(example.name());
    name.getStyleClass().add("gallery-name");
    name.setMinWidth(USE_PREF_SIZE);
    return name;
  }

  private HBox content() {
    Label formula = new Label(example.cost().text());
    formula.getStyleClass().add("gallery-formula");
    formula.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    formula.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(formula, Priority.ALWAYS);
    HBox content = new HBox(name(), formula);
    content.getStyleClass().add("gallery-content");
    content.prefWidthProperty().bind(widthProperty().subtract(snappedLeftInset() * 2));
    return content;
  }
}
