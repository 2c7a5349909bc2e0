package downhill.view.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class SeenTest {
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
}
