package downhill.session;

import downhill.core.geometry.Domain;
import java.util.List;
import java.util.function.Function;

/** What differs between two experiments, in words: "learning rate 0.1 → 0.35". */
final class Change {
  /** Of a longer formula the beginning tells which it was. */
  private static final int LONGEST_COST = 32;

  private Change() {}

  /**
   * The change that makes one experiment the other; the largest of several. A domain that was only
   * widened to hold another start is none.
   */
  static String name(Experiment before, Experiment after) {
    if (!before.cost().equals(after.cost())) {
      return name("change.cost", before, after, Change::cost);
    }
    if (!before.domain().equals(after.domain()) && !isPlaced(before, after)) {
      return name("change.domain", before, after, e -> Entry.text(e.domain()));
    }
    if (!before.parameters().equals(after.parameters())) {
      return parameter(before, after);
    }
    if (before.steps() != after.steps()) {
      return name("change.steps", before, after, e -> Integer.toString(e.steps()));
    }
    return before.start().equals(after.start())
        ? name("change.rate", before, after, e -> Numbers.exact(e.optimizer().rate()))
        : name("change.start", before, after, Change::start);
  }

  private static boolean isPlaced(Experiment before, Experiment after) {
    Domain widened = before.domain().widenedToHold(after.start());
    return !before.start().equals(after.start()) && after.domain().equals(widened);
  }

  private static String name(
      String key, Experiment before, Experiment after, Function<Experiment, String> part) {
    return Strings.text(key, part.apply(before), part.apply(after));
  }

  /** The first parameter that differs, in its value or else in its range. */
  private static String parameter(Experiment before, Experiment after) {
    List<Parameter> others = after.parameters();
    Parameter was =
        before.parameters().stream().filter(p -> !others.contains(p)).findFirst().orElseThrow();
    Parameter is = after.parameter(was.name()).orElseThrow();
    return was.value() == is.value()
        ? Strings.text("change.range", was.name(), Entry.text(was.range()), Entry.text(is.range()))
        : Strings.text(
            "change.parameter",
            was.name(),
            PiMultiples.text(was.value()),
            PiMultiples.text(is.value()));
  }

  private static String cost(Experiment experiment) {
    return Strings.shortened(experiment.cost(), LONGEST_COST);
  }

  private static String start(Experiment experiment) {
    boolean curve = experiment.domain().dimensions() == 1;
    String x = Numbers.brief(experiment.start().x());
    return curve ? x : Strings.text("number.place", x, Numbers.brief(experiment.start().y()));
  }
}
