package downhill.session;

import java.util.Optional;

/**
 * What time moves: the ball on its trajectory, and a parameter.
 *
 * @param place in steps, 0…last, as time has moved it
 * @param speed steps a second
 * @param jumping whether the ball jumps from iterate to iterate instead of rolling
 * @param sweep of a parameter that runs back and forth
 */
public record Playback(
    double place, boolean playing, double speed, boolean jumping, Optional<Sweep> sweep) {
  public static final double SLOWEST = 0.5;
  public static final double FASTEST = 100;

  public Playback {
    if (!(place >= 0) || !isSpeed(speed)) {
      throw new IllegalArgumentException("place " + place + ", speed " + speed);
    }
  }

  public Playback(double place, boolean playing, double speed, boolean jumping) {
    this(place, playing, speed, jumping, Optional.empty());
  }

  /** Whether anything moves with time. */
  public boolean moves() {
    return playing || sweep.isPresent();
  }

  /** Whether the parameter of the name runs back and forth. */
  public boolean sweeps(String name) {
    return sweep.filter(running -> running.name().equals(name)).isPresent();
  }

  public static boolean isSpeed(double stepsASecond) {
    return stepsASecond >= SLOWEST && stepsASecond <= FASTEST;
  }

  /** Where the ball is seen, in steps; between two whole numbers it is on its way. */
  public double cursor() {
    return jumping ? step() : place;
  }

  /** The last iterate that the ball has reached. */
  public int step() {
    return (int) Math.floor(place);
  }

  Playback at(double other) {
    return new Playback(other, playing, speed, jumping, sweep);
  }

  Playback playing(boolean now) {
    return new Playback(place, now, speed, jumping, sweep);
  }

  /**
   * Standing at the iterate that is nearest: all that is said of the ball is said of an iterate, so
   * that of a ball between two of them nothing would be true.
   */
  Playback paused() {
    return at(Math.rint(cursor())).playing(false);
  }

  Playback withSpeed(double stepsASecond) {
    double allowed = Math.max(SLOWEST, Math.min(FASTEST, stepsASecond));
    return new Playback(place, playing, allowed, jumping, sweep);
  }

  Playback jumping(boolean now) {
    return new Playback(place, playing, speed, now, sweep);
  }

  Playback sweeping(Sweep next) {
    return new Playback(place, playing, speed, jumping, Optional.of(next));
  }

  /** Without the sweep. */
  Playback unswept() {
    return new Playback(place, playing, speed, jumping);
  }

  /** The ball moved on by the time if it plays; it stops at the last iterate. */
  Playback after(double seconds, int last) {
    if (!playing) {
      return this;
    }
    double next = place + speed * seconds;
    return next >= last ? at(last).playing(false) : at(next);
  }

  /** The same place on a trajectory of another length; who stood at the end stays at the end. */
  Playback onTrajectory(int lastBefore, int last) {
    boolean atEnd = place >= lastBefore && lastBefore > 0;
    return at(atEnd ? last : Math.min(place, last));
  }
}
