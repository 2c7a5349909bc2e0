package downhill.session;

/** What another thread has found out. */
public sealed interface Found extends Intent {
  /** A spectrum has come from another thread; that of another landscape is too late. */
  record SpectrumComputed(Spectrum spectrum) implements Found {
    @Override
    public Session applyTo(Session session) {
      return spectrum.tellsOf(session.experiment())
          ? session.with(session.findings().with(spectrum))
          : session;
    }
  }

  /** Basins have come from another thread; those of another picture are too late. */
  record BasinsComputed(Basins basins) implements Found {
    @Override
    public Session applyTo(Session session) {
      return basins.request().isOf(session.experiment(), session.view())
          ? session.with(session.findings().with(basins))
          : session;
    }
  }
}
