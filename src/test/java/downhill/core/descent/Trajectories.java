package downhill.core.descent;

import downhill.core.calculus.ScalarFunction;
import downhill.core.geometry.Domain;
import downhill.core.geometry.Vec2;

/** Single descents, from what they depend on. */
public final class Trajectories {
  private Trajectories() {}

  public static Trajectory of(
      ScalarFunction f, Domain domain, Optimizer optimizer, Vec2 start, int steps) {
    return Trajectory.of(new Setup(new Terrain(f, domain), optimizer, start, steps));
  }
}
