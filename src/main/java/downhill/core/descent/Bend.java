package downhill.core.descent;

import java.util.List;
import java.util.Optional;

/** How the cost bends along an axis; along a flat one it may fall off on one side. */
enum Bend {
  UP,
  DOWN,
  FLAT,
  EDGE;

  /** What a place is with these along its axes, if the cost falls off from there. */
  static Optional<Reason.Stuck.Kind> kind(List<Bend> bends) {
    if (bends.stream().allMatch(bend -> bend == DOWN)) {
      return Optional.of(Reason.Stuck.Kind.TOP);
    }
    long edges = bends.stream().filter(bend -> bend == EDGE).count();
    if (edges > 1 || bends.contains(DOWN)) {
      return Optional.of(Reason.Stuck.Kind.SADDLE);
    }
    return edges == 1 ? Optional.of(Reason.Stuck.Kind.TERRACE) : Optional.empty();
  }

  /** Whether the cost falls off, to one side or to both. */
  boolean falls() {
    return this == DOWN || this == EDGE;
  }
}
