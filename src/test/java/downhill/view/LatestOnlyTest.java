package downhill.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;

class LatestOnlyTest {
  private final List<String> worked = Collections.synchronizedList(new ArrayList<>());
  private final List<String> delivered = new ArrayList<>();

  @Test
  void onlyTheLatestOfManyRequestsIsDelivered() {
    CountDownLatch allWanted = new CountDownLatch(1);
    LatestOnly<String, String> latest =
        new LatestOnly<>("test", request -> work(request, allWanted), this::deliver);
    try (Window window = Window.showing(Pane::new, 100, 100)) {
      window.run(() -> List.of("a", "a", "b", "c", "c").forEach(latest::want));
      allWanted.countDown();
      window.waitUntil(() -> !delivered.isEmpty(), "the delivery");
      assertEquals(List.of("c"), delivered);
      assertEquals(List.of("a", "c"), worked);
    }
  }

  @Test
  void whatIsNotWantedAnyMoreIsNotDelivered() {
    CountDownLatch allWanted = new CountDownLatch(1);
    LatestOnly<String, String> latest =
        new LatestOnly<>("test", request -> work(request, allWanted), this::deliver);
    try (Window window = Window.showing(Pane::new, 100, 100)) {
      window.run(() -> latest.want("a"));
      window.run(latest::wantNothing);
      allWanted.countDown();
      window.waitUntil(() -> worked.equals(List.of("a")), "the work");
      window.run(() -> latest.want("b"));
      window.waitUntil(() -> !delivered.isEmpty(), "the delivery");
      assertEquals(List.of("b"), delivered);
    }
  }

  private String work(String request, CountDownLatch allWanted) {
    try {
      allWanted.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
    worked.add(request);
    return request;
  }

  private void deliver(String request, String answer) {
    assertEquals(request, answer);
    delivered.add(answer);
  }
}
