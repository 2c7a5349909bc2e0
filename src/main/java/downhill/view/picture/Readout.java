package downhill.view.picture;

import downhill.core.calculus.Gradient;
import downhill.core.expression.CostFunction;
import downhill.core.geometry.Vec2;
import downhill.session.Experiment;
import downhill.session.Lens;
import downhill.session.Numbers;
import downhill.session.Run;
import downhill.session.Session;
import downhill.session.Store;
import downhill.session.Strings;
import downhill.view.look.Vanishing;
import downhill.view.paint.Seen;
import downhill.view.text.BasinSentence;
import downhill.view.text.MathMarkup;
import downhill.view.text.MathText;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * Tells variables, cost and slope of the point under the pointer, quietly, beside the pointer;
 * where basins are seen, what becomes of a ball from there too.
 */
public final class Readout extends StackPane {
  private static final double OFFSET = 14;

  private final MathText text = new MathText("readout-text");
  private final MathText basin = new MathText("readout-text");
  private Optional<Subject> subject = Optional.empty();
  private final Seen<Object> laidOut = new Seen<>();

  /** What it tells of; the start of the experiment does not matter. */
  private record Subject(CostFunction cost, Optional<Experiment> ofBasins) {
    static Subject of(Session session) {
      Optional<Experiment> experiment =
          Optional.of(session.experiment())
              .filter(any -> session.lens() == Lens.BASINS)
              .map(any -> any.withStart(Vec2.ZERO));
      return new Subject(session.run().cost(), experiment);
    }
  }

  public Readout() {
    getStyleClass().add("readout");
    setManaged(false);
    setMouseTransparent(true);
    setVisible(false);
    Vanishing.leavesNoGap(basin);
    getChildren().add(new VBox(text, basin));
  }

  /**
   * Tells of what is under the pointer.
   *
   * @param placeAt the place of the plane that is seen at a pixel of the picture
   */
  public void follow(Region picture, Store store, Function<Vec2, Optional<Vec2>> placeAt) {
    picture.addEventHandler(
        MouseEvent.MOUSE_MOVED,
        event -> {
          Vec2 pixel = new Vec2(event.getX(), event.getY());
          placeAt
              .apply(pixel)
              .ifPresentOrElse(
                  place -> show(store.now(), place, pixel, picture.getWidth(), picture.getHeight()),
                  this::hide);
        });
    picture.addEventHandler(MouseEvent.MOUSE_EXITED, event -> hide());
    picture.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> hide());
  }

  /**
   * Shows the point beside the pointer, inside a picture of the given size.
   *
   * @param pointer in pixels
   */
  public void show(Session session, Vec2 point, Vec2 pointer, double width, double height) {
    Subject next = Subject.of(session);
    subject = Optional.of(next);
    text.setMarkup(markup(session.run(), point));
    basin.setVisible(next.ofBasins().isPresent());
    if (basin.isVisible()) {
      basin.setMarkup(BasinSentence.of(session.run().inBasinsFrom(point)));
    }
    setVisible(true);
    applyCss();
    autosize();
    double right = pointer.x() + OFFSET;
    double below = pointer.y() + OFFSET;
    double x = right + getWidth() <= width ? right : pointer.x() - OFFSET - getWidth();
    double y = below + getHeight() <= height ? below : pointer.y() - OFFSET - getHeight();
    relocate(Math.max(0, x), Math.max(0, y));
  }

  /**
   * What it told is not true of another function, nor of basins at another rate, and not where it
   * stands once the picture shows another view, or is of another size.
   *
   * @param next all that says which place is seen at a pixel
   */
  public void hideUnlessOf(Session session, Object next) {
    if (laidOut.changesTo(next) || !Optional.of(Subject.of(session)).equals(subject)) {
      hide();
    }
  }

  public void hide() {
    setVisible(false);
  }

  private static String markup(Run run, Vec2 point) {
    Gradient gradient = run.gradientAt(point);
    List<String> names = run.cost().variables().stream().map(MathMarkup::variable).toList();
    return run.isCurve()
        ? Strings.text(
            "picture.readout.1",
            names.get(0),
            Numbers.of(point.x()),
            Numbers.of(gradient.value()),
            Numbers.of(gradient.x()))
        : Strings.text(
            "picture.readout.2",
            names.get(0),
            Numbers.of(point.x()),
            names.get(1),
            Numbers.of(point.y()),
            Numbers.of(gradient.value()),
            Numbers.of(gradient.norm()));
  }
}
