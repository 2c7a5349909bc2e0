package downhill.benchmark;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A row of the table.
 *
 * @param figures none where it could not be measured
 * @param remark what else was seen, or why nothing was measured
 */
record Row(String what, List<Figure> figures, String remark) {
  Row {
    figures = List.copyOf(figures);
  }

  String measured() {
    return joined(Figure::measuredText);
  }

  String toReach() {
    return joined(Figure::limitText);
  }

  private String joined(Function<Figure, String> text) {
    return figures.stream().map(text).collect(Collectors.joining(", "));
  }
}
