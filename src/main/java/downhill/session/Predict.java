package downhill.session;

/** What somebody wants of the game of predicting. */
public sealed interface Predict extends Intent {
  /** The game of predicting begins, with the ball at the start, or ends. */
  record Toggled() implements Predict {
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
  record KeyPressed() implements Predict {
    @Override
    public Session applyTo(Session session) {
      boolean said = session.hidesEnd() && session.whatIf().guessing().guess().isPresent();
      Predict next = said ? new Revealed() : new Toggled();
      return next.applyTo(session);
    }
  }

  /** Somebody says what will happen. */
  record Guessed(Guess guess) implements Predict {
    @Override
    public Session applyTo(Session session) {
      WhatIf now = session.whatIf();
      return session.takesGuess()
          ? session.unswept().with(now.with(now.guessing().guessed(guess)))
          : session;
    }
  }

  /** The answer, without waiting for the ball. */
  record Revealed() implements Predict {
    @Override
    public Session applyTo(Session session) {
      WhatIf now = session.whatIf();
      return session.unswept().with(now.with(now.guessing().revealed(session.run())));
    }
  }
}
