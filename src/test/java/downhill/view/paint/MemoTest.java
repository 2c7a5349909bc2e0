package downhill.view.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MemoTest {
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
