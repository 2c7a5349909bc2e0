package downhill.benchmark;

import downhill.core.descent.GradientDescent;
import downhill.core.descent.LongRun;
import downhill.core.descent.Outcome;
import downhill.core.descent.Setup;
import downhill.core.descent.Terrain;
import downhill.core.descent.Trajectory;
import downhill.core.geometry.Domain;
import downhill.session.Example;
import downhill.session.Gallery;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What the outcome rule says of 1,000 steps against what many more show: functions of the gallery,
 * starts in their domains and rates of the slider, all chosen at random.
 */
final class OutcomeRule implements Measurement {
  private static final int RUNS = 300;
  private static final long SEED = 20;
  private static final int STEPS = 1_000;
  private static final double SLOWEST_RATE = 1e-4;
  private static final double DECADES = 5;
  private static final double RIGHT = 97;
  private static final int COLUMN = 17;

  private record Case(Outcome said, LongRun.Sight seen, boolean isRight) {
    static Case of(Setup setup) {
      Trajectory trajectory = Trajectory.of(setup);
      LongRun truth = LongRun.of(setup);
      return new Case(trajectory.outcome(), truth.sight(), truth.agreesWith(trajectory));
    }
  }

  @Override
  public List<Row> rows() {
    List<Setup> setups = setups();
    List<Case> cases = setups.parallelStream().map(Case::of).toList();
    List<Row> rows = new ArrayList<>();
    rows.add(summary(cases));
    rows.add(new Row("  said of 1,000 steps ↓   seen in 60,000 →", List.of(), heading()));
    for (Outcome outcome : Outcome.values()) {
      rows.add(new Row("    " + outcome.id(), List.of(), counts(cases, outcome)));
    }
    return rows;
  }

  private static List<Setup> setups() {
    Random random = new Random(SEED);
    return IntStream.range(0, RUNS).mapToObj(i -> setup(random)).toList();
  }

  private static Setup setup(Random random) {
    List<Example> examples = Gallery.examples();
    Example example = examples.get(random.nextInt(examples.size()));
    Domain domain = example.domain();
    double rate = SLOWEST_RATE * Math.pow(10, DECADES * random.nextDouble());
    return new Setup(
        new Terrain(example.cost(), domain),
        new GradientDescent(rate),
        domain.at(random.nextDouble(), random.nextDouble()),
        STEPS);
  }

  private static Row summary(List<Case> cases) {
    long right = cases.stream().filter(Case::isRight).count();
    double percent = 100.0 * right / RUNS;
    return new Row(
        "the outcome rule for 1,000 steps against what 60,000 show",
        List.of(new Figure("right", percent, "%", false, RIGHT)),
        right + " of " + RUNS + " random runs; the wrong ones in brackets:");
  }

  private static String heading() {
    return Arrays.stream(LongRun.Sight.values())
        .map(sight -> padded(sight.name().toLowerCase(Locale.ROOT).replace('_', ' ')))
        .collect(Collectors.joining())
        .stripTrailing();
  }

  private static String counts(List<Case> cases, Outcome outcome) {
    return Arrays.stream(LongRun.Sight.values())
        .map(sight -> padded(count(cases, outcome, sight)))
        .collect(Collectors.joining())
        .stripTrailing();
  }

  private static String count(List<Case> cases, Outcome outcome, LongRun.Sight sight) {
    List<Case> here = cases.stream().filter(c -> c.said() == outcome && c.seen() == sight).toList();
    long wrong = here.stream().filter(c -> !c.isRight()).count();
    return here.isEmpty() ? "·" : here.size() + (wrong > 0 ? " (" + wrong + ")" : "");
  }

  private static String padded(String text) {
    return String.format("%-" + COLUMN + "s", text);
  }
}
