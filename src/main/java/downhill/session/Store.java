package downhill.session;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The one mutable thing: holds the present session, and its history. For one thread. */
public final class Store {
  private final ReadOnlyObjectWrapper<Session> session = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Optional<String>> toUndo =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<String>> toRedo =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final History history = new History();

  public Store(Session initial) {
    session.set(initial);
  }

  /** The present session; map it to a slice and subscribe to that. */
  public ReadOnlyObjectProperty<Session> session() {
    return session.getReadOnlyProperty();
  }

  public Session now() {
    return session.get();
  }

  /** The name of the change that an undo takes back; empty where there is none. */
  public ReadOnlyObjectProperty<Optional<String>> toUndo() {
    return toUndo.getReadOnlyProperty();
  }

  /** The name of the change that a redo makes again; empty where there is none. */
  public ReadOnlyObjectProperty<Optional<String>> toRedo() {
    return toRedo.getReadOnlyProperty();
  }

  public void dispatch(Intent intent) {
    Session before = session.get();
    Session after = intent.applyTo(before);
    if (!after.experiment().equals(before.experiment())) {
      resumeTyping(before, intent);
      note(before.experiment(), intent);
    }
    if (intent.endsGesture()) {
      history.endGesture(after.experiment());
    }
    if (!swept(after).equals(swept(before))) {
      history.endSweep();
    }
    show(after);
  }

  private static Optional<String> swept(Session session) {
    return session.playback().sweep().map(Sweep::name);
  }

  private void note(Experiment before, Intent intent) {
    if (intent.isOfTime()) {
      history.swept(before);
    } else {
      history.replaced(before, intent.gesture());
    }
  }

  /** Whoever mends a text that does not read, however late, still types the same formula. */
  private void resumeTyping(Session before, Intent intent) {
    Formula formula = before.formula();
    if (formula.problem().isPresent() && intent.types()) {
      formula.before().ifPresent(began -> history.resume(intent.gesture(), began));
    }
  }

  /** Back to the experiment before the last gesture; a text that does not read goes first. */
  public void undo() {
    if (now().formula().problem().isPresent()) {
      history.endGesture(now().experiment());
      show(now().with(Formula.good(now().experiment().cost())));
      return;
    }
    restore(history.undo(now().experiment()));
  }

  /**
   * Has the last move of the start not been. Law: start, ball and prediction are as before it, and
   * so is what can be undone and redone; what is typed, runs or is looked at meanwhile goes on.
   * Where something came after it, it stays.
   *
   * @param before the session that the move was dispatched to, whether it changed the start or not
   */
  public void takeBack(Session before) {
    boolean sameStart = now().experiment().start().equals(before.experiment().start());
    if (history.forget(before.experiment()) || sameStart) {
      show(now().withStartOf(before));
    }
  }

  public void redo() {
    restore(history.redo(now().experiment()));
  }

  private void restore(Optional<Experiment> experiment) {
    experiment.ifPresent(found -> show(now().unswept().with(found)));
  }

  private void show(Session next) {
    session.set(next);
    Experiment now = next.experiment();
    toUndo.set(
        next.formula().problem().isPresent()
            ? Optional.of(Strings.text("change.typing"))
            : history.last().map(before -> Change.name(before, now)));
    toRedo.set(history.next().map(after -> Change.name(now, after)));
  }
}
