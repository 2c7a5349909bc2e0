package downhill.view.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShownTest {
  @Test
  void whatComesFirstIsAChange() {
    assertTrue(new Seen<String>().changesTo("a"));
  }

  @Test
  void onlyAnotherValueIsAChange() {
    Seen<List<Integer>> seen = new Seen<>(List.of(1));
    assertFalse(seen.changesTo(List.of(1)), "equal to what is seen from the beginning");
    assertTrue(seen.changesTo(List.of(2)));
    assertFalse(seen.changesTo(List.of(2)));
    assertTrue(seen.changesTo(List.of(1)), "what was seen before the last");
    assertEquals(List.of(1), seen.now());
  }

  @Test
  void aValueIsKeptAsLongAsItsKeyIsEqual() {
    List<String> made = new ArrayList<>();
    Memo<String, Integer> lengths =
        new Memo<>(
            key -> {
              made.add(key);
              return key.length();
            });
    assertEquals(2, lengths.of("ab"));
    assertEquals(2, lengths.of("ab"));
    assertEquals(1, lengths.of("c"));
    assertEquals(1, lengths.now());
    assertEquals(List.of("ab", "c"), made);
  }
}
