package downhill.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.session.Edit;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class BestRateTest extends ProgramWindow {
  private void typeAndAwaitTrack(String cost) {
    window.run(() -> store.dispatch(new Edit.CostTyped(cost)));
    window.waitUntil(() -> store.now().findings().spectrum().isPresent(), "the painted track");
  }

  @Test
  void whereNoRateConvergesTheKeySaysSo() {
    typeAndAwaitTrack("x - y");
    double before = store.now().run().rate();
    window.press(KeyCode.B);
    assertTrue(window.isSeen("notice"));
    assertEquals(before, store.now().run().rate());
  }

  @Test
  void whereOneDoesItGoesThereWithoutAWord() {
    typeAndAwaitTrack("x^2 + y^2");
    window.press(KeyCode.B);
    assertFalse(window.isSeen("notice"));
    assertEquals(store.now().bestRate().orElseThrow(), store.now().run().rate());
  }
}
