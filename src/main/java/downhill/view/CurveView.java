package downhill.view;

import downhill.core.expression.CostFunction;
import downhill.core.geometry.Domain;
import downhill.core.geometry.Frame;
import downhill.core.geometry.Interval;
import downhill.core.geometry.Vec2;
import downhill.core.raster.Orientation;
import downhill.session.Session;
import downhill.session.Store;
import downhill.session.Strings;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/** The curve of a function of one variable: exactly the plotted rectangle. */
final class CurveView extends Region {
  private static final Interval ANY_HEIGHT = new Interval(0, 1);

  private final CurveLayer landscape = new CurveLayer();
  private final ReferenceLayer references = new ReferenceLayer();
  private final BasinStrip strip = new BasinStrip();
  private final TrailLayer trail = new TrailLayer();
  private final CurveMarks marks = new CurveMarks();
  private final Readout readout = new Readout();
  private final FocusRing ring = new FocusRing();
  private final PlaneKeys keys;
  private Session session;
  private Frame frame;

  CurveView(Store store) {
    setId("map");
    getStyleClass().addAll("contour-view", "curve");
    setCursor(Cursor.CROSSHAIR);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    PlaneHands hands = new PlaneHands(store, this::frameOfHands);
    keys = new PlaneKeys(this, marks.start(), hands, marks::pixelOver, readout);
    getChildren().addAll(landscape, strip, references, trail, marks);
    getChildren().addAll(keys.crosshair(), readout, ring);
    Clipping.toBounds(this);
    new PlaneMouse(this, hands, marks::startPixel, marks.start()::grasp);
    new StartKeys(marks.start(), store, this::frameOfHands);
    addEventHandler(MouseEvent.MOUSE_MOVED, this::hover);
    addEventHandler(MouseEvent.MOUSE_EXITED, event -> readout.hide());
    addEventHandler(MouseEvent.MOUSE_PRESSED, event -> readout.hide());
  }

  /** Hands move along x; which values are shown follows from that. */
  private Frame frameOfHands() {
    return new Frame(new Domain(frame.view().x(), ANY_HEIGHT), frame.width(), frame.height());
  }

  /**
   * Shows the session.
   *
   * @param laidOut x and f on this rectangle
   * @param scale pixels of the screen to a layout unit
   * @param basins to be seen along the x axis
   */
  void render(
      Session now,
      Frame laidOut,
      Orientation orientation,
      double scale,
      Optional<BasinGround> basins) {
    session = now;
    frame = laidOut;
    CostFunction cost = now.run().cost();
    readout.hideUnlessOf(now);
    landscape.render(cost, laidOut, now.display().palette(), scale);
    strip.render(basins, laidOut, scale);
    references.render(now, laidOut, scale);
    trail.render(now, laidOut, scale);
    marks.render(now, laidOut, orientation, scale);
    ring.resize(laidOut.width(), laidOut.height());
    keys.render(now);
    setAccessibleText(Strings.text("picture.curve.accessible", cost.text()));
  }

  private void hover(MouseEvent event) {
    Vec2 pixel = new Vec2(event.getX(), event.getY());
    Vec2 point = new Vec2(frame.toPlane(pixel).x(), 0);
    readout.show(session, point, pixel, getWidth(), getHeight());
  }
}
