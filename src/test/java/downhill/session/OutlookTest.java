package downhill.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.core.expression.CostFunction;
import downhill.core.geometry.Domain;
import downhill.core.geometry.Vec2;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A start that has widened its domain lies on the border of that, and is to be seen whole. */
class OutlookTest {
  private static final Experiment PARABOLA = Defaults.experiment(CostFunction.of("x^2 + 5"));
  private static final Experiment BOWL = Defaults.experiment(CostFunction.of("x^2 + y^2"));

  private static Store storeOf(Experiment experiment) {
    return new Store(Session.of(experiment, false));
  }

  private static void assertRoomRoundStart(Session session) {
    Domain domain = session.experiment().domain();
    Vec2 start = session.experiment().start();
    assertTrue(domain.contains(start), "the domain holds its start");
    assertTrue(session.view().scaled(0.95).contains(start), session.view() + " " + start);
    assertEquals(domain.centre(), session.view().centre());
    assertTrue(session.view().diagonal() < 1.2 * domain.diagonal());
  }

  @Test
  void aTypedStartOutsideTheDomainHasRoomRoundIt() {
    Random random = new Random(4);
    int outside = 0;
    for (int i = 0; i < 200; i++) {
      Store store = storeOf(BOWL);
      Vec2 start = new Vec2(20 * random.nextGaussian(), 20 * random.nextGaussian());
      if (!BOWL.domain().contains(start)) {
        outside++;
        store.dispatch(new Edit.StartTyped(start));
        assertEquals(BOWL.domain().widenedToHold(start), store.now().experiment().domain());
        assertRoomRoundStart(store.now());
      }
    }
    assertTrue(outside > 150, "outside: " + outside);
  }

  @Test
  void aSessionThatBeginsThereHasItAndEachResetOfTheViewGivesItBack() {
    Vec2 start = new Vec2(10_000, 0);
    Experiment far = PARABOLA.withDomain(PARABOLA.domain().widenedToHold(start)).withStart(start);
    Store store = storeOf(far);
    assertRoomRoundStart(store.now());
    Domain view = store.now().view();
    store.dispatch(new Look.ViewChanged(Domain.of(-1, 1)));
    store.dispatch(new Look.ViewReset());
    assertEquals(view, store.now().view());
    store.dispatch(new Edit.ExperimentChosen(PARABOLA));
    assertEquals(PARABOLA.domain(), store.now().view());
    store.undo();
    assertRoomRoundStart(store.now());
  }

  @Test
  void aDragToTheBorderDoesNotMoveTheView() {
    Store store = storeOf(BOWL);
    store.dispatch(new Edit.StartMoved(new Vec2(BOWL.domain().x().to(), 0)));
    assertEquals(BOWL.domain(), store.now().view());
  }

  @Test
  void aDomainAsLargeAsNumbersGoIsSeenAsItIs() {
    Domain huge = Domain.of(0, Double.MAX_VALUE);
    Experiment experiment = PARABOLA.withDomain(huge).withStart(new Vec2(0, 0));
    assertEquals(huge, Session.of(experiment, false).view());
  }
}
