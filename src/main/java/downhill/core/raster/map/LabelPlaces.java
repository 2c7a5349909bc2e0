package downhill.core.raster.map;

import downhill.core.analysis.Contours;
import downhill.core.analysis.HeightField;
import downhill.core.analysis.Levels;
import downhill.core.geometry.Vec2;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/**
 * Chooses where the numbers stand on the contour lines: at most one on each level and six in the
 * picture, the longest lines first. A good place is level and straight, clear of the border, of the
 * neighbouring lines and of the other numbers.
 */
final class LabelPlaces {
  private static final int MOST = 6;
  private static final double HEIGHT = 12;
  private static final double SHORTEST_LINE = 60;
  private static final double APART = 56;
  private static final double BORDER = 8;

  /** A line that bends away further than this under its number would not seem to meet it. */
  private static final double MOST_BEND = 5;

  /** A level number is worth more than all the rest: nobody has to tilt the head. */
  private static final double LEVEL = 8;

  /** One point less for so many pixels of bend. */
  private static final double BEND = 3;

  /** Room to the border is worth up to 1, reached at so many pixels. */
  private static final double MOST_BORDER = 60;

  /** Room to other numbers is worth up to this. */
  private static final double ROOM = 0.5;

  /** In pixels: no more room to other numbers counts than this. */
  private static final double MOST_APART = 150;

  /** Pieces are a few pixels long: every third is a candidate. */
  private static final int STRIDE = 3;

  private final Levels levels;
  private final Contours contours;
  private final PixelFrame frame;
  private final LineRoom room;
  private final int width;
  private final int height;
  private final double scale;

  LabelPlaces(
      HeightField field, Levels levels, Contours contours, int width, int height, double scale) {
    this.levels = levels;
    this.contours = contours;
    this.frame = new PixelFrame(field.grid(), width, height);
    this.room = new LineRoom(field, levels, frame);
    this.width = width;
    this.height = height;
    this.scale = scale;
  }

  List<ContourLabel> choose(DoubleUnaryOperator widthOf) {
    double[] lengths = lengths();
    List<ContourLabel> labels = new ArrayList<>();
    IntStream.range(0, levels.count())
        .filter(level -> lengths[level] >= SHORTEST_LINE * scale)
        .boxed()
        .sorted(Comparator.comparingDouble(level -> -lengths[level]))
        .forEach(level -> place(level, widthOf, labels).ifPresent(labels::add));
    double gap = ContourLabel.GAP * scale;
    return labels.stream().map(label -> label.bentBy(room.bow(label, gap))).toList();
  }

  private double[] lengths() {
    double[] lengths = new double[levels.count()];
    for (int i = 0; i < contours.size(); i++) {
      double dx = (contours.column1(i) - contours.column0(i)) * frame.cellWidth();
      double dy = (contours.row1(i) - contours.row0(i)) * frame.cellHeight();
      lengths[contours.level(i)] += Math.sqrt(dx * dx + dy * dy);
    }
    return lengths;
  }

  private Optional<ContourLabel> place(
      int level, DoubleUnaryOperator widthOf, List<ContourLabel> others) {
    double textWidth = widthOf.applyAsDouble(levels.level(level));
    double best = Double.NEGATIVE_INFINITY;
    Optional<ContourLabel> place = Optional.empty();
    for (int i = 0; i < contours.size() && others.size() < MOST; i += STRIDE) {
      if (contours.level(i) == level) {
        ContourLabel label = candidate(i, textWidth);
        double score = score(label, level, others);
        if (score > best) {
          best = score;
          place = Optional.of(label);
        }
      }
    }
    return place;
  }

  private ContourLabel candidate(int i, double textWidth) {
    double x = frame.x((contours.column0(i) + contours.column1(i)) / 2);
    double y = frame.y((contours.row0(i) + contours.row1(i)) / 2);
    double angle = room.angle(x, y, HEIGHT / 2 * scale);
    TurnedBox box = new TurnedBox(new Vec2(x, y), angle, textWidth, HEIGHT * scale);
    return new ContourLabel(box, levels.level(contours.level(i)), 0);
  }

  /** The higher, the better the place; −∞ where it will not do. */
  private double score(ContourLabel label, int level, List<ContourLabel> others) {
    double border = border(label.room());
    double apart = apart(label, others);
    if (border < BORDER * scale || apart < APART * scale) {
      return Double.NEGATIVE_INFINITY;
    }
    double bend = room.bend(label) / scale;
    if (!(bend < MOST_BEND) || !room.isClear(label, level)) {
      return Double.NEGATIVE_INFINITY;
    }
    return LEVEL * Math.cos(label.room().angle())
        - bend / BEND
        + Math.min(1, border / (MOST_BORDER * scale))
        + ROOM * Math.min(1, apart / (MOST_APART * scale));
  }

  private double border(TurnedBox box) {
    Vec2 middle = box.middle();
    double half = box.width() / 2;
    double across = Math.min(middle.x(), width - middle.x()) - half * Math.cos(box.angle());
    double down =
        Math.min(middle.y(), height - middle.y())
            - Math.max(box.height() / 2, half * Math.abs(Math.sin(box.angle())));
    return Math.min(across, down);
  }

  private static double apart(ContourLabel label, List<ContourLabel> others) {
    double apart = Double.MAX_VALUE;
    for (ContourLabel other : others) {
      apart = Math.min(apart, label.room().middle().distanceTo(other.room().middle()));
    }
    return apart;
  }
}
