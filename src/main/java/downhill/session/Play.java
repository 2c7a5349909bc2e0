package downhill.session;

/** What somebody, or time, wants of what moves. */
public sealed interface Play extends Intent {
  /**
   * In the game of predicting a parameter that runs stands from the ball's first move on: it would
   * be another question each frame.
   */
  private static Session standing(Session session) {
    return session.whatIf().guessing().isOn() ? session.unswept() : session;
  }

  /** The timeline was moved; a moving hand stops the ball. */
  record Scrubbed(double cursor) implements Play {
    @Override
    public Session applyTo(Session session) {
      double place = Math.max(0, Math.min(cursor, session.run().trajectory().last()));
      return standing(session.with(session.playback().at(place).playing(false)));
    }
  }

  /** So many whole iterates on, or back when negative. */
  record Stepped(int steps) implements Play {
    @Override
    public Session applyTo(Session session) {
      double cursor = session.playback().cursor();
      double from = steps > 0 ? Math.floor(cursor) : Math.ceil(cursor);
      return new Scrubbed(from + steps).applyTo(session);
    }
  }

  /**
   * Plays from where the ball is, from the start when it is at the end; or pauses at an iterate.
   */
  record PlayToggled() implements Play {
    @Override
    public Session applyTo(Session session) {
      Playback now = session.playback();
      boolean atEnd = now.cursor() >= session.run().trajectory().last();
      Playback begun = (atEnd ? now.at(0) : now).playing(true);
      return standing(session.with(now.playing() ? now.paused() : begun));
    }
  }

  /** The ball plays from the start, wherever it is. */
  record PlayedFromStart() implements Play {
    @Override
    public Session applyTo(Session session) {
      return standing(session.with(session.playback().at(0).playing(true)));
    }
  }

  /** The ball stands, at an iterate. */
  record Paused() implements Play {
    @Override
    public Session applyTo(Session session) {
      return session.with(session.playback().paused());
    }
  }

  record SpeedChanged(double stepsASecond) implements Play {
    @Override
    public Session applyTo(Session session) {
      return session.with(session.playback().withSpeed(stepsASecond));
    }
  }

  /** Whether the ball jumps instead of rolling: for eyes that motion disturbs. */
  record MotionReduced(boolean reduced) implements Play {
    @Override
    public Session applyTo(Session session) {
      return session.with(session.playback().jumping(reduced));
    }
  }

  /** The parameter runs back and forth from now on, or stops; one at a time. */
  record SweepToggled(String name) implements Play {
    @Override
    public Session applyTo(Session session) {
      return session.playback().sweeps(name) ? session.unswept(name) : session.swept(name);
    }
  }

  /** Time has passed. */
  record Ticked(double seconds) implements Play {
    @Override
    public Session applyTo(Session session) {
      return session.later(seconds);
    }

    @Override
    public boolean isOfTime() {
      return true;
    }
  }
}
