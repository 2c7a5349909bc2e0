package downhill.view.text;

/** A text on one line in a room that the style sheet gives. */
public final class FittedText extends Fitted {
  private final MathText text;

  public FittedText(String styleClass) {
    this(new MathText(styleClass));
    getStyleClass().add(styleClass + "-room");
  }

  private FittedText(MathText text) {
    super(text);
    this.text = text;
    text.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
  }

  public void setMarkup(String markup) {
    text.setMarkup(markup);
  }
}
