package downhill.session;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.core.analysis.BasinMap;
import downhill.core.analysis.RandomBasins;
import downhill.core.descent.Outcome;
import downhill.core.geometry.Cells;
import downhill.core.geometry.Domain;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BasinSharesTest {
  private static final Domain WIDE = Domain.of(-7, 7, -7, 7);
  private static final int CELLS = 14;
  private static final int MOST = 7;

  private static BasinMap map(Experiment experiment) {
    Session session = Session.of(experiment, false);
    Cells cells = Cells.square(session.view(), CELLS);
    return BasinRequest.of(session, cells).glance(CELLS * CELLS, () -> false).map();
  }

  /** To a hundred percent, but for what equal shares lose. */
  private static void assertAddUp(List<BasinShare> shares) {
    int sum = shares.stream().mapToInt(BasinShare::percent).sum();
    assertTrue(sum <= 100 && sum > 100 - shares.size(), shares::toString);
  }

  @Test
  void theSharesOfEveryExampleAreAHundredPercent() {
    for (Example example : Gallery.examples()) {
      List<BasinShare> shares = BasinShare.of(map(example.experiment()), MOST);
      assertAddUp(shares);
      assertTrue(shares.size() <= MOST, example.name() + ": " + shares);
    }
  }

  @Test
  void theLargestBasinComesFirstAndOtherEndingsLast() {
    BasinMap map = map(Gallery.first().experiment().withRate(0.0145).withDomain(WIDE));
    List<BasinShare> shares = BasinShare.of(map, MOST);
    List<Integer> percents = shares.stream().map(BasinShare::percent).limit(4).toList();
    assertEquals(percents.stream().sorted((a, b) -> b - a).toList(), percents);
    shares.stream()
        .limit(4)
        .forEach(share -> assertTrue(share instanceof BasinShare.Arriving, share::toString));
    assertTrue(
        shares.get(4) instanceof BasinShare.Ending ending && ending.outcome() == Outcome.DIVERGED);
  }

  @Test
  void whatHasNoRoomIsOneShare() {
    Example eggBox =
        Gallery.examples().stream()
            .filter(example -> example.name().equals("Rastrigin"))
            .findFirst()
            .orElseThrow();
    List<BasinShare> shares = BasinShare.of(map(eggBox.experiment()), MOST);
    int others =
        shares.stream()
            .filter(BasinShare.Elsewhere.class::isInstance)
            .mapToInt(share -> ((BasinShare.Elsewhere) share).minimizers())
            .sum();
    assertTrue(others > 20, shares::toString);
  }

  /** Law: the minimizer of the present run is named wherever any but the largest is. */
  @Test
  void theOwnMinimizerIsNamed() {
    Random random = new Random(4);
    int moved = 0;
    for (int run = 0; run < 2_000; run++) {
      BasinMap map = RandomBasins.of(random, 9);
      int most = 2 + random.nextInt(MOST);
      int own = random.nextInt(map.minimizers().size());
      List<BasinShare> before = BasinShare.of(map, most);
      List<BasinShare> shares = BasinShare.of(map, most, OptionalInt.of(own));
      assertEquals(before.size(), shares.size());
      if (before.get(0) instanceof BasinShare.Arriving largest) {
        assertTrue(names(shares.subList(0, 1), largest.number()), "the largest first");
      }
      assertAddUp(shares);
      assertTrue(
          names(shares, own) || map.share(own) == 0 || arriving(before) < 2, shares::toString);
      moved += names(shares, own) && !names(before, own) ? 1 : 0;
    }
    assertTrue(moved > 50, moved + " were named that had not been");
  }

  private static boolean names(List<BasinShare> shares, int minimizer) {
    return shares.stream()
        .anyMatch(
            share -> share instanceof BasinShare.Arriving named && named.number() == minimizer);
  }

  private static long arriving(List<BasinShare> shares) {
    return shares.stream().filter(BasinShare.Arriving.class::isInstance).count();
  }

  @Test
  void theSharesOfAnyMapHaveRoomAndAreAHundredPercent() {
    Random random = new Random(3);
    for (int run = 0; run < 2_000; run++) {
      BasinMap map = RandomBasins.of(random, 9);
      int most = 2 + random.nextInt(MOST);
      List<BasinShare> shares = BasinShare.of(map, most);
      assertTrue(shares.size() <= most, most + ": " + shares);
      assertAddUp(shares);
      assertEquals(most < kinds(map), isShortened(shares), shares::toString);
    }
  }

  /** How many minimizers and other endings there are. */
  private static long kinds(BasinMap map) {
    long minimizers =
        IntStream.range(0, map.minimizers().size()).filter(i -> map.share(i) > 0).count();
    long others =
        Stream.of(Outcome.values())
            .filter(outcome -> outcome != Outcome.CONVERGED && map.share(outcome) > 0)
            .count();
    return minimizers + others;
  }

  private static boolean isShortened(List<BasinShare> shares) {
    return shares.stream()
        .anyMatch(
            share ->
                share instanceof BasinShare.Elsewhere || share instanceof BasinShare.Otherwise);
  }

  @Test
  void equalSharesAreEqualPercents() {
    assertArrayEquals(
        new int[] {51, 24, 24}, WholePercents.of(new double[] {0.5114, 0.2443, 0.2443}));
    assertArrayEquals(
        new int[] {51, 24, 24}, WholePercents.of(new double[] {0.51136, 0.24434, 0.2443}));
    assertArrayEquals(
        new int[] {33, 33, 33}, WholePercents.of(new double[] {1 / 3.0, 1 / 3.0, 1 / 3.0}));
    assertArrayEquals(new int[] {50, 25, 25}, WholePercents.of(new double[] {0.502, 0.249, 0.249}));
    assertArrayEquals(new int[] {51, 25, 24}, WholePercents.of(new double[] {0.516, 0.247, 0.237}));
  }

  @Test
  void percentsAreWithinOneOfTheSharesAndOfDifferentOnesAHundredTogether() {
    Random random = new Random(7);
    for (int run = 0; run < 1_000; run++) {
      double[] shares = random.doubles(1 + random.nextInt(9)).map(x -> x * x * x).toArray();
      double all = IntStream.range(0, shares.length).mapToDouble(i -> shares[i]).sum();
      IntStream.range(0, shares.length).forEach(i -> shares[i] /= all);
      int[] percents = WholePercents.of(shares);
      double[] sorted = Arrays.stream(shares).sorted().toArray();
      boolean allDiffer =
          IntStream.range(1, sorted.length).allMatch(i -> sorted[i] - sorted[i - 1] > 1e-4);
      assertTrue(!allDiffer || IntStream.of(percents).sum() == 100);
      for (int i = 0; i < shares.length; i++) {
        assertEquals(100 * shares[i], percents[i], 1);
      }
    }
  }
}
