package downhill.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LensTest extends ParabolaStore {
  private Lens after(Intent... intents) {
    dispatch(intents);
    return now().lens();
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
    assertEquals(Lens.NUMBERS, after(new Predict.Toggled()));
    assertEquals(Lens.NUMBERS, after(new Look.LensToggled(Lens.CURVATURE)));
    assertEquals(Lens.BASINS, after(new Predict.Revealed()));
  }
}
