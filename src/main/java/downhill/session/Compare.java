package downhill.session;

import java.util.List;

/** What somebody wants of the runs to compare with, and of the game of predicting. */
public sealed interface Compare extends Intent {
  /**
   * The present run is kept as a reference, and listed where numbers stood; not in the game. A
   * parameter that runs stands from now on, or the reference would be gone with the next frame.
   */
  record Pinned() implements Compare {
    @Override
    public Session applyTo(Session session) {
      if (session.whatIf().guessing().isOn()) {
        return session;
      }
      Lens lens = session.lens() == Lens.NUMBERS ? Lens.PINS : session.lens();
      return session
          .unswept()
          .with(session.whatIf().pinned(session.run()))
          .with(session.display().through(lens));
    }
  }

  record Unpinned(int slot) implements Compare {
    @Override
    public Session applyTo(Session session) {
      return session.with(session.whatIf().unpinned(slot, session.run()));
    }
  }

  record AllUnpinned() implements Compare {
    @Override
    public Session applyTo(Session session) {
      return session.with(session.whatIf().with(List.of()));
    }
  }

  /** Back to the experiment of a reference. */
  record PinRecalled(int slot) implements Compare {
    @Override
    public Session applyTo(Session session) {
      return session
          .whatIf()
          .pin(slot, session.run())
          .map(pin -> session.with(pin.run().experiment()))
          .orElse(session);
    }
  }

  /** The game of predicting begins, with the ball at the start, or ends. */
  record GuessingToggled() implements Compare {
    @Override
    public Session applyTo(Session session) {
      Guessing next = session.whatIf().guessing().toggled();
      Playback now = session.playback();
      return session
          .with(next.hides() ? now.at(0).playing(false) : now)
          .with(session.whatIf().with(next))
          .unswept();
    }
  }

  /** One key for all of the game: it begins, reveals what was guessed, or ends. */
  record Predicted() implements Compare {
    @Override
    public Session applyTo(Session session) {
      boolean said = session.hidesEnd() && session.whatIf().guessing().guess().isPresent();
      Compare next = said ? new Revealed() : new GuessingToggled();
      return next.applyTo(session);
    }
  }

  /** Somebody says what will happen. */
  record Guessed(Guess guess) implements Compare {
    @Override
    public Session applyTo(Session session) {
      WhatIf now = session.whatIf();
      return session.takesGuess()
          ? session.unswept().with(now.with(now.guessing().guessed(guess)))
          : session;
    }
  }

  /** The answer, without waiting for the ball. */
  record Revealed() implements Compare {
    @Override
    public Session applyTo(Session session) {
      WhatIf now = session.whatIf();
      return session.unswept().with(now.with(now.guessing().revealed(session.run())));
    }
  }
}
