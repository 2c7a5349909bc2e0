package downhill.view.rate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.core.analysis.Rates;
import downhill.core.geometry.Vec2;
import downhill.session.Edit;
import downhill.session.SpectrumRequest;
import downhill.view.ProgramWindow;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class BestRateTest extends ProgramWindow {
  private void typeAndAwaitTrack(String cost) {
    window.run(() -> store.dispatch(new Edit.CostTyped(cost)));
    window.waitUntil(() -> store.now().findings().spectrum().isPresent(), "the painted track");
  }

  /** Whether the track is that of the present start. */
  private boolean isPainted() {
    SpectrumRequest asked = SpectrumRequest.of(store.now().run(), Rates.OF_SLIDER);
    return store.now().findings().spectrum().filter(s -> s.request().equals(asked)).isPresent();
  }

  @Test
  void whereNoRateConvergesTheKeySaysSo() {
    typeAndAwaitTrack("x - y");
    double before = store.now().run().rate();
    window.press(KeyCode.B);
    assertTrue(window.isSeen("notice"));
    assertEquals(before, store.now().run().rate());
  }

  /** Rosenbrock’s function, which 0.0015 descends in 8005 steps. */
  @Test
  void aLimitOfStepsIsNoLimitOfTheDescent() {
    window.run(() -> store.dispatch(new Edit.CostTyped("(1-x)^2 + 100(y-x^2)^2")));
    window.run(() -> store.dispatch(new Edit.StartMoved(new Vec2(-0.3, -0.7))));
    window.waitUntil(this::isPainted, "the painted track");
    window.press(KeyCode.B);
    String said = window.get(((Label) window.node("notice"))::getText);
    assertEquals("At no rate does the ball arrive within 1000 steps.", said);
  }

  @Test
  void aBallThatStandsAtAMinimumHasNoFastestRate() {
    window.run(() -> store.dispatch(new Edit.StartMoved(new Vec2(3, 2))));
    window.waitUntil(this::isPainted, "the painted track");
    double before = store.now().run().rate();
    window.press(KeyCode.B);
    String said = window.get(((Label) window.node("notice"))::getText);
    assertEquals(
        "The ball stands at a minimum from the start: no rate is faster than another.", said);
    assertEquals(before, store.now().run().rate());
  }

  @Test
  void aGameHasToBePlayedFirst() {
    window.press(KeyCode.G);
    window.press(KeyCode.B);
    assertEquals("Play a rate first.", window.get(((Label) window.node("notice"))::getText));
  }

  @Test
  void whereOneDoesItGoesThereWithoutAWord() {
    typeAndAwaitTrack("x^2 + y^2");
    double before = store.now().run().rate();
    window.press(KeyCode.B);
    assertFalse(window.isSeen("notice"));
    assertNotEquals(before, store.now().run().rate());
    assertEquals(store.now().bestRate().orElseThrow(), store.now().run().rate());
  }
}
