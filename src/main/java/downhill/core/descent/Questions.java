package downhill.core.descent;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** The questions that wait for an answer, shared by the herds; one ending is taken at a time. */
final class Questions {
  /** A herd without any asks as often whether all is cancelled. */
  private static final long MILLISECONDS = 1;

  private final ArrayDeque<Question> waiting;
  private int underWay;
  private int herds;
  private boolean isAbandoned;
  private volatile boolean isEmpty;

  Questions(List<Question> first) {
    waiting = new ArrayDeque<>(first);
    isEmpty = waiting.isEmpty();
  }

  /** Whether none waits at present; asked at every step. */
  boolean isEmpty() {
    return isEmpty;
  }

  /** One more herd takes its share. */
  synchronized void join() {
    herds++;
  }

  /**
   * The next one, which is under way from now on; none for a herd that has its share of all.
   *
   * @param held by the herd that asks
   */
  synchronized Optional<Question> take(int held) {
    if (held * herds >= underWay + waiting.size()) {
      return Optional.empty();
    }
    Optional<Question> next = Optional.ofNullable(waiting.poll());
    isEmpty = waiting.isEmpty();
    underWay += next.isPresent() ? 1 : 0;
    return next;
  }

  /**
   * Takes the ending of one that was under way; once all is abandoned, it raises nothing. What it
   * raises comes next: a chain of questions takes longer than any one of them.
   */
  synchronized void answer(Question question, Ending ending) {
    List<Question> raised = question.then().apply(ending);
    if (!isAbandoned) {
      raised.forEach(waiting::addFirst);
    }
    isEmpty = waiting.isEmpty();
    underWay--;
    notifyAll();
  }

  /** Lets one go that was under way and has become moot. */
  synchronized void drop() {
    underWay--;
    notifyAll();
  }

  /** A herd has failed: nobody shall wait for its endings. */
  synchronized void abandon() {
    isAbandoned = true;
    waiting.clear();
    isEmpty = true;
    underWay = 0;
    notifyAll();
  }

  /**
   * Waits until there is one, as long as an ending may still raise one; false when none is left.
   */
  synchronized boolean awaitMore(BooleanSupplier cancelled) {
    while (waiting.isEmpty() && underWay > 0 && !cancelled.getAsBoolean()) {
      try {
        wait(MILLISECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return false;
      }
    }
    return !waiting.isEmpty() && !cancelled.getAsBoolean();
  }
}
