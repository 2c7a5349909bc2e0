package downhill.core.descent;

import downhill.core.geometry.Vec2;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * Many descents over one terrain, side by side, for their endings only.
 *
 * <p>A tape is fast over many lanes; one descent fills three or five. So each thread moves a herd
 * of descents step by step together, all their values in one evaluation, and the next one takes the
 * place of one that has ended. Each ending is that of {@link Trajectory#of}, to the last bit, on
 * however many threads.
 */
public final class Descents {
  private static final int THREADS = 2;

  private Descents() {}

  /**
   * The endings, in the order of the setups.
   *
   * @param setups of one terrain
   * @param cancelled asked from several threads, between steps; once true, it stays true
   * @return nothing when cancelled
   */
  public static Optional<List<Ending>> endings(List<Setup> setups, BooleanSupplier cancelled) {
    return endings(setups, Attractors.NONE, cancelled);
  }

  /**
   * The same outcomes, sooner: a descent ends where it is certain to converge to one of the known
   * minimizers. Its limit is right to a hundredth of a pixel, its n to a step, and its final cost
   * is that of the place where it ends.
   *
   * @param setups of one terrain and optimizer
   * @param cancelled asked from several threads, between steps; once true, it stays true
   * @return nothing when cancelled
   */
  public static Optional<List<Ending>> quickEndings(
      List<Setup> setups, List<Vec2> known, BooleanSupplier cancelled) {
    return setups.isEmpty()
        ? Optional.of(List.of())
        : endings(setups, Attractors.of(setups.get(0), known), cancelled);
  }

  private static Optional<List<Ending>> endings(
      List<Setup> setups, Attractors attractors, BooleanSupplier cancelled) {
    AtomicInteger next = new AtomicInteger();
    AtomicReferenceArray<Ending> endings = new AtomicReferenceArray<>(setups.size());
    int share = (setups.size() + THREADS - 1) / THREADS;
    IntStream.range(0, Math.min(THREADS, setups.size()))
        .parallel()
        .forEach(thread -> new Herd(setups, share, attractors, next, endings).drive(cancelled));
    return cancelled.getAsBoolean()
        ? Optional.empty()
        : Optional.of(IntStream.range(0, setups.size()).mapToObj(endings::get).toList());
  }
}
