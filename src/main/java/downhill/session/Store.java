package downhill.session;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The one mutable thing: holds the present session, and its history. For one thread. */
public final class Store {
  private final ReadOnlyObjectWrapper<Session> session = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();
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

  public ReadOnlyBooleanProperty canUndo() {
    return canUndo.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty canRedo() {
    return canRedo.getReadOnlyProperty();
  }

  public void dispatch(Intent intent) {
    Session before = session.get();
    Session after = intent.applyTo(before);
    if (!after.experiment().equals(before.experiment())) {
      history.replaced(before.experiment(), intent.gesture());
    }
    if (intent instanceof Intent.GestureEnded) {
      history.endGesture();
    }
    show(after);
  }

  /** Back to the experiment before the last gesture; a text that does not read goes first. */
  public void undo() {
    if (now().formula().problem().isPresent()) {
      show(now().with(Formula.good(now().experiment().cost())));
      return;
    }
    restore(history.undo(now().experiment()));
  }

  public void redo() {
    restore(history.redo(now().experiment()));
  }

  private void restore(Optional<Experiment> experiment) {
    experiment.ifPresent(found -> show(now().with(found)));
  }

  private void show(Session next) {
    session.set(next);
    canUndo.set(history.canUndo() || next.formula().problem().isPresent());
    canRedo.set(history.canRedo());
  }
}
