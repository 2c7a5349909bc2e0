package downhill.core.raster.colour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.core.descent.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaletteTest {
  private static final List<Palette> ALL = List.of(Palette.LIGHT, Palette.DARK, Palette.PROJECTOR);

  @Test
  void pathsStandOutFromTheirEdge() {
    for (Palette palette : ALL) {
      for (Outcome outcome : Outcome.values()) {
        Tones tones = palette.tones(outcome);
        double contrast = Contrast.ratio(tones.path(), tones.edge());
        assertTrue(contrast >= 3, palette.id() + " " + outcome + " " + contrast);
      }
    }
  }

  @Test
  void textAndInksCanBeRead() {
    for (Palette palette : ALL) {
      double least = palette == Palette.PROJECTOR ? 7 : 4.5;
      int ground = palette.chrome().ground();
      assertTrue(Contrast.ratio(palette.chrome().text(), ground) >= least);
      assertTrue(Contrast.ratio(palette.chrome().muted(), ground) >= least);
      for (Outcome outcome : Outcome.values()) {
        double contrast = Contrast.ratio(palette.tones(outcome).ink(), ground);
        assertTrue(contrast >= least, palette.id() + " " + outcome + " " + contrast);
      }
    }
  }

  @Test
  void theRampEndsAtItsStopsAndRisesEvenly() {
    assertEquals(0xFF84A2BD, Palette.LIGHT.ramp().at(0));
    assertEquals(0xFFEFF6F8, Palette.LIGHT.ramp().at(1));
    for (Palette palette : ALL) {
      double step = lightness(palette, 1) - lightness(palette, 0);
      for (int i = 0; i < 8; i++) {
        double rise = lightness(palette, (i + 1) / 8.0) - lightness(palette, i / 8.0);
        assertEquals(step / 8, rise, 0.25 * step / 8);
      }
    }
  }

  private static double lightness(Palette palette, double tone) {
    return OkLab.fromRgb(palette.ramp().at(tone))[0];
  }
}
