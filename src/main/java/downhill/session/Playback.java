package downhill.session;

/**
 * Where the ball is on its trajectory.
 *
 * @param place in steps, 0…last, as time has moved it
 * @param speed steps a second
 * @param jumping whether the ball jumps from iterate to iterate instead of rolling
 */
public record Playback(double place, boolean playing, double speed, boolean jumping) {
  public static final double SLOWEST = 0.5;
  public static final double FASTEST = 100;

  public Playback {
    if (!(place >= 0) || !isSpeed(speed)) {
      throw new IllegalArgumentException("place " + place + ", speed " + speed);
    }
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
    return new Playback(other, playing, speed, jumping);
  }

  Playback playing(boolean now) {
    return new Playback(place, now, speed, jumping);
  }

  Playback withSpeed(double stepsASecond) {
    double allowed = Math.max(SLOWEST, Math.min(FASTEST, stepsASecond));
    return new Playback(place, playing, allowed, jumping);
  }

  Playback jumping(boolean now) {
    return new Playback(place, playing, speed, now);
  }

  /** Moved on by the time; stops at the last iterate. */
  Playback after(double seconds, int last) {
    double next = place + speed * seconds;
    return next >= last ? at(last).playing(false) : at(next);
  }

  /** The same place on a trajectory of another length; who stood at the end stays at the end. */
  Playback onTrajectory(int lastBefore, int last) {
    boolean atEnd = place >= lastBefore && lastBefore > 0;
    return at(atEnd ? last : Math.min(place, last));
  }
}
