package downhill.view.picture;

import downhill.core.geometry.Clip;
import downhill.core.geometry.Vec2;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds room for the labels of a picture: each goes to that side of its anchor where it hides least
 * of what it should keep clear of, the right side where several are as good. Where it would hide
 * something at all sides it stands farther out. Two labels side by side keep a gap, so that they
 * are not read as one. No label is cut by the picture's edge that is not larger than the picture:
 * it is pushed inside, along its anchor.
 */
public final class LabelPlacer {
  private static final double[][] SIDES = {
    {1, 0}, {-1, 0}, {0, 1}, {0, -1}, {1, -1}, {1, 1}, {-1, -1}, {-1, 1}
  };

  /** Shorter pieces of a path are joined: dots that lie on one another need one test. */
  private static final double SHORTEST_PIECE = 3;

  /** Cost of hiding a mark with a whole label's area, or the anchor. */
  private static final double HIDING = 20;

  /** Of hiding more than this part of a mark or a label at all: it cannot be read. */
  private static final double UNREADABLE = 6;

  private static final double BARELY = 0.05;

  /** Of standing a line of text farther out; as far as this it is seen what a label belongs to. */
  private static final double FARTHER = 3;

  private static final int MOST_LINES = 2;

  /** Between two labels on a line: more than between the words of one. */
  private static final double LABEL_GAP = 8;

  /** From the picture's edge, for the halo. */
  private static final double MARGIN = 3;

  /** Of the distance to keep, what a label at any side keeps across and down. */
  private static final double NEAREST = 0.7;

  private static final double CROSSING = 1;
  private static final int MOST_CROSSINGS = 6;
  private static final double LESS_USUAL_SIDE = 0.05;
  private static final int BELOW = 2;

  private final Box picture;
  private final List<Box> marks = new ArrayList<>();
  private final List<double[]> pieces = new ArrayList<>();
  private Vec2 pathEnd = new Vec2(Double.NaN, Double.NaN);

  public LabelPlacer(double width, double height) {
    picture = new Box(0, 0, width, height);
  }

  /** A mark that no label should hide. */
  public void keepClear(Box mark) {
    marks.add(mark);
  }

  /** Another label, of which the next ones keep apart too. */
  public void keepApart(Box label) {
    keepClear(
        new Box(label.x() - LABEL_GAP, label.y(), label.width() + 2 * LABEL_GAP, label.height()));
  }

  /** The corners so far are of another path than the next. */
  public void endPath() {
    pathEnd = new Vec2(Double.NaN, Double.NaN);
  }

  /** A line that no label should lie on. */
  public void keepClear(Vec2 from, Vec2 to) {
    endPath();
    pathTo(from);
    pathTo(to);
    endPath();
  }

  /** The next corner of a path that no label should lie on; one not finite interrupts it. */
  public void pathTo(Vec2 corner) {
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

  /** The same beside the one anchor, and below it where several sides are as good. */
  Vec2 placeBelow(Vec2 anchor, double radius, double width, double height) {
    return place(List.of(anchor), radius, width, height, BELOW);
  }

  private Vec2 place(List<Vec2> anchors, double radius, double width, double height, int usual) {
    Place best = new Place(new Box(0, 0, width, height), Double.POSITIVE_INFINITY);
    for (int lines = 0; lines <= MOST_LINES && best.cost() > lines * FARTHER; lines++) {
      for (Vec2 anchor : anchors) {
        for (int side = 0; side < SIDES.length; side++) {
          Box label = inside(beside(anchor, radius + lines * height, width, height, SIDES[side]));
          double less = (side == usual ? 0 : side + 1) * LESS_USUAL_SIDE + lines * FARTHER;
          best = better(best, label, less + hiding(label, Box.round(anchor, NEAREST * radius)));
        }
      }
    }
    keepApart(best.label());
    return new Vec2(best.label().x(), best.label().y());
  }

  /** Where a label may stand. */
  private record Place(Box label, double cost) {}

  /** Paths have thousands of pieces: they are looked at where they decide. */
  private Place better(Place best, Box label, double costWithoutPaths) {
    if (!(costWithoutPaths < best.cost())) {
      return best;
    }
    double cost = costWithoutPaths + CROSSING * crossings(label);
    return cost < best.cost() ? new Place(label, cost) : best;
  }

  private long crossings(Box label) {
    return piecesIn(label).limit(MOST_CROSSINGS).count();
  }

  private static Box beside(
      Vec2 anchor, double radius, double width, double height, double[] side) {
    double diagonal = side[0] != 0 && side[1] != 0 ? Math.sqrt(0.5) : 1;
    double offX = side[0] * (radius * diagonal + width / 2);
    double offY = side[1] * (radius * diagonal + height / 2);
    return new Box(anchor.x() + offX - width / 2, anchor.y() + offY - height / 2, width, height);
  }

  private Box inside(Box label) {
    return new Box(
        inside(label.x(), picture.width() - label.width()),
        inside(label.y(), picture.height() - label.height()),
        label.width(),
        label.height());
  }

  private static double inside(double from, double most) {
    return Math.max(MARGIN, Math.min(most - MARGIN, from));
  }

  /** Whether a path passes through a room, or a mark or a label takes of it. */
  public boolean isTaken(Box room) {
    return marks.stream().anyMatch(mark -> mark.overlaps(room))
        || piecesIn(room).findAny().isPresent();
  }

  /** Those of the paths that pass through a room. */
  private Stream<double[]> piecesIn(Box room) {
    Clip clip = room.clip();
    return pieces.stream().filter(piece -> clip.cut(piece[0], piece[1], piece[2], piece[3], 0));
  }

  private double hiding(Box label, Box anchor) {
    double hidden = marks.stream().mapToDouble(label::overlap).sum() / label.area();
    double anchored = anchor.area() > 0 ? label.overlap(anchor) / anchor.area() : 0;
    double unreadable = marks.stream().anyMatch(mark -> hides(label, mark)) ? UNREADABLE : 0;
    return HIDING * (hidden + anchored) + unreadable;
  }

  private static boolean hides(Box label, Box mark) {
    return label.overlap(mark) > BARELY * Math.min(label.area(), mark.area());
  }
}
