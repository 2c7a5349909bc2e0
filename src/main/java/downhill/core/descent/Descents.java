package downhill.core.descent;

import downhill.core.geometry.Vec2;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * Many descents over one terrain, side by side, for their endings only.
 *
 * <p>A tape is fast over many lanes; one descent fills three or five. So each thread moves a herd
 * of descents step by step together, all their values in one evaluation, and the next one takes the
 * place of one that has ended. Each ending is that of {@link Trajectory#of}, to the last bit, on
 * however many threads, unless minimizers known before let it come sooner.
 */
public final class Descents {
  private static final int THREADS = 2;

  /**
   * At a time on a thread: enough lanes for vector instructions; more hardly gain, and their
   * histories leave the caches.
   */
  private static final int MANY = 64;

  /** Where endings raise questions: of fewer at a time each comes sooner. */
  private static final int FEWER = 32;

  private Descents() {}

  /**
   * Asks the questions, and those that their endings raise: one at a time is told its ending, each
   * as soon as it is there.
   *
   * @param first of setups of one terrain, as all that follow, which have no more steps
   * @param cancelled asked from several threads, between steps; once true, it stays true
   * @return false when cancelled
   */
  public static boolean ask(List<Question> first, BooleanSupplier cancelled) {
    return ask(first, Attractors.NONE, FEWER, cancelled);
  }

  private static boolean ask(
      List<Question> first, Attractors attractors, int most, BooleanSupplier cancelled) {
    Questions questions = new Questions(first);
    Optional<Setup> longest =
        first.stream().map(Question::setup).max(Comparator.comparingInt(Setup::steps));
    int share = Math.min(most, (first.size() + THREADS - 1) / THREADS);
    IntStream.range(0, Math.min(THREADS, first.size()))
        .parallel()
        .forEach(thread -> new Herd(questions, longest.get(), share, attractors).drive(cancelled));
    return !cancelled.getAsBoolean();
  }

  /**
   * The endings, in the order of the setups. The outcomes are those of whole descents, but a
   * descent ends where it is certain to converge to one of the known minimizers: its limit is right
   * to a hundredth of a pixel, its n to a step, and its final cost is that of the place where it
   * ends.
   *
   * @param setups of one terrain, and of one optimizer where minimizers are known
   * @param known none for whole descents
   * @param cancelled asked from several threads, between steps; once true, it stays true
   * @return nothing when cancelled
   */
  public static Optional<List<Ending>> endings(
      List<Setup> setups, List<Vec2> known, BooleanSupplier cancelled) {
    return setups.isEmpty()
        ? Optional.of(List.of())
        : endings(setups, Attractors.of(setups.get(0), known), cancelled);
  }

  private static Optional<List<Ending>> endings(
      List<Setup> setups, Attractors attractors, BooleanSupplier cancelled) {
    Ending[] endings = new Ending[setups.size()];
    List<Question> questions =
        IntStream.range(0, endings.length)
            .mapToObj(i -> new Question(setups.get(i), ending -> noted(endings, i, ending)))
            .toList();
    return ask(questions, attractors, MANY, cancelled)
        ? Optional.of(List.of(endings))
        : Optional.empty();
  }

  private static List<Question> noted(Ending[] endings, int index, Ending ending) {
    endings[index] = ending;
    return List.of();
  }
}
