package downhill.core.descent;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.BooleanSupplier;

/** The descents that one thread moves together. */
final class Herd {
  /**
   * Enough lanes for vector instructions; more hardly gain, and their histories leave the caches.
   */
  private static final int MOST = 64;

  private final List<Setup> setups;
  private final AtomicInteger next;
  private final AtomicReferenceArray<Ending> endings;
  private final Attractors attractors;
  private final Runs runs;
  private final Trial[] trials;
  private final int[] numbers;
  private final int[] due;
  private final int[] ended;
  private int size;

  /**
   * Takes setups as long as there are some.
   *
   * @param most of them at a time
   * @param next the number of the first setup that nobody has taken yet
   * @param endings where to leave each ending, at the number of its setup
   */
  Herd(
      List<Setup> setups,
      int most,
      Attractors attractors,
      AtomicInteger next,
      AtomicReferenceArray<Ending> endings) {
    this.setups = setups;
    this.attractors = attractors;
    this.next = next;
    this.endings = endings;
    Setup any = setups.get(0);
    int places = Math.min(MOST, most);
    runs = Runs.of(any.terrain(), steps(setups), places);
    trials = new Trial[places];
    numbers = new int[places];
    due = new int[places];
    ended = new int[places];
  }

  private static int steps(List<Setup> setups) {
    return setups.stream().mapToInt(Setup::steps).max().orElse(0);
  }

  void drive(BooleanSupplier cancelled) {
    while (size < trials.length && take(size)) {
      size++;
    }
    while (size > 0 && !cancelled.getAsBoolean()) {
      runs.evaluate(size);
      int count = look();
      runs.move(size);
      for (int i = count - 1; i >= 0; i--) {
        replace(ended[i]);
      }
    }
  }

  /** Puts the next setup at its start in the place; false when none is left. */
  private boolean take(int place) {
    int number = next.getAndIncrement();
    if (number >= setups.size()) {
      return false;
    }
    Setup setup = setups.get(number);
    trials[place] = new Trial(setup, runs.start(setup, place), attractors);
    numbers[place] = number;
    due[place] = runs.evaluations() + 1;
    return true;
  }

  /** Takes note of the descents that have ended; how many places have to be filled. */
  private int look() {
    int now = runs.evaluations();
    int count = 0;
    for (int i = 0; i < size; i++) {
      if (now >= due[i] || !runs.isCalm(i)) {
        if (trials[i].goesOn()) {
          due[i] = now + trials[i].due() - trials[i].run().step();
        } else {
          endings.set(numbers[i], trials[i].ending());
          ended[count++] = i;
        }
      }
    }
    return count;
  }

  /** Lets another descent take the place; when none is left, the last one of the herd. */
  private void replace(int place) {
    if (!take(place)) {
      size--;
      trials[place] = trials[size];
      numbers[place] = numbers[size];
      due[place] = due[size];
      trials[place].run().moveTo(place);
    }
  }
}
