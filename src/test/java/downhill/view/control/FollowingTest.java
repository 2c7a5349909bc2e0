package downhill.view.control;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class FollowingTest {
  private final Following following = new Following();

  @Test
  void lastsAsLongAsTheChanges() {
    following.during(
        () -> {
          following.during(() -> assertTrue(following.isNow()));
          assertTrue(following.isNow());
        });
    assertFalse(following.isNow());
  }

  @Test
  void endsWhereTheyFail() {
    Runnable failing =
        () -> {
          throw new IllegalStateException();
        };
    assertThrows(IllegalStateException.class, () -> following.during(failing));
    assertFalse(following.isNow());
  }
}
