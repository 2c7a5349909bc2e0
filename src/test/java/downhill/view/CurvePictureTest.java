package downhill.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.core.geometry.Domain;
import downhill.core.geometry.Vec2;
import downhill.session.Edit;
import downhill.session.Look;
import downhill.session.Play;
import downhill.view.text.MathText;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;

/** The picture of a function of one variable. */
class CurvePictureTest extends PicturesWindow {
  private static List<String> axisNumbers(Window window) {
    return window.get(
        () ->
            window.scene().getRoot().lookupAll(".axis-number").stream()
                .filter(Node::isVisible)
                .map(number -> ((Text) number).getText())
                .toList());
  }

  @Test
  void aBallBesideTheCurvesPictureIsPointedAtFromThatSide() {
    try (Window window = window("x^2+8", 1e9, new Vec2(3, 0))) {
      window.run(() -> store.dispatch(new Play.Scrubbed(1)));
      window.settle();
      Node pill = window.node("map").lookup(".edge-pill");
      assertTrue(window.get(() -> pill.getParent().isVisible()));
      double width = window.node("map").getLayoutBounds().getWidth();
      assertTrue(pill.getBoundsInParent().getMaxX() < width / 2);
    }
  }

  @Test
  void aBallAboveTheCurvesPictureIsPointedAtWithItsHeight() {
    try (Window window = window("exp(x^2)", 0.12, new Vec2(1.5, 0))) {
      Node pill = window.node("map").lookup(".edge-pill");
      assertFalse(window.get(() -> pill.getParent().isVisible()));
      window.run(() -> store.dispatch(new Play.Scrubbed(1)));
      window.settle();
      assertTrue(window.get(() -> pill.getParent().isVisible()));
      MathText text = (MathText) pill.lookup(".edge-pill-text");
      assertEquals("f = 39.23", text.getAccessibleText());
    }
  }

  @Test
  void aFollowedBallIsSeenOnTheCurveHoweverHigh() {
    try (Window window = window("x^10", 0.05, new Vec2(1.3, 0))) {
      Node pill = window.node("map").lookup(".edge-pill");
      window.run(() -> store.dispatch(new Play.Scrubbed(1)));
      window.settle();
      assertTrue(window.get(() -> pill.getParent().isVisible()));
      window.run(() -> store.dispatch(new Look.FollowToggled()));
      window.settle();
      assertFalse(window.get(() -> pill.getParent().isVisible()));
    }
  }

  @Test
  void theAxesOfACurveStandStillWhileTheRateChanges() {
    try (Window window = window("exp(x^2)", 0.01, new Vec2(1.5, 0))) {
      List<String> before = axisNumbers(window);
      assertTrue(before.contains("30"), before.toString());
      window.run(() -> store.dispatch(new Edit.RateChanged(0.2)));
      window.settle();
      assertEquals(before, axisNumbers(window));
    }
  }

  @Test
  void aStartBesideTheViewDoesNotFlattenTheCurve() {
    try (Window window = window("x^2+5", 0.9, new Vec2(9, 0))) {
      assertTrue(axisNumbers(window).contains("80"), "of the start's height");
      window.run(() -> store.dispatch(new Look.ViewChanged(Domain.of(-1, 1))));
      window.settle();
      List<String> numbers = axisNumbers(window);
      assertTrue(numbers.contains("5.8"), numbers.toString());
    }
  }

  @Test
  void aBallInAHoleOfTheCurveStandsAtTheLowerBorder() {
    try (Window window = window("ln(x)", 0.1, new Vec2(-3, 0))) {
      Node curve = window.node("map");
      assertFalse(window.get(() -> curve.lookup(".edge-pill").getParent().isVisible()));
      Node start = curve.lookup(".start-marker");
      assertTrue(window.get(start::isVisible));
      double height = curve.getLayoutBounds().getHeight();
      assertEquals(height, start.getBoundsInParent().getCenterY(), 20);
    }
  }
}
