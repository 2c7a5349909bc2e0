package downhill.view.plane;

import downhill.core.analysis.Minimizer;
import downhill.core.geometry.Frame;
import downhill.core.geometry.Vec2;
import downhill.core.raster.colour.Marks;
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
 */
public record MarkedPixels(List<Vec2> rings, Optional<Vec2> lowest) {
  public MarkedPixels {
    rings = List.copyOf(rings);
  }

  /**
   * @param marked the lowest first
   * @param size of the marks, 1 at 720p
   */
  public static MarkedPixels of(
      List<Minimizer> marked, Function<Minimizer, Vec2> pixelOf, Frame frame, double size) {
    List<Vec2> pixels = marked.stream().map(pixelOf).toList();
    List<Vec2> rings =
        pixels.stream()
            .filter(frame::holds)
            .map(pixel -> MinimizerRings.middle(pixel, frame, size))
            .toList();
    boolean lowestSeen = pixels.stream().findFirst().filter(frame::holds).isPresent();
    return new MarkedPixels(rings, lowestSeen ? Optional.of(rings.get(0)) : Optional.empty());
  }

  /** Whether the ring of the lowest is the nearest of a label, so that it is read as its name. */
  public boolean isOfLowest(Box label) {
    return lowest
        .filter(own -> rings.stream().allMatch(ring -> label.distance(own) <= label.distance(ring)))
        .isPresent();
  }

  public void keepClear(LabelPlacer placer, double size) {
    rooms(size).forEach(placer::keepClear);
  }

  /** What the rings take of the picture. */
  public List<Box> rooms(double size) {
    return rings.stream().map(ring -> Box.round(ring, Marks.RING * size)).toList();
  }
}
