package downhill.session;

/**
 * Where the ball is on its trajectory.
 *
 * @param cursor in steps, 0…last; between two whole numbers the ball is on its way
 * @param speed steps a second
 */
public record Playback(double cursor, boolean playing, double speed) {
  public static final double SLOWEST = 0.5;
  public static final double FASTEST = 100;

  public Playback {
    if (!(cursor >= 0) || !(speed >= SLOWEST && speed <= FASTEST)) {
      throw new IllegalArgumentException("cursor " + cursor + ", speed " + speed);
    }
  }

  /** The last iterate that the ball has reached. */
  public int step() {
    return (int) Math.floor(cursor);
  }

  Playback at(double place) {
    return new Playback(place, playing, speed);
  }

  Playback playing(boolean now) {
    return new Playback(cursor, now, speed);
  }

  Playback withSpeed(double stepsASecond) {
    return new Playback(cursor, playing, Math.max(SLOWEST, Math.min(FASTEST, stepsASecond)));
  }

  /** Moved on by the time; stops at the last iterate. */
  Playback after(double seconds, int last) {
    double next = cursor + speed * seconds;
    return next >= last ? new Playback(last, false, speed) : at(next);
  }

  /** The same place on a trajectory of another length; who stood at the end stays at the end. */
  Playback onTrajectory(int lastBefore, int last) {
    boolean atEnd = cursor >= lastBefore && lastBefore > 0;
    return at(atEnd ? last : Math.min(cursor, last));
  }
}
