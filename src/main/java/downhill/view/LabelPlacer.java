package downhill.view;

import downhill.core.geometry.Vec2;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds room for the labels of a picture: each goes to that side of its anchor where it hides least
 * of what it should keep clear of, the right side where several are as good.
 */
final class LabelPlacer {
  private static final double[][] SIDES = {
    {1, 0}, {-1, 0}, {0, 1}, {0, -1}, {1, -1}, {1, 1}, {-1, -1}, {-1, 1}
  };

  /** Shorter pieces of a path are joined: dots that lie on one another need one test. */
  private static final double SHORTEST_PIECE = 3;

  /** Costs of covering a whole label's area: being cut off is worst, then hiding a mark. */
  private static final double CUT_OFF = 40;

  private static final double HIDING = 20;
  private static final double CROSSING = 1;
  private static final int MOST_CROSSINGS = 6;
  private static final double LESS_USUAL_SIDE = 0.05;
  private static final int BELOW = 2;

  private final Box picture;
  private final List<Box> marks = new ArrayList<>();
  private final List<double[]> pieces = new ArrayList<>();
  private Vec2 pathEnd = new Vec2(Double.NaN, Double.NaN);

  LabelPlacer(double width, double height) {
    picture = new Box(0, 0, width, height);
  }

  /** A mark that no label should hide. */
  void keepClear(Box mark) {
    marks.add(mark);
  }

  /** The corners so far are of another path than the next. */
  void endPath() {
    pathEnd = new Vec2(Double.NaN, Double.NaN);
  }

  /** The next corner of a path that no label should lie on; one not finite interrupts it. */
  void pathTo(Vec2 corner) {
    boolean connected = corner.isFinite() && pathEnd.isFinite();
    if (connected && corner.distanceTo(pathEnd) < SHORTEST_PIECE) {
      return;
    }
    if (connected) {
      pieces.add(new double[] {pathEnd.x(), pathEnd.y(), corner.x(), corner.y()});
    }
    pathEnd = corner;
  }

  /**
   * The upper left corner for a label, which is kept clear of from now on.
   *
   * @param anchors of which it stands beside one, the first where several have as much room
   * @param radius the distance to keep from the anchor
   */
  Vec2 place(List<Vec2> anchors, double radius, double width, double height) {
    return place(anchors, radius, width, height, 0);
  }

  /** The same beside the one anchor. */
  Vec2 place(Vec2 anchor, double radius, double width, double height) {
    return place(List.of(anchor), radius, width, height);
  }

  /** The same, and below the anchor where several sides are as good. */
  Vec2 placeBelow(Vec2 anchor, double radius, double width, double height) {
    return place(List.of(anchor), radius, width, height, BELOW);
  }

  private Vec2 place(List<Vec2> anchors, double radius, double width, double height, int usual) {
    Box best = null;
    double least = Double.POSITIVE_INFINITY;
    for (Vec2 anchor : anchors) {
      for (int side = 0; side < SIDES.length; side++) {
        Box candidate = beside(anchor, radius, width, height, SIDES[side]);
        double cost = cost(candidate) + (side == usual ? 0 : side + 1) * LESS_USUAL_SIDE;
        if (best == null || cost < least) {
          best = candidate;
          least = cost;
        }
      }
    }
    keepClear(best);
    return new Vec2(best.x(), best.y());
  }

  private static Box beside(
      Vec2 anchor, double radius, double width, double height, double[] side) {
    double diagonal = side[0] != 0 && side[1] != 0 ? Math.sqrt(0.5) : 1;
    double offX = side[0] * (radius * diagonal + width / 2);
    double offY = side[1] * (radius * diagonal + height / 2);
    return new Box(anchor.x() + offX - width / 2, anchor.y() + offY - height / 2, width, height);
  }

  /** Whether a path passes through a room, or a mark or a label takes of it. */
  boolean isTaken(Box room) {
    return marks.stream().anyMatch(mark -> mark.overlap(room) > 0)
        || pieces.stream().anyMatch(piece -> isCrossed(room, piece));
  }

  private static boolean isCrossed(Box room, double[] piece) {
    return room.isCrossed(piece[0], piece[1], piece[2], piece[3]);
  }

  private double cost(Box label) {
    double cutOff = 1 - label.overlap(picture) / label.area();
    double hidden = marks.stream().mapToDouble(label::overlap).sum() / label.area();
    long crossings =
        pieces.stream().filter(piece -> isCrossed(label, piece)).limit(MOST_CROSSINGS).count();
    return CUT_OFF * cutOff + HIDING * hidden + CROSSING * crossings;
  }
}
