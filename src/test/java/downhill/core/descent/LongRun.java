package downhill.core.descent;

import downhill.core.calculus.Evaluator;
import downhill.core.calculus.ScalarFunction;
import downhill.core.geometry.Vec2;

/** What becomes of a descent as 60,000 steps show it, without any rule about K. */
public final class LongRun {
  public static final int STEPS = 60_000;
  private static final int TAIL = 2000;

  /** What a patient observer sees. */
  public enum Sight {
    UNDEFINED,
    LEFT,
    RESTS_LOWEST,
    RESTS_ELSEWHERE,
    SWINGS,
    MOVES
  }

  private final Setup setup;
  private final Lane lane;
  private final double pixel;
  private final Sight sight;
  private double widest;
  private int reversals;

  private LongRun(Setup setup) {
    this.setup = setup;
    this.lane = Lane.alone(setup);
    this.pixel = setup.lengths().pixel();
    this.sight = look();
  }

  /** The descent from the setup’s start, however many steps it asks for. */
  public static LongRun of(Setup setup) {
    return new LongRun(setup);
  }

  public Sight sight() {
    return sight;
  }

  /** Whether the outcome of the shorter descent is what became of it. */
  public boolean agreesWith(Trajectory trajectory) {
    double pixels = pixelsFrom(trajectory.position(trajectory.last()));
    return switch (trajectory.outcome()) {
      case UNDEFINED -> sight == Sight.UNDEFINED;
      case DIVERGED -> sight == Sight.LEFT || sight == Sight.MOVES;
      case CONVERGED -> pixels < 2 && sight != Sight.RESTS_ELSEWHERE;
      case SADDLE -> pixels < 2 && sight != Sight.RESTS_LOWEST;
      case OSCILLATING -> sight == Sight.SWINGS;
      case PLATEAU -> pixels < 1;
      case STILL_DESCENDING -> sight != Sight.UNDEFINED && sight != Sight.SWINGS;
    };
  }

  private double pixelsFrom(Vec2 point) {
    return point.distanceTo(new Vec2(lane.x(), lane.y())) / pixel;
  }

  private Sight look() {
    while (lane.step() < STEPS - TAIL && lane.goesOn()) {
      lane.advance();
    }
    watchTail();
    if (!lane.goesOn()) {
      return lane.isAway() && lane.step() > 0 ? Sight.LEFT : Sight.UNDEFINED;
    }
    boolean swings = reversals > TAIL / 10;
    if (widest > (swings ? pixel : pixel / 100)) {
      return swings ? Sight.SWINGS : Sight.MOVES;
    }
    return isLowest() ? Sight.RESTS_LOWEST : Sight.RESTS_ELSEWHERE;
  }

  private void watchTail() {
    double x0 = lane.x();
    double y0 = lane.y();
    double dx = 0;
    double dy = 0;
    for (int i = 0; i < TAIL && lane.goesOn(); i++) {
      double x = lane.x();
      double y = lane.y();
      lane.advance();
      reversals += dx * (lane.x() - x) + dy * (lane.y() - y) < 0 ? 1 : 0;
      dx = lane.x() - x;
      dy = lane.y() - y;
      widest = Math.max(widest, Math.hypot(lane.x() - x0, lane.y() - y0));
    }
  }

  private boolean isLowest() {
    ScalarFunction f = setup.f();
    Evaluator evaluator = f.evaluator();
    double here = evaluator.valueAt(lane.x(), lane.y());
    int directions = f.dimensions() == 1 ? 2 : 64;
    for (int i = 0; i < 3 * directions; i++) {
      double angle = 2 * Math.PI * i / directions;
      double x = lane.x() + (1 + i / directions) * pixel * Math.cos(angle);
      double y = lane.y() + (1 + i / directions) * pixel * Math.sin(angle);
      if (evaluator.valueAt(x, y) < here - 1e-13 * Math.abs(here)) {
        return false;
      }
    }
    return true;
  }
}
