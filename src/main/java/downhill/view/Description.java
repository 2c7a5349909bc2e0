package downhill.view;

import downhill.core.descent.Course;
import downhill.core.descent.Trajectory;
import downhill.core.geometry.Octant;
import downhill.core.geometry.Vec2;
import downhill.session.Numbers;
import downhill.session.Run;
import downhill.session.Session;
import downhill.session.Strings;
import downhill.view.text.MathMarkup;
import downhill.view.text.MathText;
import downhill.view.text.RateSentence;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the pictures show, in words: where the ball is, how it came there, and what becomes of it.
 * While that is to be predicted, only what has been seen.
 *
 * @param step the last iterate that the ball has reached; on its way from there nothing changes
 */
record Description(Run run, int step, boolean hidesEnd) {
  static Description of(Session session) {
    return new Description(session.run(), session.playback().step(), session.hidesEnd());
  }

  String plain() {
    return MathText.plain(markup());
  }

  String markup() {
    return Stream.of(Optional.of(place()), way(), end())
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" "));
  }

  private String place() {
    Vec2 at = run.trajectory().position(step);
    String cost = Numbers.of(run.trajectory().cost(step));
    List<String> names = run.cost().variables().stream().map(MathMarkup::variable).toList();
    String x = Numbers.of(at.x());
    String ball =
        run.isCurve()
            ? Strings.text("describe.ball.1", names.get(0), x, cost, count())
            : Strings.text(
                "describe.ball.2",
                names.get(0),
                x,
                names.get(1),
                Numbers.of(at.y()),
                cost,
                count());
    boolean inside = run.experiment().domain().contains(at);
    return Strings.text(inside ? "describe.inside" : "describe.outside", ball);
  }

  private String count() {
    String number = Integer.toString(step);
    return hidesEnd
        ? Strings.text("describe.count.hidden", number)
        : Strings.text("describe.count", number, Integer.toString(run.trajectory().last()));
  }

  private Optional<String> way() {
    if (step == 0) {
      return Optional.empty();
    }
    Trajectory trajectory = run.trajectory();
    String last =
        Strings.text(
            "describe.step",
            direction(trajectory.position(step).minus(trajectory.position(step - 1))),
            change(trajectory.cost(step - 1), trajectory.cost(step)));
    return Course.at(trajectory, step)
        .map(course -> Strings.text("describe.step.path", last, text(course)))
        .or(() -> Optional.of(Strings.text("describe.step.only", last)));
  }

  private static String text(Course course) {
    return Strings.text(
        "describe.path",
        Strings.text("describe.turn." + course.turn().name().toLowerCase(Locale.ROOT)),
        Strings.text("describe.pace." + course.pace().name().toLowerCase(Locale.ROOT)));
  }

  private static String direction(Vec2 step) {
    return Octant.of(step)
        .map(octant -> Strings.text("describe.way." + octant.id()))
        .orElseGet(() -> Strings.text("describe.way.nowhere"));
  }

  private static String change(double before, double after) {
    if (Double.isNaN(after)) {
      return Strings.text("describe.change.lost");
    }
    double fall = before - after;
    if (fall == 0) {
      return Strings.text("describe.change.none");
    }
    return Strings.text(
        fall > 0 ? "describe.change.lowered" : "describe.change.raised",
        Numbers.of(Math.abs(fall)));
  }

  private Optional<String> end() {
    return hidesEnd
        ? Optional.empty()
        : Optional.of(Strings.text("describe.end", Numbers.rate(run.rate()), RateSentence.of(run)));
  }
}
