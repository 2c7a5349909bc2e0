package downhill.session;

import downhill.core.analysis.BasinMap;
import downhill.core.descent.Outcome;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes the shares of a basin map. */
final class BasinShares {
  /** For the largest basin and the others, however many other endings there are. */
  private static final int ROOM_FOR_BASINS = 2;

  private static final Comparator<Part> LARGEST_FIRST =
      Comparator.comparingDouble(Part::share).reversed();

  private final BasinMap map;
  private final int most;
  private final OptionalInt own;

  /** A share before it is rounded, of a minimizer or of none. */
  private record Part(int minimizer, double share, IntFunction<BasinShare> ofPercent) {}

  BasinShares(BasinMap map, int most, OptionalInt own) {
    this.map = map;
    this.most = most;
    this.own = own;
  }

  List<BasinShare> list() {
    List<Part> arriving = arriving();
    int room = Math.max(1, most - Math.min(arriving.size(), ROOM_FOR_BASINS));
    List<Part> endings = named(endings(), room, (count, share) -> otherwise(share));
    int roomForArriving = most - endings.size();
    List<Part> parts =
        new ArrayList<>(
            named(withOwn(arriving, roomForArriving), roomForArriving, BasinShares::elsewhere));
    parts.addAll(endings);
    int[] percents = WholePercents.of(parts.stream().mapToDouble(Part::share).toArray());
    return IntStream.range(0, percents.length)
        .mapToObj(i -> parts.get(i).ofPercent().apply(percents[i]))
        .toList();
  }

  /** The own one in the last place that is named, if it would not be: the largest stays first. */
  private List<Part> withOwn(List<Part> arriving, int room) {
    int last = room - 2;
    if (own.isEmpty() || arriving.size() <= room || last < 1) {
      return arriving;
    }
    List<Part> rest = arriving.subList(last, arriving.size());
    Stream<Part> named = rest.stream().filter(this::isOwn);
    Stream<Part> others = rest.stream().filter(part -> !isOwn(part));
    return Stream.of(arriving.subList(0, last).stream(), named, others)
        .flatMap(parts -> parts)
        .toList();
  }

  private boolean isOwn(Part part) {
    return part.minimizer() == own.getAsInt();
  }

  private List<Part> arriving() {
    return present(IntStream.range(0, map.minimizers().size()).mapToObj(this::arriving));
  }

  private Part arriving(int minimizer) {
    return new Part(
        minimizer,
        map.share(minimizer),
        percent ->
            new BasinShare.Arriving(
                minimizer, map.minimizers().get(minimizer), map.isLevel(minimizer), percent));
  }

  private List<Part> endings() {
    return present(
        Arrays.stream(Outcome.values())
            .filter(outcome -> outcome != Outcome.CONVERGED)
            .map(
                outcome ->
                    new Part(
                        BasinMap.NONE,
                        map.share(outcome),
                        percent -> new BasinShare.Ending(outcome, percent))));
  }

  private static List<Part> present(Stream<Part> parts) {
    return parts.filter(part -> part.share() > 0).sorted(LARGEST_FIRST).toList();
  }

  /** What stands for so many parts, and their share. */
  private interface Others {
    Part of(int count, double share);
  }

  private static Part elsewhere(int minimizers, double share) {
    return new Part(BasinMap.NONE, share, percent -> new BasinShare.Elsewhere(minimizers, percent));
  }

  private static Part otherwise(double share) {
    return new Part(BasinMap.NONE, share, BasinShare.Otherwise::new);
  }

  /** The first ones, and one for the others where there is no room for all. */
  private static List<Part> named(List<Part> all, int room, Others kind) {
    if (all.size() <= room) {
      return all;
    }
    List<Part> others = all.subList(room - 1, all.size());
    double share = others.stream().mapToDouble(Part::share).sum();
    List<Part> parts = new ArrayList<>(all.subList(0, room - 1));
    parts.add(kind.of(others.size(), share));
    return parts;
  }
}
