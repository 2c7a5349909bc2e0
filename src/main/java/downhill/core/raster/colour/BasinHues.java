package downhill.core.raster.colour;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A hue for each minimizer, from the colour of starts that arrive at once to that of the slowest.
 * Neighbours in the order differ in blue against yellow, which colour-blind eyes see, or in
 * lightness. After the last hue they come again, darker.
 */
public final class BasinHues {
  private static final int BLACK = 0xFF000000;
  private static final double DARKER = 0.16;

  private final List<Ramp> ramps;

  /**
   * @param stops the fast and the slow end of each hue
   */
  BasinHues(int... stops) {
    ramps =
        Stream.of(0, DARKER)
            .flatMap(
                shade ->
                    IntStream.range(0, stops.length / 2)
                        .mapToObj(i -> ramp(stops[2 * i], stops[2 * i + 1], shade.doubleValue())))
            .toList();
  }

  private static Ramp ramp(int fast, int slow, double shade) {
    return new Ramp(Argb.mix(fast, BLACK, shade), Argb.mix(slow, BLACK, shade));
  }

  /** The colours of a basin, fast to slow. */
  public Ramp of(int minimizer) {
    return ramps.get(minimizer % ramps.size());
  }
}
