package downhill.session;

import downhill.core.analysis.NiceStep;
import downhill.core.expression.CostFunction;
import downhill.core.geometry.Interval;

/**
 * A number of the cost function that has a name: {@code a} in {@code a*x^2}.
 *
 * @param name as first typed in the formula
 * @param range of its slider; widened where it does not hold the value
 */
public record Parameter(String name, double value, Interval range) {
  static final Interval USUAL_RANGE = new Interval(-5, 5);

  /** Stops of the slider, at least; at most five times as many. */
  private static final int STOPS = 100;

  /** Of a value that moves by itself, so that it seems to glide. */
  private static final int STOPS_IN_MOTION = 1_000;

  public Parameter {
    range = new Interval(Math.min(value, range.from()), Math.max(value, range.to()));
  }

  static Parameter of(String name) {
    return new Parameter(name, CostFunction.USUAL_PARAMETER, USUAL_RANGE);
  }

  Parameter named(String other) {
    return new Parameter(other, value, range);
  }

  /** With the value, however far outside the range. */
  public Parameter withValue(double next) {
    return new Parameter(name, next, range);
  }

  /** With the range, into which the value moves. */
  public Parameter withRange(Interval next) {
    return new Parameter(name, next.nearest(value), next);
  }

  /** With a range that nobody chose. */
  Parameter inUsualRange() {
    return of(name).withValue(value);
  }

  /** With the round value that is nearest to a place on the slider. */
  public Parameter near(double place) {
    return withValue(round(place, STOPS));
  }

  /** So many stops up, or down when negative, as far as the range reaches. */
  public Parameter moved(int stops) {
    return near(value + stops * NiceStep.atMost(range.length() / STOPS).value());
  }

  /** At a place between the stops that a hand would choose. */
  Parameter passing(double place) {
    return withValue(round(place, STOPS_IN_MOTION));
  }

  /** The value as it is typed; on its way with as many decimals as any value there. */
  String text(boolean inMotion) {
    int decimals = -NiceStep.atMost(range.length() / STOPS_IN_MOTION).exponent();
    return inMotion ? Numbers.exact(value, decimals) : PiMultiples.text(value);
  }

  private double round(double place, int stops) {
    NiceStep step = NiceStep.atMost(range.length() / stops);
    // Adding 0 makes a negative zero positive.
    return range.nearest(step.times(Math.rint(place / step.value())) + 0.0);
  }
}
