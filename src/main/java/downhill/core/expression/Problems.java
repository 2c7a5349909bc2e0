package downhill.core.expression;

import java.util.Optional;

/** Keeps the leftmost of the problems reported; of two at the same place the first reported. */
final class Problems {
  private Optional<Problem> leftmost = Optional.empty();

  void add(Problem problem) {
    if (leftmost.isEmpty() || problem.from() < leftmost.get().from()) {
      leftmost = Optional.of(problem);
    }
  }

  Optional<Problem> leftmost() {
    return leftmost;
  }
}
