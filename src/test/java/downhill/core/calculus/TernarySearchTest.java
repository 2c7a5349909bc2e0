package downhill.core.calculus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class TernarySearchTest {
  /** Rounds leave 2/3 of the width each: 1e-7 of it. */
  private static final int ROUNDS = 40;

  private static final double WIDTH = 2e-7;

  @Test
  void findsTheDentOfAnyConvexFunction() {
    Random random = new Random(4);
    for (int i = 0; i < 300; i++) {
      double dent = 2 * random.nextDouble() - 1;
      double power = 1 + random.nextDouble();
      double found = TernarySearch.lowest(x -> Math.pow(Math.abs(x - dent), power), -1, 1, ROUNDS);
      assertEquals(dent, found, WIDTH);
    }
  }
}
