package downhill.view.plane;

import downhill.core.geometry.Frame;
import downhill.core.geometry.Vec2;
import downhill.core.raster.path.Corners;
import downhill.session.Run;
import downhill.view.picture.Box;
import downhill.view.picture.LabelPlacer;
import java.util.ArrayList;
import java.util.List;

/** The path of a run in a picture, which labels shall keep clear of, or stand at the end of. */
public record DrawnPath(Corners corners, Frame frame) {
  private static final int MOST_ANCHORS = 3;

  /** Pixels between two places for a label. */
  private static final double APART = 36;

  public static DrawnPath of(Run run, Frame frame) {
    return new DrawnPath(Corners.of(run.trajectory(), run.isCurve()), frame);
  }

  /**
   * The places for a label, the nearest to its end first, or to where it is last seen; none where
   * nothing of the path is.
   */
  List<Vec2> anchors() {
    List<Vec2> found = new ArrayList<>();
    for (int corner = corners.last(); corner >= 0 && found.size() < MOST_ANCHORS; corner--) {
      Vec2 at = corner(corner);
      if (frame.holds(at)) {
        if (found.isEmpty() && corner < corners.last()) {
          found.add(Box.of(frame).lastInside(at, corner(corner + 1)));
        }
        addIfApart(at, found);
      }
    }
    return found;
  }

  private static void addIfApart(Vec2 at, List<Vec2> found) {
    if (found.stream().allMatch(other -> other.distanceTo(at) >= APART)) {
      found.add(at);
    }
  }

  /** Tells the placer where the whole path runs. */
  public void keepClear(LabelPlacer placer) {
    keepClear(placer, corners.trajectory().last());
  }

  /** Tells the placer where the path runs to one of its steps. */
  public void keepClear(LabelPlacer placer, int lastStep) {
    for (int corner = 0; corner <= corners.ofStep(lastStep); corner++) {
      placer.pathTo(corner(corner));
    }
    placer.endPath();
  }

  private Vec2 corner(int index) {
    return frame.toPixels(corners.at(index));
  }
}
