package downhill.session;

import downhill.core.expression.CostFunction;
import downhill.core.geometry.Domain;
import downhill.core.geometry.Vec2;
import java.util.Optional;

/** What somebody wants of the experiment. */
public sealed interface Edit extends Intent {
  /**
   * The text of the formula field has changed; a bad one keeps the last good landscape. A ball that
   * rolls begins anew on another one.
   */
  record CostTyped(String text) implements Edit {
    @Override
    public Session applyTo(Session session) {
      if (text.equals(session.formula().text())) {
        return session;
      }
      Experiment before = session.formula().before().orElse(session.experiment());
      return CostFunction.parse(text)
          .match(
              cost ->
                  onLandscape(session, before, cost)
                      .with(new Formula(text, Optional.empty(), Optional.of(before))),
              problem ->
                  session.with(new Formula(text, Optional.of(problem), Optional.of(before))));
    }

    private static Session onLandscape(Session session, Experiment before, CostFunction cost) {
      Session next = session.with(Defaults.retyped(before, cost));
      boolean begins = session.playback().playing() && !cost.sameFormAs(session.run().cost());
      return begins ? next.with(next.playback().at(0)) : next;
    }

    @Override
    public String gesture() {
      return "cost";
    }

    @Override
    public boolean types() {
      return true;
    }
  }

  /** Another experiment altogether: an example. The ball stands at its start. */
  record ExperimentChosen(Experiment experiment) implements Edit {
    @Override
    public Session applyTo(Session session) {
      Session next = session.unswept().with(experiment).with(Formula.good(experiment.cost()));
      return next.with(next.playback().at(0)).looking(now -> Outlook.onto(experiment));
    }
  }

  /** A point was clicked, or the start marker dragged there. */
  record StartMoved(Vec2 start) implements Edit {
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
  record StartTyped(Vec2 start) implements Edit {
    @Override
    public Session applyTo(Session session) {
      Experiment now = session.experiment();
      Session next =
          session.with(now.withDomain(now.domain().widenedToHold(start)).withStart(start));
      return next.with(next.playback().at(0));
    }
  }

  record RateChanged(double rate) implements Edit {
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

  /** The rate that arrives in the fewest steps, where one is known. */
  record BestRateChosen() implements Edit {
    @Override
    public Session applyTo(Session session) {
      return session
          .bestRate()
          .map(rate -> session.with(session.experiment().withRate(rate)))
          .orElse(session);
    }
  }

  /** A parameter was given another value or another range by a hand, which stops its sweep. */
  record ParameterChanged(Parameter parameter) implements Edit {
    @Override
    public Session applyTo(Session session) {
      return session.unswept(parameter.name()).with(session.experiment().with(parameter));
    }

    @Override
    public String gesture() {
      return "parameter " + parameter.name();
    }
  }

  record DomainChanged(Domain domain) implements Edit {
    @Override
    public Session applyTo(Session session) {
      return session.with(session.experiment().withDomain(domain));
    }
  }

  record StepsChanged(int steps) implements Edit {
    @Override
    public Session applyTo(Session session) {
      return session.with(session.experiment().withSteps(steps));
    }
  }

  /** The hand that dragged has let go, or the one that typed has left the field. */
  record GestureEnded() implements Edit {
    @Override
    public Session applyTo(Session session) {
      return session.with(session.formula().left()).with(session.whatIf().withoutGhost());
    }

    @Override
    public boolean endsGesture() {
      return true;
    }
  }

  /** The hand that types rests, perhaps in the middle of a formula. */
  record TypingPaused() implements Edit {
    @Override
    public Session applyTo(Session session) {
      return session;
    }

    @Override
    public boolean endsGesture() {
      return true;
    }
  }
}
