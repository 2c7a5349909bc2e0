package downhill.core.descent;

import downhill.core.calculus.Evaluator;
import downhill.core.calculus.Gradient;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.BooleanSupplier;

/** The descents that one thread moves together. */
final class Herd {
  /** Fills a block of the tape, and its traces stay in a second-level cache. */
  private static final int MOST = 48;

  private final List<Setup> setups;
  private final AtomicInteger next;
  private final AtomicReferenceArray<Ending> endings;
  private final Patience patience;
  private final Evaluator evaluator;
  private final int lanes;
  private final double[] xs;
  private final double[] ys;
  private final double[] values;
  private final Trial[] trials = new Trial[MOST];
  private final int[] numbers = new int[MOST];
  private int size;

  /**
   * Takes setups as long as there are some.
   *
   * @param next the number of the first setup that nobody has taken yet
   * @param endings where to leave each ending, at the number of its setup
   */
  Herd(
      List<Setup> setups,
      AtomicInteger next,
      AtomicReferenceArray<Ending> endings,
      Patience patience) {
    this.setups = setups;
    this.patience = patience;
    this.next = next;
    this.endings = endings;
    evaluator = setups.get(0).f().evaluator();
    lanes = Gradient.lanes(setups.get(0).f().dimensions());
    xs = new double[MOST * lanes];
    ys = new double[MOST * lanes];
    values = new double[MOST * lanes];
  }

  void drive(BooleanSupplier cancelled) {
    while (size < MOST && take(size, new Trace())) {
      size++;
    }
    while (size > 0 && !cancelled.getAsBoolean()) {
      step();
    }
  }

  /** Puts the next setup that does not end at its start in the place; false when none is left. */
  private boolean take(int place, Trace trace) {
    int number = next.getAndIncrement();
    while (number < setups.size() && !begin(place, number, trace)) {
      number = next.getAndIncrement();
    }
    return number < setups.size();
  }

  /** Whether the descent goes on from its start. */
  private boolean begin(int place, int number, Trace trace) {
    trace.clear();
    trials[place] = new Trial(setups.get(number), evaluator, trace, patience);
    numbers[place] = number;
    if (!trials[place].goesOn()) {
      end(place);
    }
    return trials[place].goesOn();
  }

  private void end(int place) {
    endings.set(numbers[place], trials[place].ending());
  }

  private void step() {
    for (int i = 0; i < size; i++) {
      trials[i].run().advance(xs, ys, i * lanes);
    }
    evaluator.evaluate(xs, ys, values, size * lanes);
    boolean goOn = true;
    for (int i = 0; i < size; i++) {
      trials[i].run().arrive(values, i * lanes);
      goOn &= trials[i].stepped();
    }
    if (!goOn) {
      replaceEnded();
    }
  }

  private void replaceEnded() {
    for (int i = size - 1; i >= 0; i--) {
      if (!trials[i].goesOn()) {
        end(i);
        if (!take(i, trials[i].trace())) {
          size--;
          trials[i] = trials[size];
          numbers[i] = numbers[size];
        }
      }
    }
  }
}
