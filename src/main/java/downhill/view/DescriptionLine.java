package downhill.view;

import downhill.session.Session;
import downhill.session.Store;
import downhill.view.text.MathText;
import downhill.view.text.ShrinkToFit;
import java.util.Optional;
import javafx.scene.layout.Pane;

/**
 * The {@link Description}, to be read in the window. Its room does not depend on what it says, so
 * that the pictures keep theirs.
 */
final class DescriptionLine extends Pane {
  private final MathText text = new MathText("description-text");
  private final ShrinkToFit fit = new ShrinkToFit(text);

  DescriptionLine(Store store) {
    setId("description");
    getStyleClass().add("description");
    text.setFocusTraversable(true);
    getChildren().add(text);
    store.session().map(DescriptionLine::told).subscribe(this::render);
  }

  private static Optional<Description> told(Session session) {
    return Optional.of(Description.of(session)).filter(seen -> session.display().described());
  }

  private void render(Optional<Description> told) {
    setVisible(told.isPresent());
    told.map(Description::markup).ifPresent(text::setMarkup);
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double left = snappedLeftInset();
    double top = snappedTopInset();
    text.relocate(left, top);
    fit.fit(getWidth() - left - snappedRightInset(), getHeight() - top - snappedBottomInset());
  }
}
