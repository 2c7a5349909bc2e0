package downhill.view.plane;

import downhill.core.analysis.Minimizer;
import downhill.core.geometry.Frame;
import downhill.core.geometry.Vec2;
import downhill.core.raster.colour.Marks;
import downhill.session.Session;
import downhill.view.picture.Box;
import downhill.view.picture.LabelPlacer;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Where the marked minimizers of a session are seen on a flat picture.
 *
 * @param rings the middles of their rings, the lowest first
 * @param lowest that of the lowest of all, if it is seen
 * @param local that of a higher one in which the run ends, if it is seen
 */
public record MarkedPixels(List<Vec2> rings, Optional<Vec2> lowest, Optional<Vec2> local) {
  public MarkedPixels {
    rings = List.copyOf(rings);
  }

  /**
   * @param size of the marks, 1 at 720p
   */
  public static MarkedPixels of(
      Session session, Function<Minimizer, Vec2> pixelOf, Frame frame, double size) {
    Function<Minimizer, Optional<Vec2>> ringOf =
        minimizer ->
            Optional.of(pixelOf.apply(minimizer))
                .filter(frame::holds)
                .map(pixel -> MinimizerRings.middle(pixel, frame, size));
    List<Minimizer> marked = session.marked();
    return new MarkedPixels(
        marked.stream().map(ringOf).flatMap(Optional::stream).toList(),
        marked.stream().findFirst().flatMap(ringOf),
        session.localMinimizer().flatMap(ringOf));
  }

  /** Whether of all rings this one is the nearest of a label, so that it is read as its name. */
  boolean isNearest(Vec2 own, Box label) {
    return rings.stream().allMatch(ring -> label.distance(own) <= label.distance(ring));
  }

  public void keepClear(LabelPlacer placer, double size) {
    rooms(size).forEach(placer::keepClear);
  }

  /** What the rings take of the picture. */
  public List<Box> rooms(double size) {
    return rings.stream().map(ring -> Box.round(ring, Marks.RING * size)).toList();
  }
}
