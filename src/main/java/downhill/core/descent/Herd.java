package downhill.core.descent;

import java.util.Optional;
import java.util.function.BooleanSupplier;

/** The descents that one thread moves together. */
final class Herd {
  /**
   * Enough lanes for vector instructions; more hardly gain, and their histories leave the caches.
   */
  private static final int MOST = 64;

  private final Questions questions;
  private final Attractors attractors;
  private final Lanes lanes;
  private final Question[] asked;
  private final Trial[] trials;
  private final int[] due;
  private final int[] ended;
  private int size;

  /**
   * Takes questions as long as there are some.
   *
   * @param longest of the terrain of all; none has more steps
   * @param most at a time
   */
  Herd(Questions questions, Setup longest, int most, Attractors attractors) {
    this.questions = questions;
    this.attractors = attractors;
    int places = Math.min(MOST, most);
    lanes = Lanes.of(longest.terrain(), longest.steps(), places, attractors);
    asked = new Question[places];
    trials = new Trial[places];
    due = new int[places];
    ended = new int[places];
  }

  void drive(BooleanSupplier cancelled) {
    try {
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

  /** Puts the descent of the next question at its start in the place; false when none waits. */
  private boolean take(int place) {
    Optional<Question> next = questions.isEmpty() ? Optional.empty() : questions.take();
    next.ifPresent(question -> begin(question, place));
    return next.isPresent();
  }

  private void begin(Question question, int place) {
    Lane lane = lanes.start(question.setup(), place);
    asked[place] = question;
    trials[place] = new Trial(question.setup(), lane, attractors);
    due[place] = lanes.evaluations() + 1;
  }

  /** Takes note of the descents that have ended; how many places have to be filled. */
  private int look() {
    int now = lanes.evaluations();
    int count = 0;
    for (int i = 0; i < size; i++) {
      if (now >= due[i] || !lanes.isCalm(i)) {
        if (trials[i].goesOn()) {
          due[i] = now + trials[i].due() - trials[i].lane().step();
        } else {
          questions.answer(asked[i], trials[i].ending());
          ended[count++] = i;
        }
      }
    }
    return count;
  }

  /** Lets another descent take the place; when none waits, the last one of the herd. */
  private void replace(int place) {
    if (!take(place)) {
      size--;
      asked[place] = asked[size];
      trials[place] = trials[size];
      due[place] = due[size];
      trials[place].lane().moveTo(place);
    }
  }
}
