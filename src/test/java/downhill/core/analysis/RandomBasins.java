package downhill.core.analysis;

import downhill.core.descent.Outcome;
import downhill.core.geometry.Cells;
import downhill.core.geometry.Domain;
import downhill.core.geometry.Vec2;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Basin maps as no function may have them. */
public final class RandomBasins {
  private static final Cells CELLS = Cells.square(Domain.of(-1, 1, -1, 1), 20);

  private RandomBasins() {}

  /** Of some outcomes and up to so many minimizers; some of each are rare. */
  public static BasinMap of(Random random, int mostMinimizers) {
    int minimizers = 1 + random.nextInt(mostMinimizers);
    List<Outcome> possible =
        Stream.of(Outcome.values()).filter(o -> random.nextInt(4) > 0).toList();
    byte[] outcomes = new byte[CELLS.size()];
    int[] owners = new int[CELLS.size()];
    for (int i = 0; i < outcomes.length; i++) {
      Outcome outcome =
          possible.isEmpty() ? Outcome.CONVERGED : possible.get(rare(random, possible.size()));
      outcomes[i] = (byte) outcome.ordinal();
      owners[i] = outcome == Outcome.CONVERGED ? rare(random, minimizers) : BasinMap.NONE;
    }
    List<Vec2> places = IntStream.range(0, minimizers).mapToObj(i -> new Vec2(i, i)).toList();
    return new BasinMap(CELLS, places, new BitSet(), outcomes, new short[CELLS.size()], owners, 1);
  }

  /** A number below the bound, the larger the rarer. */
  private static int rare(Random random, int bound) {
    return (int) (bound * Math.pow(random.nextDouble(), 2));
  }
}
