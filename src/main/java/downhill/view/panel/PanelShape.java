package downhill.view.panel;

/** What of the panel is seen, and where. */
public enum PanelShape {
  /** All of it, beside the pictures. */
  COLUMN(false, true),

  /** The verdict alone, beside the pictures. */
  VERDICT(false, false),

  /** The verdict in a line above the pictures; the rest unfolds from it. */
  LINE(true, true),

  /** The verdict alone, in a line above the pictures. */
  VERDICT_LINE(true, false);

  private final boolean line;
  private final boolean whole;

  PanelShape(boolean line, boolean whole) {
    this.line = line;
    this.whole = whole;
  }

  public boolean isLine() {
    return line;
  }

  /** Whether there is more than the verdict. */
  boolean isWhole() {
    return whole;
  }
}
