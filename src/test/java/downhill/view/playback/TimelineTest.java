package downhill.view.playback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.core.descent.GradientDescent;
import downhill.core.geometry.Domain;
import downhill.core.geometry.Vec2;
import downhill.session.Edit;
import downhill.session.Experiment;
import downhill.view.ProgramWindow;
import java.util.List;
import javafx.scene.control.Slider;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The thumb of the timeline is where the ball is. */
class TimelineTest extends ProgramWindow {
  private static final double THUMB = 16;

  private Slider line;

  @BeforeEach
  void fiveSteps() {
    window.run(() -> store.dispatch(new Edit.StepsChanged(5)));
    window.settle();
    line = window.node("timeline", Slider.class);
  }

  private double x(double step) {
    return THUMB / 2 + step / line.getMax() * (line.getWidth() - THUMB);
  }

  private double middle() {
    return line.getHeight() / 2;
  }

  private void assertShows(int step) {
    assertEquals(step, store.now().playback().cursor());
    assertEquals(step, window.get(line::getValue));
  }

  @Test
  void aClickBetweenTwoStepsGoesToTheNearer() {
    window.click(line, x(0.4), middle());
    assertShows(0);
    window.click(line, x(2.6), middle());
    assertShows(3);
    window.click(line, x(3.4), middle());
    assertShows(3);
  }

  @Test
  void aDragGoesFromStepToStep() {
    window.hold(line, x(0), middle(), x(2.4), middle());
    assertShows(2);
    window.letGo();
    assertShows(2);
    window.drag(line, x(2), middle(), x(4.6), middle());
    assertShows(5);
  }

  /** It leaves R long after the last step that is shown. */
  @Test
  void anEndBeyondTheLastStepTakesNoRoomFromTheOthers() {
    double before = window.get(() -> window.node("speed", Region.class).getWidth());
    Experiment late =
        new Experiment(
            "cos(x) + x/30",
            Domain.of(-5, 5),
            new GradientDescent(10),
            new Vec2(1, 0),
            1000,
            List.of());
    window.run(() -> store.dispatch(new Edit.ExperimentChosen(late)));
    window.settle();
    assertTrue(store.now().run().trajectory().steps() > store.now().run().trajectory().last());
    assertEquals(before, window.get(() -> window.node("speed", Region.class).getWidth()));
  }
}
