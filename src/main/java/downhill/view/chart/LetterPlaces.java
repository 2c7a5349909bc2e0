package downhill.view.chart;

import downhill.core.geometry.Vec2;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The heights of letters beside the ends of lines that they name: in the order of the ends, as near
 * to them as they have room, none nearer to another line than to its own.
 *
 * @param letter width and height of the widest letter, from one to the next
 * @param bottom where the plot ends; it begins at 0
 * @param nearestLine how far the nearest of all lines is from a place, up or down
 */
record LetterPlaces(Vec2 letter, double bottom, ToDoubleFunction<Vec2> nearestLine) {
  /** So much nearer another line is no nearer: it would have to be measured. */
  private static final double AS_NEAR = 1;

  /** Letters one below the other, so that their middles are near the ends on the whole. */
  private record Stack(List<Double> ends, double letter, double bottom) {
    double top() {
      double wanted =
          IntStream.range(0, ends.size())
              .mapToDouble(i -> ends.get(i) - i * letter)
              .average()
              .orElseThrow();
      return Math.max(0, Math.min(bottom - (ends.size() - 1) * letter, wanted));
    }

    boolean reaches(Stack next) {
      return top() + ends.size() * letter > next.top();
    }

    Stack with(Stack next) {
      List<Double> all = new ArrayList<>(ends);
      all.addAll(next.ends);
      return new Stack(List.copyOf(all), letter, bottom);
    }

    List<Double> middles() {
      return IntStream.range(0, ends.size()).mapToObj(i -> top() + i * letter).toList();
    }
  }

  /** The height of the middle of each letter, by its index; without those that have no room. */
  Map<Integer, Double> of(List<Vec2> ends) {
    List<Integer> left =
        IntStream.range(0, ends.size())
            .boxed()
            .sorted(Comparator.comparing(ends::get, fromTheTop()))
            .collect(Collectors.toCollection(ArrayList::new));
    Map<Integer, Double> places = stacked(left, ends);
    Optional<Integer> worst = worst(places, ends);
    while (worst.isPresent()) {
      left.remove(worst.get());
      places = stacked(left, ends);
      worst = worst(places, ends);
    }
    return places;
  }

  /** Of lines that leave the plot, the one that does so later is farther inside. */
  private Comparator<Vec2> fromTheTop() {
    return Comparator.comparingDouble(Vec2::y)
        .thenComparingDouble(end -> end.y() < bottom / 2 ? end.x() : -end.x());
  }

  /** The letter to which another line is nearer by most, if there is one. */
  private Optional<Integer> worst(Map<Integer, Double> places, List<Vec2> ends) {
    ToDoubleFunction<Integer> astray = i -> astray(ends.get(i), places.get(i));
    return places.keySet().stream()
        .filter(i -> astray.applyAsDouble(i) > AS_NEAR)
        .max(Comparator.comparingDouble(astray));
  }

  private double astray(Vec2 end, double middle) {
    return Math.abs(middle - end.y()) - nearestLine.applyAsDouble(new Vec2(end.x(), middle));
  }

  private Map<Integer, Double> stacked(List<Integer> letters, List<Vec2> ends) {
    Map<Integer, Double> places = new TreeMap<>();
    for (List<Integer> column : columns(letters, ends)) {
      List<Double> middles = middles(column.stream().map(i -> ends.get(i).y()).toList());
      for (int i = 0; i < middles.size(); i++) {
        places.put(column.get(i), middles.get(i));
      }
    }
    return places;
  }

  /** Letters that could lie on one another, from the top. */
  private List<List<Integer>> columns(List<Integer> letters, List<Vec2> ends) {
    List<List<Integer>> columns = new ArrayList<>();
    for (int i : letters) {
      columns.stream()
          .filter(column -> isBeside(ends.get(column.get(0)), ends.get(i)))
          .findFirst()
          .orElseGet(
              () -> {
                columns.add(new ArrayList<>());
                return columns.get(columns.size() - 1);
              })
          .add(i);
    }
    return columns;
  }

  private boolean isBeside(Vec2 one, Vec2 other) {
    return Math.abs(one.x() - other.x()) < letter.x();
  }

  private List<Double> middles(List<Double> ends) {
    List<Stack> stacks = new ArrayList<>();
    for (double end : ends) {
      Stack next = new Stack(List.of(end), letter.y(), bottom);
      while (!stacks.isEmpty() && stacks.get(stacks.size() - 1).reaches(next)) {
        next = stacks.remove(stacks.size() - 1).with(next);
      }
      stacks.add(next);
    }
    return stacks.stream().flatMap(stack -> stack.middles().stream()).toList();
  }
}
