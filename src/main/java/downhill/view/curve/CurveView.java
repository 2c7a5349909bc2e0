package downhill.view.curve;

import downhill.core.expression.CostFunction;
import downhill.core.geometry.Domain;
import downhill.core.geometry.Frame;
import downhill.core.geometry.Interval;
import downhill.core.raster.path.Orientation;
import downhill.session.Session;
import downhill.session.Store;
import downhill.session.Strings;
import downhill.view.basins.BasinGround;
import downhill.view.basins.BasinStrip;
import downhill.view.plane.PlaneHands;
import downhill.view.plane.PlanePicture;
import java.util.Optional;
import javafx.scene.layout.Region;

/** The curve of a function of one variable: exactly the plotted rectangle. */
public final class CurveView extends Region {
  private static final Interval ANY_HEIGHT = new Interval(0, 1);

  private final CurveLayer landscape = new CurveLayer();
  private final BasinStrip strip = new BasinStrip();
  private final CurveMarks marks = new CurveMarks();
  private final PlanePicture plane;

  public CurveView(Store store) {
    plane = new PlanePicture(this, store, new PlaneHands(store), marks.start(), marks::pixelOver);
    getStyleClass().add("curve");
    getChildren().addAll(landscape, strip);
    getChildren().addAll(plane.paths());
    getChildren().add(marks);
    getChildren().addAll(plane.pointers());
  }

  /**
   * Shows the session.
   *
   * @param laidOut x and f on this rectangle
   * @param scale pixels of the screen to a layout unit
   * @param basins to be seen along the x axis
   */
  public void render(
      Session now,
      Frame laidOut,
      Orientation orientation,
      double scale,
      Optional<BasinGround> basins) {
    CostFunction cost = now.run().cost();
    landscape.render(cost, laidOut, now.display().palette(), scale);
    strip.render(basins, laidOut, scale);
    plane.renderPaths(now, laidOut, scale);
    marks.render(now, laidOut, orientation, scale);
    plane.renderPointers(now, alongX(laidOut));
    setAccessibleText(Strings.text("picture.curve.accessible", cost.text()));
  }

  /** Hands move along x; which values are shown follows from that. */
  private static Frame alongX(Frame frame) {
    return new Frame(new Domain(frame.view().x(), ANY_HEIGHT), frame.width(), frame.height());
  }
}
