package downhill.view;

import downhill.core.descent.Trajectory;
import downhill.core.geometry.Frame;
import downhill.core.geometry.Vec2;
import downhill.session.Run;
import java.util.ArrayList;
import java.util.List;

/**
 * The path of a run in a picture, or its staircase on a curve, to be labelled near its end or where
 * it is last seen.
 */
record PathEnd(Run run, Frame frame) {
  private static final int MOST_ANCHORS = 3;

  /** Pixels between two places for a label. */
  private static final double APART = 36;

  /** The places for a label, the best first; none where nothing of the path is seen. */
  List<Vec2> anchors() {
    List<Vec2> found = new ArrayList<>();
    for (int corner = last(); corner >= 0 && found.size() < MOST_ANCHORS; corner--) {
      Vec2 at = corner(corner);
      if (frame.holds(at)) {
        if (found.isEmpty() && corner < last()) {
          addExit(at, corner(corner + 1), found);
        }
        addIfApart(at, found);
      }
    }
    return found;
  }

  private void addExit(Vec2 from, Vec2 to, List<Vec2> found) {
    if (to.isFinite()) {
      Box picture = new Box(0, 0, frame.width(), frame.height());
      found.add(from.plus(to.minus(from).times(picture.shareInside(from, to))));
    }
  }

  private static void addIfApart(Vec2 at, List<Vec2> found) {
    if (found.stream().allMatch(other -> other.distanceTo(at) >= APART)) {
      found.add(at);
    }
  }

  /** Tells the placer where the path runs. */
  void keepClear(LabelPlacer placer) {
    for (int corner = 0; corner <= last(); corner++) {
      placer.pathTo(corner(corner));
    }
    placer.endPath();
  }

  private boolean isStairs() {
    return run.cost().dimensions() == 1;
  }

  private int last() {
    return run.trajectory().last() * (isStairs() ? 2 : 1);
  }

  /** A staircase goes level from an iterate to the next x, and then to the curve. */
  private Vec2 corner(int index) {
    Trajectory path = run.trajectory();
    return frame.toPixels(
        isStairs()
            ? new Vec2(path.x((index + 1) / 2), path.cost(index / 2))
            : path.position(index));
  }
}
