package downhill.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import downhill.core.descent.GradientDescent;
import downhill.core.geometry.Domain;
import downhill.core.geometry.Vec2;
import java.util.List;
import org.junit.jupiter.api.Test;

class LensTest {
  private static final Experiment PARABOLA =
      new Experiment(
          "x^2 + 5", Domain.of(-10, 10), new GradientDescent(0.1), new Vec2(9, 0), 1000, List.of());

  private final Store store = new Store(Session.of(PARABOLA, false));

  private Lens after(Intent... intents) {
    for (Intent intent : intents) {
      store.dispatch(intent);
    }
    return store.now().lens();
  }

  @Test
  void aSecondPressBringsTheNumbersBack() {
    assertEquals(Lens.BASINS, after(new Look.LensToggled(Lens.BASINS)));
    assertEquals(Lens.NUMBERS, after(new Look.LensToggled(Lens.BASINS)));
  }

  @Test
  void pinsAreListedWhereNumbersStood() {
    assertEquals(Lens.PINS, after(new Compare.Pinned()));
    assertEquals(Lens.CURVATURE, after(new Look.LensToggled(Lens.CURVATURE)));
    assertEquals(Lens.CURVATURE, after(new Edit.RateChanged(0.2), new Compare.Pinned()));
  }

  @Test
  void withoutAPinThereIsNoListOfThem() {
    assertEquals(Lens.NUMBERS, after(new Look.LensChosen(Lens.PINS)));
    assertEquals(Lens.NUMBERS, after(new Compare.Pinned(), new Compare.Unpinned(0)));
    assertEquals(Lens.PINS, after(new Compare.Pinned()));
  }

  @Test
  void noLensTellsAnEndThatIsHidden() {
    after(new Look.LensChosen(Lens.BASINS));
    assertEquals(Lens.NUMBERS, after(new Compare.GuessingToggled()));
    assertEquals(Lens.NUMBERS, after(new Look.LensToggled(Lens.CURVATURE)));
    assertEquals(Lens.BASINS, after(new Compare.Revealed()));
  }
}
