package downhill.view.picture;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;

/** The numbers of an axis: nodes that are kept and used again while the axis moves. */
public final class AxisNumbers {
  private final Pane parent;
  private final List<Text> numbers = new ArrayList<>();
  private int used;

  public AxisNumbers(Pane parent) {
    this.parent = parent;
  }

  /** Hides all numbers. */
  public void begin() {
    used = 0;
    numbers.forEach(number -> number.setVisible(false));
  }

  /** One more number, for the caller to place; it has its size already. */
  public Text next(String text) {
    if (used == numbers.size()) {
      numbers.add(fresh());
      parent.getChildren().add(numbers.get(used));
    }
    Text number = numbers.get(used++);
    number.setVisible(true);
    number.setText(text);
    number.applyCss();
    return number;
  }

  /** A text that looks like the number of an axis. */
  public static Text fresh() {
    Text number = new Text();
    number.getStyleClass().add("axis-number");
    number.setTextOrigin(VPos.TOP);
    number.setManaged(false);
    return number;
  }
}
