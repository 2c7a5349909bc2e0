package downhill.core.raster.surface.marks;

import downhill.core.descent.Trajectory;
import downhill.core.geometry.Domain;
import downhill.core.geometry.Vec2;
import downhill.core.raster.path.Journey;
import downhill.core.raster.path.PathLook;
import downhill.core.raster.surface.space.Spot;
import downhill.core.raster.surface.space.SurfaceShape;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A trajectory laid on the surface: every step a curve over the relief, in pieces of a few pixels;
 * outside the domain nothing, but an exit where it leaves; a step that begins and ends outside is
 * thinner, as on the map, and left out once the path has ended in an exit. A step that draws what
 * an earlier one has drawn (a cycle) and steps of less than a pixel (the end of a descent) add no
 * pieces.
 */
public final class DrapedTrail {
  private static final double PIECE = 4;
  private static final int MOST_PIECES = 120;

  /**
   * Seen pieces are joined as far as they run straight: the middle of a line of the longest length
   * is then off by at most a quarter of a pixel.
   */
  private static final double STRAIGHT = 0.1;

  private static final double LONGEST = 10 * PIECE;
  private static final double SMALLEST = 0.7;
  private static final int MOST_EXITS = 12;

  /**
   * A straight piece of the path.
   *
   * @param share of the path's width
   */
  public record Piece(Spot from, Spot to, double share, boolean seen) {
    /** Whether one line in place of this piece and the next is the same picture. */
    boolean goesStraightOn(Piece next, double scale) {
      Spot end = next.to;
      double length = distance(from, end);
      double turn =
          (to.x() - from.x()) * (end.y() - from.y()) - (to.y() - from.y()) * (end.x() - from.x());
      return seen
          && next.seen
          && length <= LONGEST * scale
          && Math.abs(turn) <= STRAIGHT * scale * length;
    }
  }

  /** An iterate to be marked by a dot. */
  public record Dot(Spot at, boolean travelled, boolean seen) {}

  /** Where the path leaves the block, and a spot farther on its way. */
  record Exit(Spot at, Spot onward, double share, boolean seen) {}

  /** What a line covers, by the pixels of its ends. */
  private record Stretch(long from, long to) {}

  private final Drape drape;
  private final Trajectory trajectory;
  private final double cursor;
  private final boolean told;
  private final double dotDistance;
  private final List<Piece> pieces = new ArrayList<>();
  private final List<Dot> dots = new ArrayList<>();
  private final List<Exit> exits = new ArrayList<>();
  private final Set<Stretch> drawn = new HashSet<>();
  private final Set<Long> dotted = new HashSet<>();

  public DrapedTrail(Drape drape, Journey journey, double dotRadius) {
    this.drape = drape;
    this.trajectory = journey.trajectory();
    this.cursor = journey.cursor();
    this.told = journey.told();
    this.dotDistance = PathLook.DOTS_APART * dotRadius;
    Domain domain = drape.shape().domain();
    int from = 0;
    Spot last = drape.on(trajectory.position(0));
    for (int step = 1; step <= journey.lastShown(); step++) {
      Spot spot = drape.on(trajectory.position(step));
      boolean near = distance(last, spot) < SMALLEST * drape.scale();
      boolean turningPoint = from < cursor && cursor <= step || step == journey.lastShown();
      if (!near || turningPoint) {
        int begin = from;
        int end = step;
        Passage.of(trajectory.position(from), trajectory.position(step), domain)
            .ifPresent(passage -> addStep(passage, begin, end));
        addDot(last, spot, step);
        from = step;
        last = spot;
      }
    }
    Vec2 ball = trajectory.at(cursor);
    if (ball.isFinite() && !domain.contains(ball)) {
      pointTo(ball);
    }
  }

  public List<Piece> pieces() {
    return pieces;
  }

  public List<Dot> dots() {
    return dots;
  }

  List<Exit> exits() {
    return exits;
  }

  /**
   * An exit where the straight line from the middle of the block to the ball leaves it, unless the
   * ball has left one.
   */
  private void pointTo(Vec2 ball) {
    Domain domain = drape.shape().domain();
    if (exits.stream().noneMatch(exit -> exit.share() == 1)) {
      Passage.of(domain.centre(), ball, domain).ifPresent(way -> exits.add(exit(way, 1)));
    }
  }

  private void addStep(Passage passage, int from, int to) {
    double split = (cursor - from) / (to - from);
    boolean untold = !told && split <= passage.enters();
    if (untold || passage.crosses() && !exits.isEmpty()) {
      return;
    }
    if (passage.crosses()) {
      addCurve(passage, PathLook.OUTSIDE);
    } else if (split > passage.enters() && split < passage.leaves()) {
      addCurve(passage.until(split), 1);
      if (told) {
        addCurve(passage.since(split), PathLook.AHEAD);
      }
    } else {
      addCurve(passage, split >= passage.leaves() ? 1 : PathLook.AHEAD);
    }
    boolean leaves = passage.leaves() < 1 && (told || split >= passage.leaves());
    if (leaves && !passage.crosses() && exits.size() < MOST_EXITS) {
      exits.add(exit(passage, cursor >= to ? 1 : PathLook.AHEAD));
    }
  }

  private void addDot(Spot before, Spot spot, int step) {
    boolean shown = (told || step <= cursor) && !(distance(before, spot) < dotDistance);
    if (shown && Double.isFinite(spot.depth()) && dotted.add(key(spot))) {
      dots.add(new Dot(spot, step <= cursor, drape.isSeen(spot)));
    }
  }

  private void addCurve(Passage passage, double share) {
    Spot start = drape.on(passage.first());
    Spot end = drape.on(passage.last());
    if (!drawn.add(new Stretch(key(start), key(end)))) {
      return;
    }
    double length = distance(start, end);
    int count = (int) Math.max(1, Math.min(MOST_PIECES, length / (PIECE * drape.scale())));
    Spot last = start;
    for (int i = 1; i <= count; i++) {
      Spot next = i == count ? end : drape.on(passage.at((double) i / count));
      boolean seen = drape.isSeen(last) && drape.isSeen(next);
      add(new Piece(last, next, share, seen), i > 1);
      last = next;
    }
  }

  private void add(Piece piece, boolean continues) {
    int last = pieces.size() - 1;
    if (continues && pieces.get(last).goesStraightOn(piece, drape.scale())) {
      pieces.set(last, new Piece(pieces.get(last).from(), piece.to(), piece.share(), true));
    } else {
      pieces.add(piece);
    }
  }

  /** An exit lies on the floor of a hole as the path does. */
  private Exit exit(Passage passage, double share) {
    Vec2 edge = passage.last();
    Vec2 onward = edge.plus(passage.way().times(drape.shape().domain().diagonal() / 20));
    double surface = drape.shape().surfaceAt(edge.x(), edge.y());
    double height = Double.isNaN(surface) ? SurfaceShape.BASE : surface;
    Spot at = drape.spot(edge.x(), edge.y(), height);
    Spot farther = drape.spot(onward.x(), onward.y(), height);
    return new Exit(at, farther, share, drape.isSeen(at));
  }

  private static double distance(Spot from, Spot to) {
    return Math.hypot(to.x() - from.x(), to.y() - from.y());
  }

  private static long key(Spot spot) {
    return Math.round(spot.x()) * 1_000_003L + Math.round(spot.y());
  }
}
