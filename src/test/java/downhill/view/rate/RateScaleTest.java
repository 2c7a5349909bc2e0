package downhill.view.rate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class RateScaleTest {
  @Test
  void ratesOfTheSliderHaveThreeDigits() {
    assertEquals(0.0123, RateScale.rateAt(Math.log10(0.012345)));
    assertEquals(10, RateScale.rateAt(1));
  }

  @Test
  void theAxisWidensByWholeDecades() {
    assertEquals(RateScale.OF_SLIDER, RateScale.OF_SLIDER.including(0.5));
    assertEquals(new RateScale(-4, 3), RateScale.OF_SLIDER.including(250));
    assertEquals(new RateScale(-6, 1), RateScale.OF_SLIDER.including(2e-6));
  }

  @Test
  void everyPlaceOnTheWidestAxisIsARate() {
    for (double rate : new double[] {Double.MIN_VALUE, Double.MAX_VALUE}) {
      RateScale scale = RateScale.OF_SLIDER.including(rate);
      for (double log : new double[] {scale.from(), scale.to()}) {
        assertTrue(RateScale.rateAt(log) > 0 && Double.isFinite(RateScale.rateAt(log)));
      }
      assertEquals(60 * scale.decades(), scale.rates().count());
    }
  }
}
