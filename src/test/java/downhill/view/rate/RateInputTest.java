package downhill.view.rate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.session.Gallery;
import downhill.session.Session;
import downhill.session.Store;
import downhill.view.Window;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** A person types a rate. */
class RateInputTest {
  private final Store store =
      new Store(Session.of(Gallery.first().experiment().withRate(0.012), false));

  @Test
  void whatIsNoRateStaysWithASentence() {
    try (Window window = showing()) {
      for (String bad : new String[] {"fast", "0", ""}) {
        retype(window, bad);
        window.press(KeyCode.ENTER);
        TextField field = window.node("rate-value", TextField.class);
        Label problem = window.node("rate-value-problem", Label.class);
        assertTrue(problem.isVisible(), bad);
        assertEquals(bad, field.getText());
        assertEquals(0.012, store.now().run().rate());
      }
      window.press(KeyCode.ESCAPE);
      assertEquals("0.012", window.node("rate-value", TextField.class).getText());
      assertFalse(window.node("rate-value-problem").isVisible());
    }
  }

  @Test
  void whoLeavesWhatIsNoRateSeesTheRateThatHolds() {
    try (Window window = showing()) {
      retype(window, "1/0");
      window.run(window.node("rate")::requestFocus);
      window.settle();
      TextField field = window.node("rate-value", TextField.class);
      assertEquals("0.012", field.getText());
      assertFalse(window.node("rate-value-problem").isVisible());
      window.run(field::undo);
      assertEquals("1/0", field.getText(), "nothing is lost");
    }
  }

  @Test
  void aDecimalCommaIsRead() {
    try (Window window = showing()) {
      retype(window, "0,05");
      window.press(KeyCode.ENTER);
      assertEquals(0.05, store.now().run().rate());
      assertEquals("0.05", window.node("rate-value", TextField.class).getText());
    }
  }

  @Test
  void whoComesByAClickOverwritesTheText() {
    try (Window window = showing()) {
      window.run(window.node("rate")::requestFocus);
      window.click("rate-value");
      window.type("0.5");
      window.press(KeyCode.ENTER);
      assertEquals(0.5, store.now().run().rate());
    }
  }

  @Test
  void theSliderComesToStandOnTheRateThatAHandHasChosen() {
    try (Window window = showing()) {
      Slider slider = window.node("rate", Slider.class);
      window.run(() -> slider.setValue(Math.log10(0.123456)));
      window.waitUntil(() -> slider.getValue() == Math.log10(0.123), "three digits");
      assertEquals(0.123, store.now().run().rate());
    }
  }

  @Test
  void enterLeavesTheKeyboardToTheWindow() {
    try (Window window = showing()) {
      retype(window, "0.02");
      window.press(KeyCode.ENTER);
      assertFalse(window.node("rate-value").isFocused());
    }
  }

  private Window showing() {
    return Window.showing(() -> new RateSlider(store), 1280, 116);
  }

  private static void retype(Window window, String text) {
    window.click("rate-value");
    window.press(KeyCode.CONTROL, KeyCode.A);
    window.press(KeyCode.BACK_SPACE);
    window.type(text);
  }
}
