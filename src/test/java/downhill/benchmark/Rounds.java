package downhill.benchmark;

import java.util.Arrays;

/** Runs things that are to be compared in turns, and times each. */
final class Rounds {
  private Rounds() {}

  /**
   * The times of each work, in the order of the works.
   *
   * @param warmUp rounds that are not measured
   * @param measured rounds that are
   */
  static Times[] time(int warmUp, int measured, Runnable... works) {
    double[][] seconds = new double[works.length][measured];
    for (int round = -warmUp; round < measured; round++) {
      for (int turn = 0; turn < works.length; turn++) {
        int work = Math.floorMod(turn + round, works.length);
        double time = seconds(works[work]);
        if (round >= 0) {
          seconds[work][round] = time;
        }
      }
    }
    return Arrays.stream(seconds).map(Times::new).toArray(Times[]::new);
  }

  static double seconds(Runnable work) {
    long from = System.nanoTime();
    work.run();
    return (System.nanoTime() - from) * 1e-9;
  }
}
