package downhill.session;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * The experiments to go back and forth to.
 *
 * <p>Laws: redo after undo gives the experiment before it; whatever changes the experiment forgets
 * what was undone, and to forget the change brings it back; changes of one gesture in a row are one
 * entry, and so is a sweep of one parameter, whatever hands do meanwhile; a gesture that ends where
 * it began is none.
 */
final class History {
  static final int CAPACITY = 2_000;

  private final Deque<Experiment> past = new ArrayDeque<>();
  private final Deque<Experiment> future = new ArrayDeque<>();

  /** What could be redone before the last entry was made. */
  private List<Experiment> futureBefore = List.of();

  private String openGesture = "";
  private boolean sweeping;

  /** Notes that an experiment was replaced by a part of the gesture, which may be empty. */
  void replaced(Experiment before, String gesture) {
    if (gesture.isEmpty() || !gesture.equals(openGesture)) {
      push(before);
    }
    openGesture = gesture;
    future.clear();
  }

  /** The next part of the gesture belongs to the last entry, if the gesture began there. */
  void resume(String gesture, Experiment began) {
    if (began.equals(past.peek())) {
      openGesture = gesture;
    }
  }

  /** Notes that time replaced an experiment. */
  void swept(Experiment before) {
    if (!sweeping) {
      push(before);
      endGesture();
    }
    sweeping = true;
    future.clear();
  }

  private void push(Experiment before) {
    dropIdleGesture(before);
    futureBefore = List.copyOf(future);
    past.push(before);
    if (past.size() > CAPACITY) {
      past.removeLast();
    }
  }

  /**
   * Forgets the last entry if it is of that very experiment, so that past and future are as before
   * it was made; says whether it was.
   */
  boolean forget(Experiment replaced) {
    boolean isLast = past.peek() == replaced;
    if (isLast) {
      takeBack();
      endGesture();
    }
    return isLast;
  }

  void endSweep() {
    sweeping = false;
  }

  void endGesture(Experiment now) {
    dropIdleGesture(now);
    endGesture();
  }

  private void endGesture() {
    openGesture = "";
  }

  /** There is nothing to undo where all is as it was before the gesture. */
  private void dropIdleGesture(Experiment now) {
    if (!openGesture.isEmpty() && now.equals(past.peek())) {
      takeBack();
    }
  }

  /** Past and future are as before the last entry was made. */
  private void takeBack() {
    past.pop();
    future.addAll(futureBefore);
  }

  Optional<Experiment> undo(Experiment now) {
    return step(past, future, now);
  }

  Optional<Experiment> redo(Experiment now) {
    return step(future, past, now);
  }

  private Optional<Experiment> step(Deque<Experiment> from, Deque<Experiment> to, Experiment now) {
    endGesture(now);
    endSweep();
    if (from.isEmpty()) {
      return Optional.empty();
    }
    to.push(now);
    return Optional.of(from.pop());
  }

  /** What an undo would give. */
  Optional<Experiment> last() {
    return Optional.ofNullable(past.peek());
  }

  /** What a redo would give. */
  Optional<Experiment> next() {
    return Optional.ofNullable(future.peek());
  }
}
