package downhill.view.text;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Parts below each other, or, in a small window, beside each other. */
public class Lineup extends StackPane {
  private final String styleClass;
  private List<? extends Node> parts = List.of();

  /**
   * @param styleClass of the column, or of the line
   */
  public Lineup(String styleClass) {
    this.styleClass = styleClass;
  }

  protected final void line(List<? extends Node> nodes) {
    parts = List.copyOf(nodes);
    compact(false);
  }

  public void compact(boolean now) {
    HBox line = new HBox();
    VBox column = new VBox();
    line.setAlignment(Pos.CENTER_LEFT);
    column.setFillWidth(true);
    (now ? line : column).getChildren().setAll(parts);
    (now ? line : column).getStyleClass().add(styleClass);
    getChildren().setAll(now ? new Fitted(line) : column);
  }
}
