package downhill.view.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.view.Window;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;

class LatestOnlyTest {
  private final List<String> worked = Collections.synchronizedList(new ArrayList<>());
  private final List<String> delivered = new ArrayList<>();

  @Test
  void onlyTheLatestOfManyRequestsIsDelivered() {
    CountDownLatch allWanted = new CountDownLatch(1);
    LatestOnly<String, String> latest =
        new LatestOnly<>(
            "test",
            (request, useless) -> Optional.of(work(request, allWanted)),
            this::deliver,
            Object::equals);
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
        new LatestOnly<>(
            "test",
            (request, useless) -> Optional.of(work(request, allWanted)),
            this::deliver,
            Object::equals);
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

  @Test
  void whatIsWantedAfterAFailureIsDone() {
    CountDownLatch allWanted = new CountDownLatch(1);
    List<Throwable> failures = Collections.synchronizedList(new ArrayList<>());
    LatestOnly<String, String> latest =
        new LatestOnly<>(
            "test",
            (request, useless) -> {
              String answer = work(request, allWanted);
              if (request.equals("a")) {
                throw new IllegalArgumentException(request);
              }
              return Optional.of(answer);
            },
            this::deliver,
            Object::equals);
    try (Window window = Window.showing(Pane::new, 100, 100)) {
      window.run(
          () -> {
            Thread.currentThread().setUncaughtExceptionHandler((t, bug) -> failures.add(bug));
            List.of("a", "b").forEach(latest::want);
          });
      allWanted.countDown();
      window.waitUntil(() -> !delivered.isEmpty(), "the delivery");
      assertEquals(List.of("b"), delivered);
      window.run(() -> Thread.currentThread().setUncaughtExceptionHandler(null));
      assertEquals(1, failures.size());
    }
  }

  /** a and A are near. */
  @Test
  void whatIsNearIsShownMeanwhile() {
    CountDownLatch allWanted = new CountDownLatch(1);
    LatestOnly<String, String> latest =
        new LatestOnly<>(
            "test",
            (request, useless) -> {
              String answer = work(request, allWanted);
              return useless.getAsBoolean() ? Optional.empty() : Optional.of(answer);
            },
            this::deliver,
            String::equalsIgnoreCase);
    try (Window window = Window.showing(Pane::new, 100, 100)) {
      window.run(() -> List.of("a", "A").forEach(latest::want));
      allWanted.countDown();
      window.waitUntil(() -> delivered.size() == 2, "both deliveries");
      assertEquals(List.of("a", "A"), delivered);
    }
  }

  /** a and A are near; b is another matter. */
  @Test
  void whatIsNotNearIsStopped() {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch replaced = new CountDownLatch(1);
    List<String> stopped = Collections.synchronizedList(new ArrayList<>());
    LatestOnly<String, String> latest =
        new LatestOnly<>(
            "test",
            (request, useless) -> {
              begun.countDown();
              await(replaced);
              if (useless.getAsBoolean()) {
                stopped.add(request);
                return Optional.empty();
              }
              return Optional.of(request);
            },
            this::deliver,
            String::equalsIgnoreCase);
    try (Window window = Window.showing(Pane::new, 100, 100)) {
      window.run(() -> latest.want("a"));
      await(begun);
      window.run(() -> List.of("A", "b").forEach(latest::want));
      replaced.countDown();
      window.waitUntil(() -> !delivered.isEmpty(), "the delivery");
      assertEquals(List.of("a"), stopped);
      assertEquals(List.of("b"), delivered);
    }
  }

  /** The work on the first a sees that b is wanted, and gives up although a is wanted again. */
  @Test
  void whatIsWantedAgainIsDoneAgain() {
    CountDownLatch seen = new CountDownLatch(1);
    CountDownLatch wantedAgain = new CountDownLatch(1);
    LatestOnly<String, String> latest =
        new LatestOnly<>(
            "test",
            (request, useless) -> {
              while (seen.getCount() > 0 && !useless.getAsBoolean()) {
                Thread.onSpinWait();
              }
              seen.countDown();
              String answer = work(request, wantedAgain);
              return useless.getAsBoolean() ? Optional.empty() : Optional.of(answer);
            },
            this::deliver,
            String::equals);
    try (Window window = Window.showing(Pane::new, 100, 100)) {
      window.run(() -> latest.want("a"));
      window.run(() -> latest.want("b"));
      window.waitUntil(() -> seen.getCount() == 0, "b is seen");
      window.run(() -> latest.want("a"));
      wantedAgain.countDown();
      window.waitUntil(() -> !delivered.isEmpty(), "the delivery");
      assertEquals(List.of("a"), delivered);
      assertEquals(List.of("a", "a"), worked);
    }
  }

  @Test
  void everBetterAnswersAreDeliveredAsTheyCome() {
    CountDownLatch shown = new CountDownLatch(1);
    LatestOnly<String, Integer> latest =
        new LatestOnly<>(
            "test",
            (request, useless, meanwhile) -> {
              meanwhile.accept(1);
              await(shown);
              return Optional.of(2);
            },
            (request, answer) -> {
              delivered.add(request + answer);
              shown.countDown();
            },
            String::equals);
    try (Window window = Window.showing(Pane::new, 100, 100)) {
      window.run(() -> latest.want("a"));
      window.waitUntil(() -> delivered.size() == 2, "both answers");
      assertEquals(List.of("a1", "a2"), delivered);
    }
  }

  /** The FX thread is busy until all is found: it gets the last answer and no other. */
  @Test
  void atMostOneDeliveryWaits() {
    CountDownLatch found = new CountDownLatch(1);
    LatestOnly<String, Integer> latest =
        new LatestOnly<>(
            "test",
            (request, useless, meanwhile) -> {
              IntStream.range(0, 1_000).forEach(meanwhile::accept);
              found.countDown();
              return Optional.of(1_000);
            },
            (request, answer) -> delivered.add(request + answer),
            String::equals);
    try (Window window = Window.showing(Pane::new, 100, 100)) {
      window.run(
          () -> {
            latest.want("a");
            await(found);
          });
      window.waitUntil(() -> delivered.contains("a1000"), "the last answer");
      assertTrue(delivered.size() <= 2, "deliveries: " + delivered);
    }
  }

  @Test
  void aBetterAnswerToAnEarlierRequestIsDropped() {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch replaced = new CountDownLatch(1);
    LatestOnly<String, Integer> latest =
        new LatestOnly<>(
            "test",
            (request, useless, meanwhile) -> {
              begun.countDown();
              await(replaced);
              meanwhile.accept(1);
              return useless.getAsBoolean() ? Optional.empty() : Optional.of(2);
            },
            (request, answer) -> delivered.add(request + answer),
            String::equals);
    try (Window window = Window.showing(Pane::new, 100, 100)) {
      window.run(() -> latest.want("a"));
      await(begun);
      window.run(() -> latest.want("b"));
      replaced.countDown();
      window.waitUntil(() -> delivered.contains("b2"), "the answer to b");
      assertTrue(delivered.stream().allMatch(answer -> answer.startsWith("b")), "" + delivered);
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private String work(String request, CountDownLatch allWanted) {
    await(allWanted);
    worked.add(request);
    return request;
  }

  private void deliver(String request, String answer) {
    assertEquals(request, answer);
    delivered.add(answer);
  }
}
