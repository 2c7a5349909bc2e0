package downhill.view;

import downhill.session.Session;
import downhill.session.Store;
import javafx.scene.layout.Pane;

/**
 * The {@link Description}, to be read in the window. The room is that of two lines whatever it
 * says, so that the pictures keep theirs.
 */
final class DescriptionLine extends Pane {
  private final MathText text = new MathText("description-text");
  private final ShrinkToFit fit = new ShrinkToFit(text);

  DescriptionLine(Store store) {
    setId("description");
    getStyleClass().add("description");
    text.setFocusTraversable(true);
    getChildren().add(text);
    store.session().subscribe(this::render);
  }

  private void render(Session session) {
    setVisible(session.display().described());
    if (isVisible()) {
      text.setMarkup(Description.markup(session));
      requestLayout();
    }
  }

  @Override
  protected void layoutChildren() {
    double left = snappedLeftInset();
    double top = snappedTopInset();
    text.relocate(left, top);
    fit.fit(getWidth() - left - snappedRightInset(), getHeight() - top - snappedBottomInset());
  }
}
