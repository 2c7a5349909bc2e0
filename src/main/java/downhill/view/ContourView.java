package downhill.view;

import downhill.core.analysis.Levels;
import downhill.core.expression.CostFunction;
import downhill.core.geometry.Frame;
import downhill.core.geometry.Vec2;
import downhill.core.raster.Orientation;
import downhill.session.Session;
import downhill.session.Store;
import downhill.session.Strings;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/** The map of a function of two variables: exactly the plotted rectangle. */
final class ContourView extends Region {
  private final ContourLayer landscape = new ContourLayer();
  private final ReferenceLayer references = new ReferenceLayer();
  private final TrailLayer trail = new TrailLayer();
  private final MapMarks marks = new MapMarks();
  private final PictureLabel note = new PictureLabel("picture-note");
  private final Readout readout = new Readout();
  private final FocusRing ring = new FocusRing();
  private final PlaneKeys keys;
  private final StartKeys startKeys;
  private Session session;
  private Frame frame;

  ContourView(Store store) {
    setId("map");
    getStyleClass().add("contour-view");
    setCursor(Cursor.CROSSHAIR);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    PlaneHands hands = new PlaneHands(store, () -> frame);
    keys = new PlaneKeys(this, marks.start(), hands, pixel -> frame.toPixels(pixel), readout);
    startKeys = new StartKeys(marks.start(), store, () -> frame);
    getChildren().addAll(landscape, references, trail, marks, note);
    getChildren().addAll(keys.crosshair(), readout, ring);
    Clipping.toBounds(this);
    new PlaneMouse(this, hands, this::startPixel, marks.start()::grasp);
    addEventHandler(MouseEvent.MOUSE_MOVED, this::hover);
    addEventHandler(MouseEvent.MOUSE_EXITED, event -> readout.hide());
    addEventHandler(MouseEvent.MOUSE_PRESSED, event -> readout.hide());
  }

  /**
   * Shows the session.
   *
   * @param laidOut the view on this rectangle
   * @param scale pixels of the screen to a layout unit
   * @param basins to be seen in place of the heat
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
    landscape.render(cost, laidOut, now.display().palette(), scale, basins);
    references.render(now, laidOut, scale);
    trail.render(now, laidOut, scale);
    landscape.hideNumbersUnder(marks.render(now, laidOut, orientation, scale, slope()));
    note.setVisible(!laidOut.isToScale());
    if (note.isVisible()) {
      note.setMarkup(Strings.text("picture.unequal"));
      note.measure();
      note.relocate(6, laidOut.height() - note.getHeight() - 4);
    }
    ring.resize(laidOut.width(), laidOut.height());
    keys.render(now);
    setAccessibleText(Strings.text("picture.map.accessible", cost.text()));
  }

  /** What keys do here, for the sheet. */
  List<KeyGroup> keys() {
    return List.of(keys.keys(), startKeys.keys());
  }

  /** Of the landscape, from the lowest contour line to the highest over the whole view. */
  private double slope() {
    Levels levels = levels();
    double rise = levels.count() < 2 ? 0 : levels.level(levels.count() - 1) - levels.level(0);
    return rise / frame.view().diagonal();
  }

  /** The heights of the contour lines, for the surface to have the same. */
  Levels levels() {
    return landscape.levels();
  }

  private Vec2 startPixel() {
    return frame.toPixels(session.experiment().start());
  }

  private void hover(MouseEvent event) {
    Vec2 pixel = new Vec2(event.getX(), event.getY());
    readout.show(session, frame.toPlane(pixel), pixel, getWidth(), getHeight());
  }
}
