package downhill.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.core.descent.Outcome;
import downhill.core.geometry.Domain;
import downhill.core.geometry.Vec2;
import org.junit.jupiter.api.Test;

/** What is seen, and what is not moved by it. */
class LookingTest extends ParabolaStore {
  @Test
  void followingHoldsTheBallAndChangesNoOutcome() {
    dispatch(new Edit.RateChanged(1.1), new Look.FollowToggled());
    var verdict = store.now().run().trajectory().verdict();
    dispatch(new Play.Scrubbed(10));
    assertTrue(store.now().view().contains(store.now().ball()));
    assertEquals(verdict, store.now().run().trajectory().verdict());
    dispatch(new Look.FollowToggled());
    assertEquals(PARABOLA.domain(), store.now().view());
  }

  @Test
  void aTypedStartWidensTheDomain() {
    dispatch(new Edit.StartTyped(new Vec2(10_000, 0)));
    assertEquals(Domain.of(-10_000, 10_000), store.now().experiment().domain());
    assertEquals(Outcome.CONVERGED, store.now().run().trajectory().verdict().outcome());
  }

  @Test
  void aClickLeavesTheDomain() {
    dispatch(new Edit.StartMoved(new Vec2(30, 0)));
    assertEquals(PARABOLA.domain(), store.now().experiment().domain());
  }
}
