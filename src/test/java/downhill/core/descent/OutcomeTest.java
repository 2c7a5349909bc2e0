package downhill.core.descent;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OutcomeTest {
  /** Those of the table in the design, in its order. */
  @Test
  void everyOutcomeHasANameOfItsOwn() {
    assertEquals(
        List.of(
            "undefined",
            "diverged",
            "converged",
            "saddle",
            "oscillating",
            "plateau",
            "still-descending"),
        Stream.of(Outcome.values()).map(Outcome::id).toList());
  }
}
