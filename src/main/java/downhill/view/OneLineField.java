package downhill.view;

import javafx.scene.control.TextField;

/** A text field that loses nothing of what is typed or pasted, see {@link TypedText}. */
class OneLineField extends TextField {
  @Override
  public final void replaceText(int start, int end, String text) {
    int room = Math.max(0, TypedText.LONGEST - getLength() + (end - start));
    String line = TypedText.oneLine(text);
    super.replaceText(start, end, line.substring(0, Math.min(room, line.length())));
  }
}
