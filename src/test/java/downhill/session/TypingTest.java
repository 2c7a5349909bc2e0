package downhill.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.core.geometry.Domain;
import downhill.core.geometry.Vec2;
import org.junit.jupiter.api.Test;

/** Formulas as they are typed. */
class TypingTest extends ParabolaStore {
  @Test
  void aBadTextKeepsTheLastGoodLandscape() {
    Run before = store.now().run();
    dispatch(new Edit.CostTyped("x^2 + "));
    assertTrue(store.now().formula().problem().isPresent());
    assertSame(before, store.now().run());
  }

  @Test
  void aGoodTextOfTheSameDomainKeepsTheStart() {
    dispatch(new Edit.CostTyped("x^4"), new Edit.StartMoved(new Vec2(1.5, 0)));
    dispatch(new Edit.CostTyped("x^4 + 1"));
    assertEquals(new Vec2(1.5, 0), store.now().experiment().start());
  }

  @Test
  void aChosenStartSurvivesAnotherDefaultDomain() {
    dispatch(new Edit.StartMoved(new Vec2(6.5, 0)), new Edit.CostTyped("x^2 + 8"));
    assertEquals(new Vec2(6.5, 0), store.now().experiment().start());
    assertEquals(Domain.of(-6.5, 6.5), store.now().experiment().domain());
  }

  @Test
  void halfAFormulaOnTheWayLosesNothing() {
    dispatch(new Edit.CostTyped("x*y + 1"), new Edit.StartMoved(new Vec2(1, 2)));
    String target = "x*x + y*y + 7";
    for (int i = 1; i <= target.length(); i++) {
      dispatch(new Edit.CostTyped(target.substring(0, i)));
    }
    assertEquals(target, store.now().experiment().cost());
    assertEquals(new Vec2(1, 2), store.now().experiment().start());
    store.undo();
    assertEquals("x*y + 1", store.now().experiment().cost());
  }

  /** Each part is an undo of its own, but whoever thinks over a formula writes one formula. */
  @Test
  void aPauseInTheMiddleLosesNothing() {
    dispatch(new Edit.CostTyped("x*y + 1"), new Edit.StartMoved(new Vec2(1, 2)));
    Domain domain = Domain.of(-2, 3, -1, 4);
    dispatch(new Edit.DomainChanged(domain), new Edit.GestureEnded());
    for (String part : new String[] {"x*x", "x*x + 4", "x*x + 4*y*y"}) {
      dispatch(new Edit.CostTyped(part), new Edit.TypingPaused());
    }
    assertEquals(new Vec2(1, 2), store.now().experiment().start());
    assertEquals(domain, store.now().experiment().domain());
    store.undo();
    assertEquals("x*x + 4", store.now().experiment().cost());
  }

  @Test
  void aTextThatIsMendedLaterIsOneUndoWithItsTyping() {
    String typed = "sinx";
    for (int i = 1; i <= typed.length(); i++) {
      dispatch(new Edit.CostTyped(typed.substring(0, i)));
    }
    dispatch(new Edit.TypingPaused(), new Edit.GestureEnded(), new Edit.CostTyped("sin(x)"));
    assertEquals("sin(x)", store.now().experiment().cost());
    store.undo();
    assertEquals(PARABOLA, store.now().experiment());
    store.redo();
    assertEquals("sin(x)", store.now().experiment().cost());
  }

  @Test
  void whatIsDoneBeforeATextIsMendedStays() {
    dispatch(new Edit.CostTyped("x^2 + "), new Edit.GestureEnded());
    dispatch(new Edit.StartMoved(new Vec2(1.5, 0)), new Edit.GestureEnded());
    dispatch(new Edit.CostTyped("x^2 + 4"));
    assertEquals(new Vec2(1.5, 0), store.now().experiment().start());
    store.undo();
    assertEquals(PARABOLA.withStart(new Vec2(1.5, 0)), store.now().experiment());
  }

  @Test
  void aBadTextStaysWhileTheRateIsDragged() {
    dispatch(new Edit.CostTyped("x^2 + ("), new Edit.RateChanged(0.3));
    assertEquals("x^2 + (", store.now().formula().text());
    assertTrue(store.now().formula().problem().isPresent());
  }

  @Test
  void aBallThatRollsBeginsAnewOnAnotherLandscape() {
    dispatch(new Edit.RateChanged(0.01), new Play.PlayToggled(), new Play.Ticked(0.5));
    double place = store.now().playback().place();
    assertTrue(place > 0);
    dispatch(new Edit.CostTyped(store.now().formula().text() + " "));
    assertEquals(place, store.now().playback().place());
    dispatch(new Edit.CostTyped("x^2 + 3*y^2"));
    assertEquals(0, store.now().playback().place());
    assertTrue(store.now().playback().playing());
  }

  @Test
  void anExampleTakesTheFieldFromABadText() {
    dispatch(new Edit.CostTyped("x^2 + ("), new Edit.ExperimentChosen(PARABOLA));
    assertEquals(Formula.good("x^2 + 5"), store.now().formula());
  }

  @Test
  void aReferenceFunctionComesWithItsDomain() {
    dispatch(new Edit.CostTyped("(1-x)^2 + 100(y-x^2)^2"));
    assertEquals(Domain.of(-2, 2, -1, 3), store.now().experiment().domain());
    assertEquals(new Vec2(-1.2, 1.8), store.now().experiment().start());
  }
}
