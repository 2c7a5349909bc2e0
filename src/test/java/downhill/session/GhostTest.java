package downhill.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import downhill.core.geometry.Vec2;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The run before a drag of the rate, while it is dragged. */
class GhostTest extends ParabolaStore {
  private Optional<Double> rate() {
    return now().whatIf().ghost().map(Run::rate);
  }

  @Test
  void isTheRunAsItWasBeforeTheWholeDrag() {
    dispatch(new Edit.RateChanged(0.2), new Edit.RateChanged(0.3));
    assertEquals(Optional.of(0.1), rate());
  }

  @Test
  void goesWhenTheHandLetsGo() {
    dispatch(new Edit.RateChanged(0.2), new Edit.GestureEnded());
    assertEquals(Optional.empty(), rate());
    dispatch(new Edit.RateChanged(0.3));
    assertEquals(Optional.of(0.2), rate());
  }

  @Test
  void isOfNoUseForTheRateThatIsThereAlready() {
    dispatch(new Edit.RateChanged(0.1));
    assertEquals(Optional.empty(), rate());
  }

  @Test
  void staysWhileBallAndViewMove() {
    dispatch(new Edit.RateChanged(0.2), new Play.Scrubbed(3), new Look.FollowToggled());
    assertEquals(Optional.of(0.1), rate());
  }

  @Test
  void goesWithEveryOtherChangeOfTheExperiment() {
    for (Intent other :
        List.of(
            new Edit.StartMoved(new Vec2(2, 0)),
            new Edit.CostTyped("x^2 + 6"),
            new Edit.StepsChanged(77),
            new Edit.ExperimentChosen(PARABOLA.withSteps(99)))) {
      dispatch(new Edit.RateChanged(0.2), new Edit.RateChanged(0.3), other);
      assertEquals(Optional.empty(), rate(), other::toString);
    }
  }

  @Test
  void goesWhenTheDragIsUndone() {
    dispatch(new Edit.RateChanged(0.2));
    store.undo();
    assertEquals(Optional.empty(), rate());
    store.redo();
    assertEquals(Optional.empty(), rate());
  }
}
