package downhill.view.map;

import downhill.core.analysis.Levels;
import downhill.core.expression.CostFunction;
import downhill.core.geometry.Frame;
import downhill.core.geometry.Vec2;
import downhill.core.raster.path.Orientation;
import downhill.session.Session;
import downhill.session.Store;
import downhill.session.Strings;
import downhill.view.basins.BasinGround;
import downhill.view.keys.KeyGroup;
import downhill.view.picture.Box;
import downhill.view.picture.LabelPlacer;
import downhill.view.picture.PictureLabel;
import downhill.view.plane.PlaneHands;
import downhill.view.plane.PlanePicture;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.layout.Region;

/** The map of a function of two variables: exactly the plotted rectangle. */
public final class ContourView extends Region {
  private static final double NOTE_ASIDE = 6;
  private static final double NOTE_ABOVE = 4;

  private final ContourLayer landscape = new ContourLayer();
  private final MapMarks marks = new MapMarks();
  private final PictureLabel note =
      new PictureLabel("picture-note", Strings.text("picture.unequal"));
  private final PlanePicture plane;

  public ContourView(Store store) {
    PlaneHands hands = new PlaneHands(store);
    plane =
        new PlanePicture(this, store, hands, marks.start(), place -> hands.frame().toPixels(place));
    getChildren().add(landscape);
    getChildren().addAll(plane.paths());
    getChildren().addAll(marks, note);
    getChildren().addAll(plane.pointers());
  }

  /**
   * Shows the session.
   *
   * @param laidOut the view on this rectangle
   * @param scale pixels of the screen to a layout unit
   * @param basins to be seen in place of the heat
   */
  public void render(
      Session now,
      Frame laidOut,
      Orientation orientation,
      double scale,
      Optional<BasinGround> basins) {
    CostFunction cost = now.run().cost();
    landscape.render(cost, laidOut, now.display().palette(), scale, basins);
    plane.renderPaths(now, laidOut, scale);
    LabelPlacer placer = marks.render(now, laidOut, orientation, scale, slope(laidOut));
    note.setVisible(!laidOut.isToScale());
    if (note.isVisible()) {
      placeNote(laidOut, placer);
    }
    landscape.hideNumbersUnder(placer);
    plane.renderPointers(now, laidOut);
    setAccessibleText(Strings.text("picture.map.accessible", cost.text()));
  }

  /** In the first corner, from the lower left one on, where it hides no mark and no path. */
  private void placeNote(Frame frame, LabelPlacer placer) {
    note.measure();
    double right = frame.width() - note.getWidth() - NOTE_ASIDE;
    double bottom = frame.height() - note.getHeight() - NOTE_ABOVE;
    List<Box> corners =
        Stream.of(
                new Vec2(NOTE_ASIDE, bottom),
                new Vec2(right, bottom),
                new Vec2(right, NOTE_ABOVE),
                new Vec2(NOTE_ASIDE, NOTE_ABOVE))
            .map(at -> new Box(at.x(), at.y(), note.getWidth(), note.getHeight()))
            .toList();
    Box room =
        corners.stream()
            .filter(corner -> !placer.isTaken(corner))
            .findFirst()
            .orElse(corners.get(0));
    note.relocate(room.x(), room.y());
    placer.keepClear(room);
  }

  /** What keys do here, for the sheet. */
  public List<KeyGroup> keys() {
    return plane.keys();
  }

  /** Of the landscape, from the lowest contour line to the highest over the whole view. */
  private double slope(Frame frame) {
    Levels levels = levels();
    double rise = levels.count() < 2 ? 0 : levels.level(levels.count() - 1) - levels.level(0);
    return rise / frame.view().diagonal();
  }

  /** The heights of the contour lines, for the surface to have the same. */
  public Levels levels() {
    return landscape.levels();
  }
}
