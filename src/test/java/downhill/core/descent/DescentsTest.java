package downhill.core.descent;

import static downhill.core.calculus.Functions.surface;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.core.calculus.Evaluator;
import downhill.core.calculus.LambdaEvaluator;
import downhill.core.calculus.Reference;
import downhill.core.calculus.ScalarFunction;
import downhill.core.geometry.Domain;
import downhill.core.geometry.Vec2;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

class DescentsTest {
  private static final Domain DOMAIN = Domain.of(-3, 5, -2, 2);

  /** More than two threads move at once. */
  private static final int SETUPS = 400;

  /** In pixels, of a limit that is taken for another. */
  private static final double NEAR = 0.01;

  private static List<Setup> randomSetups(ScalarFunction f) {
    Terrain terrain = new Terrain(f, DOMAIN);
    Random random = new Random(4);
    return Stream.generate(() -> randomSetup(terrain, random)).limit(SETUPS).toList();
  }

  private static Setup randomSetup(Terrain terrain, Random random) {
    Vec2 start = new Vec2(2 * random.nextGaussian(), 2 * random.nextGaussian());
    Optimizer optimizer = new GradientDescent(Math.pow(10, 5 * random.nextDouble() - 4));
    return new Setup(terrain, optimizer, start, random.nextInt(200));
  }

  @Test
  void descentsSideBySideEndAsEachAlone() {
    for (ScalarFunction f :
        List.of(
            Reference.HIMMELBLAU.function(),
            Reference.ACKLEY.function(),
            surface((x, y) -> Math.log(x) * Math.sqrt(y + 1)),
            surface((x, y) -> Math.abs(x) + Math.max(x, y)))) {
      List<Setup> setups = randomSetups(f);
      List<Ending> endings = Descents.endings(setups, List.of(), () -> false).orElseThrow();
      for (int i = 0; i < SETUPS; i++) {
        assertEquals(alone(setups.get(i)), endings.get(i));
      }
    }
  }

  /** Of all the reference functions, and of kinks and flat minimizers. */
  @Test
  void quickDescentsHaveTheSameOutcomes() {
    Stream.concat(
            Arrays.stream(Reference.values())
                .filter(reference -> reference.domain().dimensions() == 2)
                .map(Reference::function),
            Stream.of(
                surface((x, y) -> Math.abs(x) + y * y),
                surface((x, y) -> Math.pow(x, 4) + y * y),
                surface((x, y) -> x * x + Math.pow(y - x * x * x, 2)),
                surface((x, y) -> x * x + y * y + 1e-3 * Math.cos(100 * x))))
        .forEach(DescentsTest::assertQuickOnesEndAlike);
  }

  private static void assertQuickOnesEndAlike(ScalarFunction f) {
    for (double rate : new double[] {0.003, 0.03, 0.2, 1}) {
      List<Setup> setups = randomSetups(f).stream().map(setup -> setup.withRate(rate)).toList();
      List<Ending> endings = Descents.endings(setups, List.of(), () -> false).orElseThrow();
      List<Vec2> known = endings.stream().flatMap(DescentsTest::minimizerOf).toList();
      List<Ending> quick = Descents.endings(setups, known, () -> false).orElseThrow();
      for (int i = 0; i < SETUPS; i++) {
        assertEquals(endings.get(i).outcome(), quick.get(i).outcome());
        assertEquals(endings.get(i).steps(), quick.get(i).steps(), 1);
        assertEquals(endings.get(i).limit().isPresent(), quick.get(i).limit().isPresent());
        assertTrue(pixelsBetween(endings.get(i), quick.get(i)) < NEAR);
      }
    }
  }

  private static Stream<Vec2> minimizerOf(Ending ending) {
    return ending.limit().map(Limit::minimizer).stream();
  }

  private static double pixelsBetween(Ending one, Ending other) {
    return minimizer(one).distanceTo(minimizer(other)) / DOMAIN.pixel();
  }

  /** The origin where it does not converge. */
  private static Vec2 minimizer(Ending ending) {
    return minimizerOf(ending).findFirst().orElse(Vec2.ZERO);
  }

  @Test
  void quickDescentsEndLongBeforeRest() {
    Counted bowl = new Counted();
    Setup setup =
        new Setup(new Terrain(bowl, DOMAIN), new GradientDescent(0.05), new Vec2(2, 1), 1000);
    Descents.endings(List.of(setup), List.of(), () -> false);
    int toRest = bowl.calls.getAndSet(0);
    Descents.endings(List.of(setup), List.of(Vec2.ZERO), () -> false);
    assertTrue(2 * bowl.calls.get() < toRest, () -> bowl.calls + " of " + toRest);
  }

  /** x² + y², counting how often it is asked. */
  private static final class Counted implements ScalarFunction {
    private final AtomicInteger calls = new AtomicInteger();

    @Override
    public int dimensions() {
      return 2;
    }

    @Override
    public Evaluator evaluator() {
      Evaluator bowl = surface((x, y) -> x * x + y * y).evaluator();
      return new LambdaEvaluator(
          dimensions(),
          (x, y, values, count) -> {
            calls.incrementAndGet();
            bowl.evaluate(x, y, values, count);
          });
    }
  }

  private static Ending alone(Setup setup) {
    Trajectory t = Trajectory.of(setup);
    return new Ending(t.outcome(), t.steps(), t.cost(t.last()), t.limit());
  }

  @Test
  void noneEndAtOnceWhereTheFunctionHasNoValue() {
    List<Setup> setups = randomSetups(surface((x, y) -> Double.NaN));
    List<Ending> endings = Descents.endings(setups, List.of(), () -> false).orElseThrow();
    endings.forEach(
        ending ->
            assertEquals(new Ending(Outcome.UNDEFINED, 0, Double.NaN, Optional.empty()), ending));
  }

  @Test
  void noSetupsHaveNoEndings() {
    assertEquals(Optional.of(List.of()), Descents.endings(List.of(), List.of(), () -> false));
  }

  @Test
  void cancelledDescentsHaveNoEndings() {
    List<Setup> setups = randomSetups(Reference.HIMMELBLAU.function());
    assertEquals(Optional.empty(), Descents.endings(setups, List.of(), () -> true));
  }

  /** 1 → 2, 3 → 4 … 7: the endings are told one at a time, and each raises two questions. */
  @Test
  void endingsRaiseFurtherQuestionsUntilAllAreAnswered() {
    Setup setup = randomSetups(Reference.HIMMELBLAU.function()).get(0);
    List<Integer> answered = new ArrayList<>();
    assertTrue(Descents.ask(List.of(node(setup, 1, answered)), () -> false));
    assertEquals(63, answered.size());
    assertEquals(63, Set.copyOf(answered).size());
  }

  private static Question node(Setup setup, int number, List<Integer> answered) {
    return new Question(
        setup,
        ending -> {
          answered.add(number);
          return number < 32
              ? List.of(node(setup, 2 * number, answered), node(setup, 2 * number + 1, answered))
              : List.of();
        });
  }

  /** A crawl of 1,000 steps would be looked at 63 times. */
  @Test
  void aDescentThatBecomesMootIsLetGo() {
    Setup crawl = randomSetups(Reference.HIMMELBLAU.function()).get(0).withRate(1e-9);
    AtomicInteger looks = new AtomicInteger();
    List<Ending> endings = new ArrayList<>();
    Question question =
        new Question(
            crawl,
            ending -> {
              endings.add(ending);
              return List.of();
            },
            () -> looks.incrementAndGet() > 3);
    assertTrue(Descents.ask(List.of(question), () -> false));
    assertEquals(List.of(), endings);
    assertEquals(4, looks.get());
  }

  /**
   * The herd of the caller goes on until the other one fails, and does not wait for its endings.
   */
  @Test
  @Timeout(value = 30, threadMode = ThreadMode.SEPARATE_THREAD)
  void aFailureEndsAllHerds() {
    Setup setup = randomSetups(Reference.HIMMELBLAU.function()).get(0);
    Question failing = failingBut(Thread.currentThread(), setup, new AtomicBoolean());
    List<Question> questions = List.of(failing, failing);
    assertThrows(IllegalStateException.class, () -> Descents.ask(questions, () -> false));
  }

  /** Its ending raises the question again on the thread, and is a failure on any other. */
  private static Question failingBut(Thread thread, Setup setup, AtomicBoolean failed) {
    return new Question(
        setup,
        ending -> {
          if (Thread.currentThread() != thread) {
            failed.set(true);
            throw new IllegalStateException("as asked");
          }
          return failed.get() ? List.of() : List.of(failingBut(thread, setup, failed));
        });
  }
}
