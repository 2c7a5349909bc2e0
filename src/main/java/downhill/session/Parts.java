package downhill.session;

import java.util.ArrayList;
import java.util.List;

/**
 * The parts of a text between separators; one in brackets belongs to a formula: {@code max(1,2)}.
 */
final class Parts {
  private static final String OPEN = "([{";
  private static final String CLOSE = ")]}";

  private Parts() {}

  /** One more than there are separators outside of brackets. */
  static List<String> of(String text, char separator) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char here = text.charAt(i);
      depth += OPEN.indexOf(here) >= 0 ? 1 : 0;
      depth -= CLOSE.indexOf(here) >= 0 ? 1 : 0;
      if (here == separator && depth == 0) {
        parts.add(text.substring(from, i));
        from = i + 1;
      }
    }
    parts.add(text.substring(from));
    return parts;
  }
}
