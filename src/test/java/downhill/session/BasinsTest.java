package downhill.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.core.descent.Outcome;
import downhill.core.geometry.Cells;
import downhill.core.geometry.Domain;
import downhill.core.geometry.Vec2;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BasinsTest {
  private final Store store = new Store(Session.of(Gallery.first().experiment(), false));

  private BasinRequest request(int side) {
    return BasinRequest.of(store.now(), Cells.square(store.now().view(), side));
  }

  private Basins computed() {
    return request(4).answer(() -> false, basins -> {}).orElseThrow();
  }

  private Optional<Basins> known() {
    return store.now().findings().basins();
  }

  @Test
  void theStartIsNoPartOfTheRequest() {
    Basins basins = computed();
    store.dispatch(new Found.BasinsComputed(basins));
    store.dispatch(new Edit.StartMoved(new Vec2(1, 2)));
    assertSame(basins, known().orElseThrow());
    assertEquals(basins.request(), request(4));
  }

  @Test
  void moreStepsThanABasinMapTakesAreNoPartOfItEither() {
    BasinRequest before = request(4);
    store.dispatch(new Edit.StepsChanged(301));
    assertEquals(before, request(4));
    store.dispatch(new Edit.StepsChanged(299));
    assertFalse(before.equals(request(4)));
  }

  @Test
  void allElseThatABasinMapShowsMakesItStale() {
    for (Intent intent :
        List.of(
            new Edit.RateChanged(0.02),
            new Edit.CostTyped("x^2 + y^2"),
            new Edit.DomainChanged(Domain.of(-3, 3, -3, 3)),
            new Look.ViewChanged(Domain.of(0, 1, 0, 1)))) {
      Basins basins = computed();
      store.dispatch(new Found.BasinsComputed(basins));
      store.dispatch(intent);
      assertEquals(Optional.empty(), known(), intent.toString());
      store.dispatch(new Found.BasinsComputed(basins));
      assertEquals(Optional.empty(), known(), "too late for " + intent);
    }
  }

  @Test
  void inAThousandRapidChangesTheBasinsAreAlwaysThoseOfTheSession() {
    Random random = new Random(8);
    List<Basins> underWay = new ArrayList<>();
    int shown = 0;
    for (int i = 0; i < 1000; i++) {
      if (random.nextInt(4) == 0) {
        underWay.add(computed());
      }
      boolean arrives = !underWay.isEmpty() && random.nextInt(3) == 0;
      store.dispatch(
          arrives
              ? new Found.BasinsComputed(underWay.remove(random.nextInt(underWay.size())))
              : randomIntent(random));
      known().ifPresent(basins -> assertEquals(request(4), basins.request()));
      shown += known().isPresent() ? 1 : 0;
    }
    assertTrue(shown > 50, "shown " + shown);
  }

  private static Intent randomIntent(Random random) {
    double x = random.nextInt(3);
    return switch (random.nextInt(9)) {
      case 0 -> new Edit.RateChanged(0.01 + x / 100);
      case 1 -> new Edit.CostTyped("x^2 + " + (1 + x) + "y^2");
      case 2 -> new Edit.DomainChanged(Domain.of(-3 - x, 3, -3, 3));
      case 3 -> new Look.ViewChanged(Domain.of(-1 - x, 1, -1, 1));
      case 4 -> new Look.FollowToggled();
      case 5 -> new Edit.ExperimentChosen(Gallery.first().experiment());
      case 6 -> new Play.Stepped(random.nextInt(5));
      case 7 -> new Look.ViewReset();
      default -> new Edit.StartMoved(new Vec2(5 * x - 4, x));
    };
  }

  @Test
  void aGlanceSaysWhatTheFullAnswerSaysButOfFewerCells() {
    BasinRequest request = request(96);
    Basins glance = request.glance(32 * 32, () -> false);
    Basins full = request.answer(() -> false, basins -> {}).orElseThrow();
    assertEquals(0, glance.done());
    assertEquals(1, full.done());
    assertEquals(full.map().minimizers(), glance.map().minimizers());
    for (int row = 0; row < 32; row++) {
      for (int column = 0; column < 32; column++) {
        Outcome outcome = full.map().outcome(3 * column + 1, 3 * row + 1);
        assertEquals(outcome, glance.map().outcome(column, row));
      }
    }
  }

  @Test
  void aCancelledRequestHasNoAnswer() {
    assertEquals(Optional.empty(), request(40).answer(() -> true, basins -> {}));
  }
}
