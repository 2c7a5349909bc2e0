package downhill.session;

/** What somebody wants of the runs to compare with. */
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
      WhatIf next = session.whatIf().pinned(session.run());
      Session standing = next.equals(session.whatIf()) ? session : session.unswept();
      return standing.with(next).with(session.display().through(lens));
    }
  }

  record Unpinned(int slot) implements Compare {
    @Override
    public Session applyTo(Session session) {
      return session.with(session.whatIf().unpinned(slot, session.run()));
    }
  }

  /** All that are seen beside the run. */
  record AllUnpinned() implements Compare {
    @Override
    public Session applyTo(Session session) {
      return session.with(session.whatIf().alone(session.run()));
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
}
