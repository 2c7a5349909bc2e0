package downhill.core.analysis;

import downhill.core.calculus.Evaluator;
import downhill.core.calculus.ScalarFunction;
import downhill.core.geometry.Domain;
import downhill.core.geometry.Vec2;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Tells the minimizers apart in which descents end. Limits within a pixel of a lowest point are
 * that point. A limit that is not lower than all round it is part of a level floor, or of a descent
 * that has not quite come to a very flat minimizer: it belongs to what lies in the same block of
 * some pixels, and that to what lies in the blocks round it, so that the floor of a valley is one;
 * but not where the cost is another, as on the steps of a stair.
 */
final class Destinations {
  /** In distances between neighbouring starts, which end in blocks that touch. */
  private static final double BLOCK = 1.2;

  /** In pixels: descents end no farther than that short of a flat minimizer. */
  private static final double LEAST_BLOCK = 12;

  private final Domain domain;
  private final LowestPoints lowestPoints;
  private final double blockSide;
  private final List<Destination> all = new ArrayList<>();
  private final Map<Square, Destination> byPixel = new HashMap<>();
  private final Map<Square, List<Destination>> byBlock = new HashMap<>();
  private final Evaluator evaluator;
  private int pass;

  /** Of a lattice over the plane. */
  private record Square(long column, long row) {
    static Square of(Vec2 point, double side) {
      return new Square((long) Math.floor(point.x() / side), (long) Math.floor(point.y() / side));
    }

    /** Itself first, then the eight round it. */
    Stream<Square> neighbourhood() {
      return IntStream.range(0, 9)
          .map(i -> (i + 4) % 9)
          .mapToObj(i -> new Square(column + i % 3 - 1, row + i / 3 - 1));
    }
  }

  /**
   * @param known lowest points of the domain, the first to be numbered
   * @param spacing between neighbouring starts of the first pass
   */
  Destinations(ScalarFunction f, Domain domain, List<Minimizer> known, double spacing) {
    this.domain = domain;
    blockSide = Math.max(BLOCK * spacing, LEAST_BLOCK * domain.pixel());
    evaluator = f.evaluator();
    lowestPoints = new LowestPoints(evaluator, domain);
    known.forEach(minimizer -> add(minimizer.point(), true));
  }

  /** What is found from now on is numbered after all that was found before. */
  void beginPass() {
    pass++;
  }

  /** The place where the limit belongs, by its number of discovery. */
  int of(Vec2 limit) {
    Square pixel = Square.of(limit, domain.pixel());
    Destination last = byPixel.get(pixel);
    if (last != null && (!last.isLowest() || isAt(last, limit))) {
      return last.number();
    }
    Destination found = lowestAt(limit).orElseGet(() -> unknown(limit));
    byPixel.putIfAbsent(pixel, found);
    return found.number();
  }

  private boolean isAt(Destination lowest, Vec2 limit) {
    return domain.areOne(lowest.point(), limit);
  }

  /** By the blocks, which hold all: of two in one square of a pixel that square names but one. */
  private Optional<Destination> lowestAt(Vec2 limit) {
    return within(Square.of(limit, blockSide).neighbourhood())
        .filter(destination -> destination.isLowest() && isAt(destination, limit))
        .findFirst();
  }

  private Destination unknown(Vec2 limit) {
    Square block = Square.of(limit, blockSide);
    if (lowestPoints.contain(limit)) {
      return add(limit, true);
    }
    LevelGround ground = new LevelGround(evaluator, limit, LEAST_BLOCK * domain.pixel());
    return within(Stream.of(block))
        .filter(known -> ground.holds(known) && isOne(ground, known))
        .findFirst()
        .orElseGet(() -> floor(ground, block));
  }

  private Stream<Destination> within(Stream<Square> blocks) {
    return blocks.flatMap(block -> byBlock.getOrDefault(block, List.of()).stream());
  }

  /** Of two in blocks that touch; in large ones a ridge may lie between them. */
  private boolean isOne(LevelGround ground, Destination near) {
    return blockSide <= LEAST_BLOCK * domain.pixel() || ground.leadsTo(near);
  }

  /** A new part of a floor: of that round it, or where there is none, of any that it leads to. */
  private Destination floor(LevelGround ground, Square block) {
    List<Destination> parts =
        within(block.neighbourhood())
            .filter(known -> ground.holds(known) && isOne(ground, known))
            .toList();
    if (parts.isEmpty()) {
      parts =
          all.stream()
              .filter(known -> known.whole() == known)
              .filter(known -> ground.holds(known) && ground.leadsTo(known))
              .toList();
    }
    Destination floor = add(ground.point(), false);
    parts.forEach(floor::join);
    return floor;
  }

  private Destination add(Vec2 point, boolean lowest) {
    Destination added = new Destination(all.size(), pass, point, evaluator.valueAt(point), lowest);
    all.add(added);
    byPixel.putIfAbsent(Square.of(point, domain.pixel()), added);
    byBlock.computeIfAbsent(Square.of(point, blockSide), any -> new ArrayList<>()).add(added);
    return added;
  }

  /** The places that are not parts of others: pass by pass, from the domain’s centre outward. */
  private List<Destination> wholes() {
    return all.stream()
        .filter(destination -> destination.whole() == destination)
        .sorted(
            Comparator.comparingInt(Destination::pass)
                .thenComparingDouble(d -> d.pass() == 0 ? d.number() : pixelsOut(d.point()))
                .thenComparingDouble(d -> d.point().x())
                .thenComparingDouble(d -> d.point().y()))
        .toList();
  }

  /** Whole ones, so that rounding does not decide between points that lie symmetrically. */
  private double pixelsOut(Vec2 point) {
    return Math.rint(point.distanceTo(domain.centre()) / domain.pixel());
  }

  /** All that are lower than what is round them. */
  List<Vec2> lowest() {
    return all.stream().filter(Destination::isLowest).map(Destination::point).toList();
  }

  List<Vec2> minimizers() {
    return wholes().stream().map(Destination::point).toList();
  }

  /** The places in {@link #minimizers()} of those that are level ground. */
  BitSet level() {
    List<Destination> wholes = wholes();
    return IntStream.range(0, wholes.size())
        .filter(i -> !wholes.get(i).isLowest())
        .collect(BitSet::new, BitSet::set, BitSet::or);
  }

  /** From the number of discovery to the place in {@link #minimizers()}. */
  int[] numbers() {
    List<Destination> wholes = wholes();
    Map<Destination, Integer> places = new HashMap<>();
    IntStream.range(0, wholes.size()).forEach(i -> places.put(wholes.get(i), i));
    return all.stream().mapToInt(destination -> places.get(destination.whole())).toArray();
  }
}
