package downhill.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.core.geometry.Interval;
import downhill.session.Parameter;
import downhill.session.Play;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

/** What a person does with the parameters of a formula. */
class ParametersInWindowTest extends ParameterWindow {
  @Test
  void eachExtraNameHasASliderAndTheReadingSaysItsValue() {
    enter(BOWL);
    assertEquals(2, controls().size());
    assertEquals(1, window.node("parameter-a", Slider.class).getValue());
    retype("parameter-b-value", "-2.5");
    window.press(KeyCode.ENTER);
    assertEquals(-2.5, value("b"));
    assertEquals(-2.5, window.node("parameter-b", Slider.class).getValue());
    assertEquals(
        "a·x² + b·y²\u2003with a = 1, b = −2.5",
        window.get(window.node("reading")::getAccessibleText));
  }

  @Test
  void aDragFollowsAtEachMoveAndIsOneUndo() {
    enter(BOWL);
    Slider slider = window.node("parameter-a", Slider.class);
    double y = window.get(() -> slider.getHeight() / 2);
    double width = window.get(slider::getWidth);
    window.drag(slider, 8 + 0.6 * (width - 16), y, width - 8, y);
    assertEquals(5, value("a"));
    assertEquals(5 + 1 * 100, store.now().run().cost().evaluator().valueAt(1, 10));
    window.press(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(1, value("a"));
    assertEquals(BOWL, store.now().experiment().cost());
    assertEquals(1, window.get(slider::getValue));
  }

  @Test
  void keysMoveTheSliderByRoundStops() {
    given(BOWL);
    Slider slider = window.node("parameter-a", Slider.class);
    window.run(slider::requestFocus);
    window.press(KeyCode.RIGHT);
    window.press(KeyCode.RIGHT);
    assertEquals(1.2, value("a"));
    window.press(KeyCode.LEFT);
    assertEquals(1.1, value("a"));
    window.press(KeyCode.PAGE_DOWN);
    assertEquals(0.1, value("a"));
    window.press(KeyCode.END);
    assertEquals(5, value("a"));
    double rate = store.now().run().rate();
    window.press(KeyCode.UP);
    assertTrue(store.now().run().rate() > rate, "across the slider is the learning rate's");
  }

  @Test
  void aRemoteStepsAfterAClickOnTheParametersToo() {
    given(BOWL);
    Node sweep = window.node("parameter-a-sweep", Node.class);
    window.click(sweep);
    window.click(sweep);
    window.press(KeyCode.PAGE_DOWN);
    window.press(KeyCode.PAGE_DOWN);
    assertEquals(2, store.now().playback().cursor());
    window.press(KeyCode.PAGE_UP);
    assertEquals(1, store.now().playback().cursor());
    window.press(KeyCode.END);
    assertEquals(store.now().run().trajectory().last(), store.now().playback().cursor());
    window.press(KeyCode.HOME);
    assertEquals(0, store.now().playback().cursor());
  }

  @Test
  void aBadValueIsToldAndChangesNothing() {
    given(BOWL);
    for (String bad : new String[] {"", "two", "1,500", "1e999", "1/0"}) {
      TextField field = retype("parameter-a-value", bad);
      if (bad.isEmpty()) {
        window.press(KeyCode.BACK_SPACE);
      }
      window.press(KeyCode.ENTER);
      Label problem = window.node("parameter-a-value-problem", Label.class);
      assertTrue(window.get(problem::isVisible), bad);
      assertTrue(place(problem).getMinY() > place(field).getMaxY(), "below the field");
      assertTrue(window.get(field::isFocused), "to be typed on");
      assertEquals(1, value("a"));
      window.press(KeyCode.ESCAPE);
      assertFalse(window.get(problem::isVisible));
      assertEquals("1", window.get(field::getText));
    }
  }

  @Test
  void aValueBeyondTheSliderWidensItsRange() {
    given(BOWL);
    retype("parameter-a-value", "30");
    window.press(KeyCode.ENTER);
    assertEquals(new Parameter("a", 30, new Interval(-5, 30)), parameter("a"));
    assertEquals(30, window.node("parameter-a", Slider.class).getMax());
    window.press(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(new Interval(-5, 5), parameter("a").range());
  }

  @Test
  void aRangeIsTypedAtTheEndsOfTheSlider() {
    given(BOWL);
    window.click("parameter-b-range");
    TextField range = window.node("parameter-range", TextField.class);
    window.waitUntil(range::isFocused, "the range is to be typed");
    assertEquals("-5:5", window.get(range::getSelectedText));
    assertEquals("Range of b", window.get(range::getAccessibleText));
    retype("parameter-range", "5:0");
    window.press(KeyCode.ENTER);
    assertTrue(window.get(window.node("parameter-range-problem")::isVisible));
    assertEquals(new Interval(-5, 5), parameter("b").range());
    retype("parameter-range", "2:8");
    window.press(KeyCode.ENTER);
    assertFalse(window.get(range.getParent()::isVisible), "folded");
    assertEquals(new Parameter("b", 2, new Interval(2, 8)), parameter("b"));
    assertEquals(2, window.node("parameter-b", Slider.class).getMin());
    window.press(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(new Parameter("b", 1, new Interval(-5, 5)), parameter("b"));
  }

  @Test
  void theRangeLiesOverTheButtonsOfThePanel() {
    window.resize(800, 600);
    given("a*x^2 + b*y^2 + c*x*y");
    window.click("parameter-c-range");
    Region sheet = (Region) window.node("parameter-range").getParent();
    Node numbers = window.node("unfold-numbers");
    Bounds both = place(numbers);
    assertTrue(place(sheet).intersects(both), place(sheet) + " " + both);
    Point2D common = window.get(() -> sheet.sceneToLocal(both.getMaxX() - 4, both.getMaxY() - 4));
    assertTrue(window.get(() -> sheet.contains(common)));
    window.click(sheet, common.getX(), common.getY());
    assertTrue(window.get(sheet::isVisible));
    assertFalse(window.get(((ToggleButton) numbers)::isSelected), "nothing of it is pressed");
  }

  @Test
  void theRangeFoldsOnEscapeAndOnAPressElsewhere() {
    given(BOWL);
    window.click("parameter-a-range");
    Node sheet = window.node("parameter-range").getParent();
    window.press(KeyCode.ESCAPE);
    assertFalse(window.get(sheet::isVisible));
    window.click("parameter-a-range");
    window.click("parameter-b-range");
    assertTrue(window.get(sheet::isVisible), "now that of b");
    window.click("parameter-b-range");
    assertFalse(window.get(sheet::isVisible));
    window.click("parameter-a-range");
    enter("x^2 + y^2");
    assertFalse(window.get(sheet::isVisible));
  }

  @Test
  void aParameterRunsBackAndForthUntilAHandStopsIt() {
    given(BOWL);
    ButtonBase sweep = window.node("parameter-a-sweep", ButtonBase.class);
    assertEquals("Run a back and forth", window.get(sweep::getAccessibleText));
    window.click(sweep);
    assertTrue(store.now().playback().sweeps("a"));
    assertEquals("Stop a", window.get(sweep::getAccessibleText));
    window.run(() -> store.dispatch(new Play.Ticked(0.5)));
    double on = value("a");
    assertTrue(on > 1, "upward, as the value " + on);
    TextField field = window.node("parameter-a-value", TextField.class);
    assertEquals(
        2, window.get(field::getText).length() - window.get(field::getText).indexOf('.') - 1);
    window.click(field);
    assertFalse(store.now().playback().moves(), "what is typed is not run over");
    window.press(KeyCode.ESCAPE);
    window.press(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(1, value("a"));
  }

  @Test
  void escapeStopsAParameterThatRuns() {
    given(BOWL);
    window.click(window.node("parameter-a-sweep", ButtonBase.class));
    assertTrue(store.now().playback().sweeps("a"));
    window.press(KeyCode.ESCAPE);
    assertFalse(store.now().playback().sweeps("a"));
  }

  @Test
  void anotherFormulaKeepsTheValuesOfNamesThatStay() {
    given(BOWL);
    retype("parameter-b-value", "3");
    window.press(KeyCode.ENTER);
    enter("c*x^2 + b*y^4");
    assertEquals(1, value("c"));
    assertEquals(3, value("b"));
    assertEquals("1", window.get(window.node("parameter-c-value", TextField.class)::getText));
    assertEquals("3", window.get(window.node("parameter-b-value", TextField.class)::getText));
  }

  @Test
  void whatIsTypedForOneNameIsNotHandedToAnother() {
    given(BOWL);
    retype("parameter-a-value", "1;5");
    enter("c*x^2 + b*y^2");
    assertFalse(window.get(window.node("parameter-c-value-problem")::isVisible));
    assertEquals("1", window.get(window.node("parameter-c-value", TextField.class)::getText));
  }
}
