package downhill.view.control;

/** What a one-line field makes of a text that is typed, pasted or shown; char for char. */
public final class TypedText {
  /** More than any formula may have, so that the surplus is seen and told of. */
  public static final int LONGEST = 2_000;

  private static final char FIRST_PICTURE = '\u2400';
  private static final char PICTURE_OF_DELETE = '\u2421';

  private TypedText() {}

  /**
   * The text on one line: a line end or a tab is a blank, so that no two numbers run together, and
   * other control characters, which a field drops in silence, are their pictures (␀, ␁ …).
   */
  public static String oneLine(String text) {
    StringBuilder line = new StringBuilder(text.length());
    text.chars().forEach(c -> line.append(visible((char) c)));
    return line.toString();
  }

  private static char visible(char c) {
    if (c == '\n' || c == '\r' || c == '\t') {
      return ' ';
    }
    if (c < ' ') {
      return (char) (FIRST_PICTURE + c);
    }
    return c == '\u007F' ? PICTURE_OF_DELETE : c;
  }
}
