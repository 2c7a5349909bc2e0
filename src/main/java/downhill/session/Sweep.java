package downhill.session;

import downhill.core.geometry.Interval;

/**
 * A parameter on its way back and forth through its range: at
 *
 * <pre>centre + length/2 · sin(2π · phase).</pre>
 *
 * @param phase in periods of {@value #PERIOD_SECONDS} seconds
 */
public record Sweep(String name, double phase) {
  private static final double PERIOD_SECONDS = 6;

  /** From where the parameter is, upward. */
  static Sweep of(Parameter parameter) {
    double fraction = parameter.range().fractionOf(parameter.value());
    return new Sweep(parameter.name(), Math.asin(2 * fraction - 1) / (2 * Math.PI));
  }

  Sweep after(double seconds) {
    return new Sweep(name, (phase + seconds / PERIOD_SECONDS) % 1);
  }

  /** Where the parameter is now. */
  double placeIn(Interval range) {
    return range.at((1 + Math.sin(2 * Math.PI * phase)) / 2);
  }
}
