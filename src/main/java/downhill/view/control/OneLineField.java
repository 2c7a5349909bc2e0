package downhill.view.control;

import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.TextField;
import javafx.scene.text.Text;

/**
 * A text field for mathematics; it loses nothing of what is typed or pasted, see {@link TypedText}.
 *
 * <p>A screen reader is told its text as the value, and its accessible text as the name: by a node
 * of its own, which is where readers look for the name of a field.
 */
public class OneLineField extends TextField {
  private final Text name = new Text();

  public OneLineField() {
    name.textProperty().bind(accessibleTextProperty());
    setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return switch (attribute) {
      case TEXT -> getText();
      case LABELED_BY -> name;
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }

  @Override
  public final void replaceText(int start, int end, String text) {
    int room = Math.max(0, TypedText.LONGEST - getLength() + (end - start));
    String line = TypedText.oneLine(text);
    super.replaceText(start, end, line.substring(0, Math.min(room, line.length())));
  }
}
