package downhill.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import downhill.session.Edit;
import downhill.session.Look;
import downhill.session.Outlook;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A wheel or two fingers that do not move, as a touchpad tells at the end of a gesture. */
class StillWheelTest extends ProgramWindow {
  private Outlook outlook() {
    return window.get(() -> store.now().display().outlook());
  }

  private void fire(String picture, Event event) {
    Node node = window.node(picture);
    window.run(() -> Event.fireEvent(node, event));
  }

  private static ScrollEvent scroll(double pixels) {
    return new ScrollEvent(
        ScrollEvent.SCROLL,
        100,
        100,
        100,
        100,
        false,
        false,
        false,
        false,
        false,
        true,
        0,
        pixels,
        0,
        pixels,
        ScrollEvent.HorizontalTextScrollUnits.NONE,
        0,
        ScrollEvent.VerticalTextScrollUnits.NONE,
        0,
        0,
        null);
  }

  private static ZoomEvent pinch(double factor) {
    return new ZoomEvent(
        ZoomEvent.ZOOM,
        100,
        100,
        100,
        100,
        false,
        false,
        false,
        false,
        false,
        true,
        factor,
        factor,
        null);
  }

  @ParameterizedTest
  @CsvSource({"map, (1-x)^2 + y^2", "surface, (1-x)^2 + y^2", "map, x^2 + 5"})
  void changesNothingThatIsSeen(String picture, String formula) {
    window.run(() -> store.dispatch(new Edit.CostTyped(formula)));
    window.run(() -> store.dispatch(new Look.FollowToggled()));
    window.settle();
    Outlook before = outlook();
    fire(picture, scroll(0));
    fire(picture, pinch(1));
    assertEquals(before, outlook());
    fire(picture, scroll(40));
    Outlook scrolled = outlook();
    assertNotEquals(before, scrolled);
    fire(picture, pinch(1.5));
    assertNotEquals(scrolled, outlook());
  }
}
