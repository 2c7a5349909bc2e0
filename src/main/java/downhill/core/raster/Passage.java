package downhill.core.raster;

import downhill.core.geometry.Domain;
import downhill.core.geometry.Interval;
import downhill.core.geometry.Vec2;
import java.util.Optional;

/**
 * The part of a straight step that lies in a box, as shares of its way (Liang and Barsky, "A new
 * concept and method for line clipping", 1984).
 */
record Passage(Vec2 from, Vec2 to, double enters, double leaves) {
  /** Empty where the step misses the box, and where it only crosses it from outside to outside. */
  static Optional<Passage> of(Vec2 from, Vec2 to, Domain box) {
    if (!from.isFinite() || !to.isFinite() || !box.contains(from) && !box.contains(to)) {
      return Optional.empty();
    }
    double enters = Math.max(enters(from.x(), to.x(), box.x()), enters(from.y(), to.y(), box.y()));
    double leaves = Math.min(leaves(from.x(), to.x(), box.x()), leaves(from.y(), to.y(), box.y()));
    return Optional.of(new Passage(from, to, enters, Math.max(enters, leaves)));
  }

  private static double enters(double from, double to, Interval side) {
    double border = Math.max(side.from(), Math.min(side.to(), from));
    return border == from ? 0 : Math.min(1, (border - from) / (to - from));
  }

  private static double leaves(double from, double to, Interval side) {
    return 1 - enters(to, from, side);
  }

  Vec2 at(double share) {
    return share == 0 ? from : share == 1 ? to : from.plus(to.minus(from).times(share));
  }

  Passage until(double share) {
    return new Passage(from, to, enters, share);
  }

  Passage since(double share) {
    return new Passage(from, to, share, leaves);
  }
}
