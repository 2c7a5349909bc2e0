package downhill.core.descent;

import java.util.Optional;
import java.util.function.BooleanSupplier;

/** The descents that one thread moves together. */
final class Herd {
  private final Questions questions;
  private final Attractors attractors;
  private final Lanes lanes;
  private final Question[] asked;
  private final Trial[] trials;
  private final int[] due;
  private final int[] ended;

  /** Slots in use. */
  private int size;

  /** Of the slots in use, those whose descent has not ended. */
  private int held;

  /**
   * Takes its share of the questions as long as there are some.
   *
   * @param longest of the terrain of all; none has more steps
   * @param slots descents at a time, at the most
   */
  Herd(Questions questions, Setup longest, int slots, Attractors attractors) {
    this.questions = questions;
    this.attractors = attractors;
    lanes = Lanes.of(longest.terrain(), longest.steps(), slots, attractors);
    asked = new Question[slots];
    trials = new Trial[slots];
    due = new int[slots];
    ended = new int[slots];
  }

  void drive(BooleanSupplier cancelled) {
    try {
      questions.join();
      while (questions.awaitMore(cancelled)) {
        fill();
        while (size > 0 && !cancelled.getAsBoolean()) {
          step();
        }
      }
    } catch (RuntimeException | Error bug) {
      questions.abandon();
      throw bug;
    }
  }

  private void fill() {
    while (size < trials.length && take(size)) {
      size++;
    }
  }

  private void step() {
    lanes.evaluate(size);
    int count = look();
    lanes.move(size);
    for (int i = count - 1; i >= 0; i--) {
      replace(ended[i]);
    }
    if (size < trials.length && take(size)) {
      size++;
    }
  }

  /**
   * Puts the descent of the next question at its start in the slot; false when none waits for it.
   */
  private boolean take(int slot) {
    Optional<Question> next = questions.isEmpty() ? Optional.empty() : questions.take(held);
    next.ifPresent(question -> begin(question, slot));
    return next.isPresent();
  }

  private void begin(Question question, int slot) {
    Lane lane = lanes.start(question.setup(), slot);
    held++;
    asked[slot] = question;
    trials[slot] = new Trial(question.setup(), lane, attractors);
    due[slot] = lanes.evaluations() + 1;
  }

  /** Takes note of the descents that have ended; how many slots have to be filled. */
  private int look() {
    int now = lanes.evaluations();
    int count = 0;
    for (int i = 0; i < size; i++) {
      if (now >= due[i] || !lanes.isCalm(i)) {
        if (hasEnded(i)) {
          ended[count++] = i;
          held--;
        } else {
          due[i] = now + trials[i].due() - trials[i].lane().step();
        }
      }
    }
    return count;
  }

  /** Whether the descent in the slot is done with: it has an ending, or nobody wants one. */
  private boolean hasEnded(int slot) {
    if (asked[slot].isMoot().getAsBoolean()) {
      questions.drop();
      return true;
    }
    if (trials[slot].goesOn()) {
      return false;
    }
    questions.answer(asked[slot], trials[slot].ending());
    return true;
  }

  /** Lets another descent take the slot; when none waits for it, the last one of the herd. */
  private void replace(int slot) {
    if (!take(slot)) {
      size--;
      asked[slot] = asked[size];
      trials[slot] = trials[size];
      due[slot] = due[size];
      trials[slot].lane().moveTo(slot);
    }
  }
}
