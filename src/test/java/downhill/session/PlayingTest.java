package downhill.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.core.geometry.Vec2;
import org.junit.jupiter.api.Test;

/** The ball on its way. */
class PlayingTest extends ParabolaStore {
  /** Of a step of 1.8, by a central difference that is exact to 1e-10. */
  private static final double A_STEP = 1e-9;

  @Test
  void theBallStopsAtTheEndAndPlaysAgainFromTheStart() {
    dispatch(new Play.SpeedChanged(100), new Play.PlayToggled());
    for (int i = 0; i < 10 * last(); i++) {
      dispatch(new Play.Ticked(0.05));
    }
    assertEquals(new Playback(last(), false, 100, false), store.now().playback());
    dispatch(new Play.PlayToggled());
    assertEquals(new Playback(0, true, 100, false), store.now().playback());
  }

  @Test
  void aPauseInTheMiddleOfAStepShowsThatStep() {
    dispatch(new Play.Scrubbed(2.5));
    assertTrue(store.now().showsStep());
    assertFalse(store.now().restsBeforeStep());
    dispatch(new Play.Scrubbed(2));
    assertTrue(store.now().restsBeforeStep());
    dispatch(new Play.PlayToggled());
    assertFalse(store.now().showsStep());
  }

  /** All that is said of the ball is said of an iterate. */
  @Test
  void aPausedBallStandsAtTheNearestIterate() {
    dispatch(new Play.PlayToggled(), new Play.Ticked(0.05), new Play.PlayToggled());
    assertEquals(new Playback(0, false, 5, false), store.now().playback());
    dispatch(new Play.PlayToggled(), new Play.Ticked(0.15), new Play.Paused());
    assertEquals(new Playback(1, false, 5, false), store.now().playback());
  }

  @Test
  void withReducedMotionAPausedBallStaysWhereItIsSeen() {
    dispatch(new Play.MotionReduced(true), new Play.PlayToggled(), new Play.Ticked(0.15));
    dispatch(new Play.Paused());
    assertEquals(0, store.now().playback().cursor());
  }

  @Test
  void aStepGoesToWholeIterates() {
    dispatch(new Play.Scrubbed(2.5), new Play.Stepped(1));
    assertEquals(3, store.now().playback().cursor());
    dispatch(new Play.Scrubbed(2.5), new Play.Stepped(-1));
    assertEquals(2, store.now().playback().cursor());
    dispatch(new Play.Stepped(-10));
    assertEquals(0, store.now().playback().cursor());
  }

  @Test
  void theBallIsBetweenItsIterates() {
    dispatch(new Play.Scrubbed(0.5));
    assertEquals((9 + 7.2) / 2, store.now().ball().x(), A_STEP);
  }

  @Test
  void withReducedMotionTheBallIsOnItsIteratesOnly() {
    dispatch(new Play.MotionReduced(true), new Play.PlayToggled());
    for (int i = 0; i < 100; i++) {
      dispatch(new Play.Ticked(0.03));
      int step = store.now().playback().step();
      assertEquals(store.now().run().trajectory().at(step), store.now().ball());
    }
    assertEquals(15, store.now().playback().step(), "5 steps a second, for 3 s");
  }

  @Test
  void movingTheStartPutsTheBallThere() {
    dispatch(new Play.Scrubbed(5), new Edit.StartMoved(new Vec2(-4, 0)));
    assertEquals(new Vec2(-4, 0), store.now().ball());
  }
}
