package downhill.session;

import downhill.core.expression.CostFunction;
import downhill.core.expression.Parsed;
import downhill.core.expression.Problem;
import downhill.core.geometry.Domain;
import downhill.core.geometry.Vec2;
import downhill.core.raster.Camera;
import downhill.core.raster.ColourMap;
import java.util.Optional;

/**
 * What somebody wants of the session; pure.
 *
 * <p>Law: an intent that leaves the experiment equal is not worth an undo. Intents of one {@link
 * #gesture()} in a row, up to {@link GestureEnded}, are undone together.
 */
public sealed interface Intent {
  Session applyTo(Session session);

  /** The gesture that this intent is part of; empty: it stands alone. */
  default String gesture() {
    return "";
  }

  /** The text of the formula field has changed; a bad one keeps the last good landscape. */
  record CostTyped(String text) implements Intent {
    @Override
    public Session applyTo(Session session) {
      if (text.equals(session.formula().text())) {
        return session;
      }
      Experiment before = session.formula().before().orElse(session.experiment());
      Parsed parsed = CostFunction.parse(text);
      return parsed instanceof CostFunction cost
          ? session
              .with(Defaults.retyped(before, cost))
              .with(new Formula(text, Optional.empty(), Optional.of(before)))
          : session.with(new Formula(text, Optional.of((Problem) parsed), Optional.of(before)));
    }

    @Override
    public String gesture() {
      return "cost";
    }
  }

  /** Another experiment altogether: an example, an undone one. The ball stands at its start. */
  record ExperimentChosen(Experiment experiment) implements Intent {
    @Override
    public Session applyTo(Session session) {
      Session next = session.unswept().with(experiment).with(Formula.good(experiment.cost()));
      return next.with(next.playback().at(0)).with(next.display().reset());
    }
  }

  /** A point was clicked, or the start marker dragged there. */
  record StartMoved(Vec2 start) implements Intent {
    @Override
    public Session applyTo(Session session) {
      Session next = session.with(session.experiment().withStart(start));
      return next.with(next.playback().at(0));
    }

    @Override
    public String gesture() {
      return "start";
    }
  }

  /** A start was typed: the domain is widened about its centre to hold it. */
  record StartTyped(Vec2 start) implements Intent {
    @Override
    public Session applyTo(Session session) {
      Experiment now = session.experiment();
      Session next =
          session.with(now.withDomain(now.domain().widenedToHold(start)).withStart(start));
      return next.with(next.playback().at(0));
    }
  }

  record RateChanged(double rate) implements Intent {
    @Override
    public Session applyTo(Session session) {
      Session next = session.with(session.experiment().withRate(rate));
      Run before = session.whatIf().ghost().orElse(session.run());
      return next.run() == session.run() ? next : next.with(next.whatIf().haunted(before));
    }

    @Override
    public String gesture() {
      return "rate";
    }
  }

  /** A parameter was given another value or another range by a hand, which stops its sweep. */
  record ParameterChanged(Parameter parameter) implements Intent {
    @Override
    public Session applyTo(Session session) {
      return session.unswept(parameter.name()).with(session.experiment().with(parameter));
    }

    @Override
    public String gesture() {
      return "parameter " + parameter.name();
    }
  }

  /** The parameter runs back and forth from now on, or stops; one at a time. */
  record SweepToggled(String name) implements Intent {
    @Override
    public Session applyTo(Session session) {
      return session.playback().sweeps(name) ? session.unswept(name) : session.swept(name);
    }
  }

  /** The rate that arrives in the fewest steps, where one is known. */
  record BestRateChosen() implements Intent {
    @Override
    public Session applyTo(Session session) {
      return session
          .findings()
          .spectrum()
          .flatMap(Spectrum::best)
          .map(rate -> session.with(session.experiment().withRate(rate)))
          .orElse(session);
    }
  }

  /** A spectrum has come from another thread; that of another landscape is too late. */
  record SpectrumComputed(Spectrum spectrum) implements Intent {
    @Override
    public Session applyTo(Session session) {
      return spectrum.tellsOf(session.experiment())
          ? session.with(session.findings().with(spectrum))
          : session;
    }
  }

  /** Basins have come from another thread; those of another picture are too late. */
  record BasinsComputed(Basins basins) implements Intent {
    @Override
    public Session applyTo(Session session) {
      return basins.request().isOf(session.experiment(), session.view())
          ? session.with(session.findings().with(basins))
          : session;
    }
  }

  record DomainChanged(Domain domain) implements Intent {
    @Override
    public Session applyTo(Session session) {
      return session.with(session.experiment().withDomain(domain));
    }
  }

  record StepsChanged(int steps) implements Intent {
    @Override
    public Session applyTo(Session session) {
      return session.with(session.experiment().withSteps(steps));
    }
  }

  /** The hand that dragged or typed has let go. */
  record GestureEnded() implements Intent {
    @Override
    public Session applyTo(Session session) {
      return session.with(session.formula().settled()).with(session.whatIf().withoutGhost());
    }
  }

  /** The timeline was moved; a moving hand stops the ball. */
  record Scrubbed(double cursor) implements Intent {
    @Override
    public Session applyTo(Session session) {
      double place = Math.max(0, Math.min(cursor, session.run().trajectory().last()));
      return session.with(session.playback().at(place).playing(false));
    }
  }

  /** So many whole iterates on, or back when negative. */
  record Stepped(int steps) implements Intent {
    @Override
    public Session applyTo(Session session) {
      double cursor = session.playback().cursor();
      double from = steps > 0 ? Math.floor(cursor) : Math.ceil(cursor);
      return new Scrubbed(from + steps).applyTo(session);
    }
  }

  /** Plays from where the ball is, from the start when it is at the end; or pauses. */
  record PlayToggled() implements Intent {
    @Override
    public Session applyTo(Session session) {
      Playback now = session.playback();
      boolean atEnd = now.cursor() >= session.run().trajectory().last();
      return session.with((atEnd ? now.at(0) : now).playing(!now.playing()));
    }
  }

  record SpeedChanged(double stepsASecond) implements Intent {
    @Override
    public Session applyTo(Session session) {
      return session.with(session.playback().withSpeed(stepsASecond));
    }
  }

  /** Whether the ball jumps instead of rolling: for eyes that motion disturbs. */
  record MotionReduced(boolean reduced) implements Intent {
    @Override
    public Session applyTo(Session session) {
      return session.with(session.playback().jumping(reduced));
    }
  }

  record ColourMapChosen(ColourMap colours) implements Intent {
    @Override
    public Session applyTo(Session session) {
      Appearance now = session.display().appearance();
      return session.with(session.display().dressedIn(now.with(colours)));
    }
  }

  /** Time has passed. */
  record Ticked(double seconds) implements Intent {
    @Override
    public Session applyTo(Session session) {
      return session.later(seconds);
    }
  }

  record ViewChanged(Domain view) implements Intent {
    @Override
    public Session applyTo(Session session) {
      return session.with(session.display().zoomedTo(view));
    }
  }

  record ViewReset() implements Intent {
    @Override
    public Session applyTo(Session session) {
      return session.with(session.display().reset());
    }
  }

  record FollowToggled() implements Intent {
    @Override
    public Session applyTo(Session session) {
      return session.with(session.display().following(!session.display().following()));
    }
  }

  /** The lens was pressed; a second time, the numbers come back. */
  record LensToggled(Lens lens) implements Intent {
    @Override
    public Session applyTo(Session session) {
      boolean off = session.display().lens() == lens;
      return session.with(session.display().through(off ? Lens.NUMBERS : lens));
    }
  }

  /** Dark or light, as the command line, the settings or the desktop want it. */
  record ThemeChosen(Theme theme) implements Intent {
    @Override
    public Session applyTo(Session session) {
      Appearance next = session.display().appearance().with(theme);
      return session.with(session.display().dressedIn(next));
    }
  }

  /** To the other theme; from projector mode, which is light, that is the dark one. */
  record ThemeToggled() implements Intent {
    @Override
    public Session applyTo(Session session) {
      Appearance now = session.display().appearance();
      Theme next = now.projector() ? Theme.DARK : now.theme().other();
      return session.with(session.display().dressedIn(now.with(next).onProjector(false)));
    }
  }

  /** Into projector mode, or back to the theme before. */
  record ProjectorToggled() implements Intent {
    @Override
    public Session applyTo(Session session) {
      Appearance now = session.display().appearance();
      Appearance next = now.onProjector(!now.projector());
      return session.with(session.display().dressedIn(next));
    }
  }

  record LensChosen(Lens lens) implements Intent {
    @Override
    public Session applyTo(Session session) {
      return session.with(session.display().through(lens));
    }
  }

  record CameraMoved(Camera camera) implements Intent {
    @Override
    public Session applyTo(Session session) {
      return session.with(session.display().seenFrom(camera));
    }
  }

  /** The present run is kept as a reference. */
  record Pinned() implements Intent {
    @Override
    public Session applyTo(Session session) {
      return session.with(session.whatIf().pinned(session.run()));
    }
  }

  record Unpinned(int slot) implements Intent {
    @Override
    public Session applyTo(Session session) {
      return session.with(session.whatIf().unpinned(slot));
    }
  }

  /** Back to the experiment of a reference. */
  record PinRecalled(int slot) implements Intent {
    @Override
    public Session applyTo(Session session) {
      return session
          .whatIf()
          .pin(slot)
          .map(pin -> session.with(pin.run().experiment()))
          .orElse(session);
    }
  }

  /** The game of predicting begins, with the ball at the start, or ends. */
  record GuessingToggled() implements Intent {
    @Override
    public Session applyTo(Session session) {
      Guessing next = session.whatIf().guessing().toggled();
      Playback now = session.playback();
      return session
          .with(next.hides() ? now.at(0).playing(false) : now)
          .with(session.whatIf().with(next));
    }
  }

  /** Somebody says what will happen; once the ball has left the start, only who has not yet. */
  record Guessed(Guess guess) implements Intent {
    @Override
    public Session applyTo(Session session) {
      Guessing now = session.whatIf().guessing();
      boolean open = now.guess().isEmpty() || session.playback().cursor() == 0;
      return now.hides() && open
          ? session.with(session.whatIf().with(now.guessed(guess)))
          : session;
    }
  }

  /** The answer, without waiting for the ball. */
  record Revealed() implements Intent {
    @Override
    public Session applyTo(Session session) {
      WhatIf now = session.whatIf();
      return session.with(now.with(now.guessing().revealed(session.run())));
    }
  }
}
