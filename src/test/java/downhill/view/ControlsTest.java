package downhill.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.core.descent.GradientDescent;
import downhill.core.geometry.Domain;
import downhill.core.geometry.Vec2;
import downhill.session.Edit;
import downhill.session.Experiment;
import downhill.session.Play;
import downhill.session.Session;
import downhill.session.Store;
import downhill.view.keys.OnTop;
import downhill.view.look.Form;
import downhill.view.panel.PanelShape;
import downhill.view.panel.SidePanel;
import downhill.view.playback.SpeedMenu;
import downhill.view.playback.Transport;
import downhill.view.rate.RateSlider;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A person at the controls alone, without pictures. */
class ControlsTest {
  /** Of the slider: a pointer stands on whole pixels, and the thumb too. */
  private static final double PIXELS = 1.5;

  private static final String HIMMELBLAU = "(x^2+y-11)^2 + (x+y^2-7)^2";

  private static Store himmelblau() {
    return store(HIMMELBLAU, Domain.of(-5, 5, -5, 5), new Vec2(-0.3, -0.7), 0.012);
  }

  private static Store store(String cost, Domain domain, Vec2 start, double rate) {
    Experiment experiment =
        new Experiment(
            cost, domain, new GradientDescent(rate), start, Experiment.DEFAULT_STEPS, List.of());
    return new Store(Session.of(experiment, false));
  }

  private static Window showing(Store store) {
    return Window.showing(() -> new Controls(store), 1280, 720);
  }

  private static final class Controls extends Pane {
    Controls(Store store) {
      RateSlider rate = new RateSlider(store);
      Transport transport = new Transport(store);
      SidePanel panel = new SidePanel(store, new OnTop());
      rate.resizeRelocate(0, 532, 1280, 116);
      transport.resizeRelocate(0, 668, 1280, 40);
      panel.resizeRelocate(1000, 76, 264, 446);
      rate.setManaged(false);
      transport.setManaged(false);
      panel.setManaged(false);
      getChildren().addAll(rate, transport, panel);
    }
  }

  private static double rate(Store store) {
    return store.now().run().rate();
  }

  private static double cursor(Store store) {
    return store.now().playback().cursor();
  }

  private static String verdict(Window window) {
    return window.get(window.node("outcome")::getAccessibleText);
  }

  @Nested
  class TheRate {
    private final Store store = himmelblau();

    /** x of a power of ten in the slider’s own coordinates. */
    private double x(Slider slider, double log) {
      return 16 + (log + 4) / 5 * (slider.getWidth() - 32);
    }

    private void dragThumb(Window window, double from, double to) {
      Slider slider = window.node("rate", Slider.class);
      double y = slider.getHeight() / 2;
      window.drag(slider, x(slider, Math.log10(from)), y, x(slider, Math.log10(to)), y);
    }

    @Test
    void draggedFarEnoughTheVerdictTurnsToDiverges() {
      try (Window window = showing(store)) {
        assertTrue(verdict(window).startsWith("Converges in"), verdict(window));
        dragThumb(window, 0.012, 0.5);
        assertTrue(verdict(window).startsWith("Diverges"), verdict(window));
        assertTrue(window.node("outcome").getStyleClass().contains("diverged"));
        Slider slider = window.node("rate", Slider.class);
        assertEquals(x(slider, Math.log10(0.5)), x(slider, Math.log10(rate(store))), PIXELS);
      }
    }

    @Test
    void oneDragIsOneUndo() {
      try (Window window = showing(store)) {
        dragThumb(window, 0.012, 0.2);
        double dragged = rate(store);
        dragThumb(window, dragged, 0.001);
        window.run(store::undo);
        assertEquals(dragged, rate(store));
        window.run(store::undo);
        assertEquals(0.012, rate(store));
        assertFalse(store.toUndo().get().isPresent());
      }
    }

    @Test
    void keysMoveByATwentiethAndAHalfDecade() {
      try (Window window = showing(store)) {
        window.run(() -> store.dispatch(new Edit.RateChanged(0.01)));
        window.run(window.node("rate")::requestFocus);
        window.press(KeyCode.RIGHT);
        window.press(KeyCode.RIGHT);
        assertEquals(0.0126, rate(store));
        window.press(KeyCode.LEFT);
        window.press(KeyCode.LEFT);
        assertEquals(0.01, rate(store));
        window.press(KeyCode.PAGE_UP);
        assertEquals(0.0316, rate(store));
        window.press(KeyCode.END);
        assertEquals(10, rate(store));
        window.press(KeyCode.HOME);
        assertEquals(0.0001, rate(store));
      }
    }

    @Test
    void aTypedRateBeyondTheAxisWidensIt() {
      try (Window window = showing(store)) {
        type(window, "250\n");
        Slider slider = window.node("rate", Slider.class);
        assertEquals(250, rate(store));
        assertEquals(3, slider.getMax());
        assertEquals("Learning rate 250: diverges, gone after 2 steps", slider.getAccessibleText());
        type(window, "0.01234\n");
        assertEquals(0.01234, rate(store));
        assertEquals(1, slider.getMax());
      }
    }

    @Test
    void everyRateFitsItsField() {
      try (Window window = showing(store)) {
        TextField field = window.node("rate-value", TextField.class);
        for (boolean compact : new boolean[] {false, true}) {
          window.run(() -> compact(window, compact));
          for (double rate : new double[] {0.000101, 0.0000101, 1.01e-6, 1e9, 1e-12, 0.0123456}) {
            window.run(() -> store.dispatch(new Edit.RateChanged(rate)));
            window.settle();
            Text text = new Text(field.getText());
            text.setFont(window.get(field::getFont));
            double room = field.getWidth() - 2 * field.getPadding().getLeft();
            double width = window.get(() -> text.getLayoutBounds().getWidth());
            assertTrue(width <= room, field.getText() + ": " + width + " in " + room);
          }
        }
      }
    }

    private void compact(Window window, boolean compact) {
      window.scene().getRoot().getStyleClass().removeAll("compact");
      window.scene().getRoot().getStyleClass().addAll(compact ? List.of("compact") : List.of());
      ((RateSlider) window.scene().lookup(".rate-slider")).show(compact ? Form.COMPACT : Form.WIDE);
    }

    @Test
    void aClickOnTheTrackPutsTheThumbUnderThePointer() {
      try (Window window = showing(store)) {
        Slider slider = window.node("rate", Slider.class);
        for (double part : new double[] {0.2, 0.5, 0.9}) {
          double x = Math.rint(slider.getWidth() * part);
          window.click(slider, x, slider.getHeight() / 2);
          assertEquals(x, x(slider, Math.log10(rate(store))), PIXELS);
        }
      }
    }

    private void type(Window window, String text) {
      window.click("rate-value");
      window.run(window.node("rate-value", TextField.class)::clear);
      window.type(text.strip());
      window.press(KeyCode.ENTER);
    }
  }

  @Nested
  class TheTransport {
    private final Store store = himmelblau();

    @Test
    void stepsOnAndBackAndRestarts() {
      try (Window window = showing(store)) {
        window.click("step");
        window.click("step");
        window.click("step-back");
        assertEquals(1, cursor(store));
        assertTrue(count(window).startsWith("step 1 of "), count(window));
        window.click("restart");
        assertEquals(0, cursor(store));
      }
    }

    private String count(Window window) {
      return window.get(window.node("step-count")::getAccessibleText);
    }

    @Test
    void playTurnsToPauseAndBackAtTheEnd() {
      try (Window window = showing(store)) {
        Button play = window.node("play", Button.class);
        window.click(play);
        assertEquals("Pause (Space)", window.get(play::getAccessibleText));
        window.run(() -> store.dispatch(new Play.Ticked(1e6)));
        assertEquals("Play (Space)", window.get(play::getAccessibleText));
        assertEquals(store.now().run().trajectory().last(), cursor(store));
        assertTrue(
            window.get(window.node("worked")::getAccessibleText).startsWith("The last step"));
      }
    }

    @Test
    void theTimelineMovesTheBallToWholeSteps() {
      try (Window window = showing(store)) {
        Slider timeline = window.node("timeline", Slider.class);
        double y = timeline.getHeight() / 2;
        window.drag(timeline, 8, y, timeline.getWidth() - 8, y);
        assertEquals(store.now().run().trajectory().last(), cursor(store));
        window.click(timeline, timeline.getWidth() / 3, y);
        assertEquals(Math.rint(cursor(store)), cursor(store));
        double before = cursor(store);
        window.press(KeyCode.RIGHT);
        assertEquals(before + 1, cursor(store));
      }
    }

    @Test
    void aSpeedIsChosenFromItsMenu() {
      try (Window window = showing(store)) {
        Menus.choose(window, "speed", "100 steps a second");
        assertEquals(100, store.now().playback().speed());
        assertEquals("Speed: 100 steps a second", window.node("speed").getAccessibleText());
      }
    }

    @Test
    void theSpeedThatIsChosenAgainStaysChosen() {
      try (Window window = showing(store)) {
        for (int time = 0; time < 2; time++) {
          Menus.choose(window, "speed", "5 steps a second");
          assertEquals(List.of("5 steps a second"), chosenSpeeds(window));
        }
      }
    }

    private List<String> chosenSpeeds(Window window) {
      return window.get(
          () ->
              window.node("speed", SpeedMenu.class).getItems().stream()
                  .filter(item -> ((RadioMenuItem) item).isSelected())
                  .map(MenuItem::getText)
                  .toList());
    }
  }

  @Test
  void inASmallWindowNumbersAndCostUnfoldFromOneLine() {
    Store store = himmelblau();
    try (Window window = showing(store)) {
      window.run(
          () ->
              ((SidePanel) window.scene().lookup(".side-panel"))
                  .show(PanelShape.LINE, true, false));
      window.settle();
      assertFalse(window.node("worked").isVisible());
      window.click("unfold-numbers");
      assertTrue(window.node("worked").isVisible());
      window.click("unfold-cost");
      assertFalse(window.node("worked").isVisible());
      assertTrue(window.node("cost-chart").isVisible());
      window.click("unfold-cost");
      assertFalse(window.node("cost-chart").isVisible());
    }
  }

  @Nested
  class TheCostChart {
    @Test
    void movesTheBallWhereItIsDragged() {
      Store store = himmelblau();
      try (Window window = showing(store)) {
        Node chart = window.node("cost-chart");
        double y = chart.getLayoutBounds().getHeight() / 2;
        window.drag(chart, 60, y, 254, y);
        assertEquals(store.now().run().trajectory().last(), cursor(store));
      }
    }

    @Test
    void drawsWhateverTheCostsAre() {
      Store store = himmelblau();
      try (Window window = showing(store)) {
        for (String cost : new String[] {"log(x)", "exp(x^2)", "x-x^4", "x^3", "0*x", "-1/x^2"}) {
          for (double start : new double[] {-1, 0, 2}) {
            Experiment experiment =
                store(cost, Domain.of(-5, 5), new Vec2(start, 0), 1).now().experiment();
            window.run(() -> store.dispatch(new Edit.ExperimentChosen(experiment)));
            window.run(() -> store.dispatch(new Play.Scrubbed(1e9)));
            window.settle();
            assertEquals(store.now().run().trajectory().last(), cursor(store), cost);
          }
        }
      }
    }
  }
}
