package downhill.core.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.core.calculus.Functions;
import downhill.core.calculus.Reference;
import downhill.core.calculus.ScalarFunction;
import downhill.core.descent.GradientDescent;
import downhill.core.descent.Outcome;
import downhill.core.descent.Setup;
import downhill.core.descent.Terrain;
import downhill.core.descent.Trajectory;
import downhill.core.geometry.Cells;
import downhill.core.geometry.Domain;
import downhill.core.geometry.Vec2;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BasinMapTest {
  /** Of sums of a few shares. */
  private static final double ROUNDING = 1e-12;

  private static Setup setup(ScalarFunction f, Domain domain, double rate, int steps) {
    return new Setup(new Terrain(f, domain), new GradientDescent(rate), domain.centre(), steps);
  }

  private static Setup setup(Reference reference, double rate) {
    return setup(reference.function(), reference.domain(), rate, 1000);
  }

  private static Setup himmelblau(double rate) {
    return setup(Landscapes.HIMMELBLAU, Domain.of(-7, 7, -7, 7), rate, 1000);
  }

  private static List<Minimizer> known(Setup setup) {
    return Minimizers.of(setup.f(), setup.domain());
  }

  private static BasinMap map(Setup setup, int side) {
    return BasinMap.of(setup, known(setup), Cells.square(setup.domain(), side));
  }

  /** All that a map says of its cells, in reading order. */
  private static List<List<Object>> saidBy(BasinMap map) {
    return IntStream.range(0, map.cells().size())
        .mapToObj(i -> said(map, i % map.cells().columns(), i / map.cells().columns()))
        .toList();
  }

  private static List<Object> said(BasinMap map, int column, int row) {
    return List.of(map.outcome(column, row), map.steps(column, row), map.minimizer(column, row));
  }

  @ParameterizedTest
  @EnumSource(Reference.class)
  void eachCellSaysWhatATrajectoryFromItsCentreSays(Reference reference) {
    Setup setup = setup(reference, 0.013);
    BasinMap map = map(setup, 9);
    for (int row = 0; row < map.cells().rows(); row++) {
      for (int column = 0; column < map.cells().columns(); column++) {
        Vec2 start = map.cells().centre(column, row);
        Trajectory alone = Trajectory.of(setup.within(BasinMap.MOST_STEPS).from(start));
        assertEquals(alone.outcome(), map.outcome(column, row));
        assertEquals(alone.steps(), map.steps(column, row));
        int minimizer = map.minimizer(column, row);
        assertEquals(alone.limit().isPresent(), minimizer != BasinMap.NONE);
        alone.limit().ifPresent(limit -> assertIsAt(map, minimizer, limit.minimizer()));
      }
    }
  }

  private static void assertIsAt(BasinMap map, int minimizer, Vec2 limit) {
    double off = map.minimizers().get(minimizer).distanceTo(limit);
    assertTrue(off < map.cells().domain().pixel(), () -> limit + " is off by " + off);
  }

  @ParameterizedTest
  @EnumSource(Reference.class)
  void sharesAddUpToTheWholeView(Reference reference) {
    BasinMap map = map(setup(reference, 0.013), 9);
    double minimizers = IntStream.range(0, map.minimizers().size()).mapToDouble(map::share).sum();
    double outcomes = Arrays.stream(Outcome.values()).mapToDouble(map::share).sum();
    assertEquals(map.share(Outcome.CONVERGED), minimizers, ROUNDING);
    assertEquals(1, outcomes, ROUNDING);
  }

  /** So that a scale of the steps ends where hardly a cell is beyond it, but not far beyond. */
  @ParameterizedTest
  @EnumSource(Reference.class)
  void theSlowestIsTheFirstRoundNumberThatNearlyAllComeIn(Reference reference) {
    BasinMap map = map(setup(reference, 0.013), 30);
    int columns = map.cells().columns();
    int[] arrivals =
        IntStream.range(0, map.cells().size())
            .filter(i -> map.minimizer(i % columns, i / columns) != BasinMap.NONE)
            .map(i -> map.steps(i % columns, i / columns))
            .toArray();
    int slowest = map.slowest();
    assertTrue(List.of(10, 20, 30, 60, 100, 200, 300).contains(slowest), () -> "of " + slowest);
    assertTrue(shareWithin(slowest, arrivals) >= 0.98);
    assertTrue(slowest == 10 || shareWithin(slowest / 2, arrivals) < 0.98);
  }

  private static double shareWithin(int steps, int[] arrivals) {
    long soon = Arrays.stream(arrivals).filter(arrival -> arrival <= steps).count();
    return arrivals.length == 0 ? 1 : (double) soon / arrivals.length;
  }

  @Test
  void basinsAreSymmetricWhereTheFunctionIs() {
    ScalarFunction wells = Functions.surface((x, y) -> Math.pow(x * x - 1, 2) + y * y);
    for (double rate : new double[] {0.05, 0.15, 0.24}) {
      BasinMap map = map(setup(wells, Domain.of(-2, 2, -2, 2), rate, 300), 64);
      int left = map.minimizer(16, 32);
      int right = map.minimizer(47, 32);
      assertTrue(map.share(left) > 0.1 && left != right, () -> "basins of " + map.share(left));
      for (int row = 0; row < 64; row++) {
        for (int column = 0; column < 64; column++) {
          assertEquals(said(map, column, row), said(map, column, 63 - row));
          assertEquals(map.outcome(column, row), map.outcome(63 - column, row));
          assertEquals(map.steps(column, row), map.steps(63 - column, row));
          int here = map.minimizer(column, row);
          int mirrored = here == left ? right : here == right ? left : here;
          assertEquals(mirrored, map.minimizer(63 - column, row));
        }
      }
    }
  }

  @Test
  void whatTheStartIsDoesNotMatter() {
    Setup setup = himmelblau(0.0145);
    assertEquals(saidBy(map(setup, 30)), saidBy(map(setup.from(new Vec2(99, -3)), 30)));
  }

  @Test
  void twoThreadsGiveTheSameMapEachTime() {
    Setup setup = himmelblau(0.02);
    List<List<Object>> first = saidBy(map(setup, 60));
    for (int i = 0; i < 3; i++) {
      assertEquals(first, saidBy(map(setup, 60)));
    }
  }

  @Test
  void allStartsOfAParabolaConvergeBelowTwoOverLambdaAndDivergeAbove() {
    assertEquals(1, map(setup(Reference.PARABOLA, 0.9), 200).share(Outcome.CONVERGED));
    assertEquals(1, map(setup(Reference.PARABOLA, 1.1), 200).share(Outcome.DIVERGED));
    assertEquals(1, map(setup(Reference.PARABOLA, 1.1), 200).cells().rows());
  }

  @Nested
  class Refinement {
    private final Setup setup = himmelblau(0.0145);
    private final Cells cells = Cells.square(setup.domain(), 101);
    private final List<BasinMap> coarser = new ArrayList<>();

    private Optional<BasinMap> refined() {
      return BasinMap.of(setup, known(setup), cells, () -> false, coarser::add);
    }

    @Test
    void beginsWithAPictureAndGrowsWithEachStep() {
      BasinMap map = refined().orElseThrow();
      double before = 0;
      for (BasinMap picture : coarser) {
        assertTrue(before < picture.done() && picture.done() < 1);
        assertEquals(cells, picture.cells());
        before = picture.done();
      }
      assertTrue(coarser.get(0).done() < 0.2 && coarser.size() > 1);
      assertEquals(1, map.done());
    }

    @Test
    void startsWithTheMiddleCellsOfThreeByThree() {
      BasinMap map = refined().orElseThrow();
      for (int row = 0; row < 101; row++) {
        for (int column = 0; column < 101; column++) {
          assertEquals(said(map, middle(column), middle(row)), said(coarser.get(0), column, row));
        }
      }
    }

    /** Of the two cells that are left over at the end, the second is one. */
    private static int middle(int cell) {
      return cell / 3 * 3 + 1;
    }

    /** So many that the first pass leaves some to the second, nearer to the centre than others. */
    @Test
    void numbersStayWithinAPassToo() {
      ScalarFunction waves = Functions.surface((x, y) -> -Math.cos(14 * x) - Math.cos(14 * y));
      Setup setup = setup(waves, Domain.of(-5, 5, -5, 5), 0.005, 30);
      Cells cells = Cells.square(setup.domain(), 101);
      List<List<Vec2>> known = new ArrayList<>();
      BasinMap map =
          BasinMap.of(
                  setup, List.of(), cells, () -> false, picture -> known.add(picture.minimizers()))
              .orElseThrow();
      assertTrue(known.size() > 1, known.size() + " pictures");
      for (List<Vec2> earlier : known) {
        assertTrue(earlier.size() > 100, earlier.size() + " minimizers");
        assertEquals(earlier, map.minimizers().subList(0, earlier.size()));
      }
    }

    @Test
    void keepsTheNumbersOfMinimizers() {
      ScalarFunction ripples = Functions.surface((x, y) -> 50 * y * y - Math.cos(14 * x));
      Setup rippled = setup(ripples, Domain.of(-2, 2, -2, 2), 0.005, 300);
      Cells wide = new Cells(Domain.of(-9, 9, -9, 9), 288, 288);
      List<Vec2> last =
          BasinMap.of(rippled, known(rippled), wide, () -> false, coarser::add)
              .orElseThrow()
              .minimizers();
      int first = coarser.get(0).minimizers().size();
      assertTrue(1 < first && first < last.size(), () -> first + " of " + last.size());
      for (BasinMap picture : coarser) {
        assertEquals(last.subList(0, picture.minimizers().size()), picture.minimizers());
      }
    }

    @Test
    void gridsOfOtherSizesNestToo() {
      BasinMap coarse = map(setup, 30);
      BasinMap fine = map(setup, 90);
      for (int row = 0; row < 30; row++) {
        for (int column = 0; column < 30; column++) {
          assertEquals(said(coarse, column, row), said(fine, 3 * column + 1, 3 * row + 1));
        }
      }
    }

    @Test
    void aGlanceIsTheWholeMapUnlessItIsLate() {
      Cells few = Cells.square(setup.domain(), 48);
      assertEquals(
          saidBy(map(setup, 48)), saidBy(BasinMap.glance(setup, known(setup), few, () -> false)));
    }

    @ParameterizedTest
    @CsvSource({"12, 3", "48, 9"})
    void aGlanceThatIsLateDoesWithFewCells(int side, int stride) {
      BasinMap whole = map(setup, side);
      BasinMap late =
          BasinMap.glance(setup, known(setup), Cells.square(setup.domain(), side), () -> true);
      int few = side / stride;
      assertEquals((double) few * few / (side * side), late.done());
      for (int row = 0; row < side; row++) {
        for (int column = 0; column < side; column++) {
          assertEquals(
              said(whole, middle(column, stride, few), middle(row, stride, few)),
              said(late, column, row));
        }
      }
    }

    /** The last one stands for those beyond it too. */
    private static int middle(int cell, int stride, int few) {
      return Math.min(cell / stride, few - 1) * stride + stride / 2;
    }

    @Test
    void aGlanceAtACurveMayBeLateToo() {
      ScalarFunction wells = Functions.curve(x -> Math.pow(x * x - 1, 2));
      Setup curve = setup(wells, Domain.of(-3, 3), 0.12, 300);
      Cells few = new Cells(curve.domain(), 729, 1);
      BasinMap whole = BasinMap.of(curve, known(curve), few);
      BasinMap late = BasinMap.glance(curve, known(curve), few, () -> true);
      assertEquals(9, late.done() * few.size(), ROUNDING);
      for (int column = 0; column < few.size(); column++) {
        assertEquals(said(whole, middle(column, 81, 9), 0), said(late, column, 0));
      }
    }

    /** Each thread asks once more at most, and a step of all its descents takes microseconds. */
    @Test
    void isLeftBetweenTwoStepsWhenCancelled() {
      AtomicBoolean cancelled = new AtomicBoolean();
      AtomicInteger askedInVain = new AtomicInteger();
      BooleanSupplier question =
          () -> {
            askedInVain.addAndGet(cancelled.get() ? 1 : 0);
            return cancelled.get();
          };
      Optional<BasinMap> map =
          BasinMap.of(setup, known(setup), cells, question, picture -> cancelled.set(true));
      assertEquals(Optional.empty(), map);
      assertTrue(askedInVain.get() <= 4, () -> "asked " + askedInVain);
    }

    /** Telling the ends apart takes longest where level valleys cross; a cost takes 0.1 μs. */
    @Test
    void isLeftSoonWhereTheEndsAreHardToTellApart() {
      AtomicInteger unasked = new AtomicInteger();
      AtomicInteger most = new AtomicInteger();
      ScalarFunction crossing =
          Functions.surface(
              (x, y) -> {
                most.accumulateAndGet(unasked.incrementAndGet(), Math::max);
                return Math.abs(Math.sin(5 * x) * Math.sin(5 * y));
              });
      Setup valleys = setup(crossing, Domain.of(-5, 5, -5, 5), 0.05, 30);
      List<Minimizer> known = known(valleys);
      most.set(0);
      BasinMap.of(
          valleys,
          known,
          cells,
          () -> {
            unasked.set(0);
            return false;
          },
          picture -> {});
      assertTrue(most.get() < 500_000, () -> most + " costs from one question to the next");
    }
  }
}
