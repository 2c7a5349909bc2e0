package downhill.view.lens;

import downhill.core.analysis.Bending;
import downhill.core.analysis.Shape;
import downhill.core.analysis.Stability;
import downhill.session.Lens;
import downhill.session.Numbers;
import downhill.session.Session;
import downhill.session.Store;
import downhill.session.Strings;
import downhill.view.look.Vanishing;
import downhill.view.text.MathText;
import downhill.view.text.Sentence;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/**
 * The curvature at the ball in numbers: for each axis λ and what 1 − ηλ does; the condition number;
 * and how far the rule 2/λ holds.
 */
final class CurvatureBlock extends VBox {
  private final BendingRow first = new BendingRow();
  private final BendingRow second = new BendingRow();
  private final MathText shape = new MathText("curvature-line");
  private final MathText threshold = new MathText("curvature-line");
  private final MathText note = new MathText("curvature-note", "muted", LensPanel.NOTE);
  private final VBox noteLine = new VBox(note);
  private final Store store;
  private boolean brief;
  private boolean hasRoom = true;

  CurvatureBlock(Store store) {
    this.store = store;
    setId("curvature");
    getStyleClass().add("curvature");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.TEXT);
    Vanishing.leavesNoGap(first, second, shape, threshold, noteLine);
    getChildren().addAll(first, second, shape, threshold, noteLine);
    store.session().subscribe(this::render);
  }

  /** What the rate does along each axis, and the shape. */
  void setBrief(boolean now) {
    brief = now;
    first.setBrief(now);
    second.setBrief(now);
    hasRoom = true;
    noteLine.setVisible(!now);
    render(store.now());
  }

  /** In brief, leaves the shape out where there is no room for it. */
  void fit(double width, double room) {
    double axes = first.prefHeight(-1) + getSpacing() + second.prefHeight(-1) + getSpacing();
    boolean fits = axes + shape.prefHeight(width) <= room;
    if (fits != hasRoom) {
      hasRoom = fits;
      render(store.now());
    }
  }

  private void render(Session session) {
    if (session.lens() == Lens.CURVATURE) {
      session
          .stability()
          .ifPresentOrElse(
              stability ->
                  renderModel(stability, session.run().landscape().quadratic().isPresent()),
              () -> renderNothing(absence(session.cost())));
      setAccessibleText(spoken());
    }
  }

  private static String absence(double cost) {
    if (Double.isNaN(cost)) {
      return "curvature.no-value";
    }
    return Double.isFinite(cost) ? "curvature.none" : "curvature.beyond";
  }

  private void renderNothing(String key) {
    List.of(first, second, shape, threshold).forEach(part -> part.setVisible(false));
    noteLine.setVisible(true);
    note.setVisible(true);
    note.setMarkup(Strings.text(key));
  }

  private void renderModel(Stability stability, boolean quadratic) {
    List<Bending> axes = stability.axes();
    boolean isSurface = axes.size() == 2;
    boolean isStable = stability.largestStableRate().isPresent();
    String reach = (quadratic ? "curvature.exact." : "curvature.local.") + axes.size();
    noteLine.setVisible(!brief && isStable);
    first.setVisible(true);
    second.setVisible(isSurface);
    shape.setVisible(isSurface && hasRoom && stability.shape().isPresent());
    threshold.setVisible(!brief && isStable);
    first.render(axes.get(0), Sentence.curvature(0, axes.size()), stability.rate());
    if (isSurface) {
      second.render(axes.get(1), Sentence.curvature(1, axes.size()), stability.rate());
      stability.shape().ifPresent(found -> shape.setMarkup(shape(stability, found)));
    }
    stability.largestStableRate().ifPresent(rate -> renderThreshold(stability, rate));
    note.setMarkup(Strings.text(reach));
  }

  private String shape(Stability stability, Shape found) {
    String name = Strings.text("shape." + found.id());
    return stability.conditionNumber().isPresent()
        ? Strings.text(
            brief ? "curvature.condition.brief" : "curvature.condition",
            Numbers.brief(stability.conditionNumber().getAsDouble()),
            name)
        : Strings.text("curvature.shape", name);
  }

  private void renderThreshold(Stability stability, double rate) {
    int dimensions = stability.axes().size();
    threshold.setMarkup(
        Strings.text(
            "curvature.threshold",
            Sentence.curvature(0, dimensions),
            Numbers.factor(stability.axes().get(0).sharpness().product()),
            Numbers.rate(rate)));
  }

  private String spoken() {
    Stream<String> rows = Stream.of(first, second).filter(Node::isVisible).map(BendingRow::spoken);
    Stream<String> lines =
        Stream.of(shape, threshold, note)
            .filter(line -> line.isVisible() && line.getParent().isVisible())
            .map(Node::getAccessibleText);
    return Sentence.all(Stream.concat(rows, lines));
  }
}
