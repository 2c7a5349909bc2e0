package downhill.view.look;

import java.util.List;

/** The sizes that the parts of the window come in; a style sheet knows them by their classes. */
public enum Form {
  WIDE,
  COMPACT("compact"),

  /** Read from the last row, as the window is so many units high. */
  PROJECTED("projector"),

  /** So too, but in a low window, where a target must have more units to have 44 pixels. */
  LOW_PROJECTED("projector", "low");

  private final List<String> styleClasses;

  Form(String... styleClasses) {
    this.styleClasses = List.of(styleClasses);
  }

  /** Whether the panel has another shape to fold into or to unfold to. */
  public boolean isFoldable() {
    return this != COMPACT;
  }

  public List<String> styleClasses() {
    return styleClasses;
  }
}
