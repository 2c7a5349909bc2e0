package downhill.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import downhill.view.look.Form;
import downhill.view.panel.PanelShape;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowFitTest {
  @ParameterizedTest
  @CsvSource({
    "800, 600, 1, COMPACT, LINE",
    "1000, 671, 1, COMPACT, LINE",
    "1000, 672, 1, WIDE, COLUMN",
    "1280, 720, 1, WIDE, COLUMN",
    "1920, 1080, 1, WIDE, COLUMN",
    "2560, 1080, 1, WIDE, COLUMN",
    "2560, 1440, 1.2, WIDE, COLUMN",
    "3840, 2160, 1.8, WIDE, COLUMN",
    "1440, 2560, 1.125, WIDE, COLUMN",
    "900, 1600, 1, COMPACT, LINE"
  })
  void aWindowGrowsOnceItIsLarge(
      double width, double height, double factor, Form form, PanelShape panel) {
    assertEquals(new WindowFit(factor, form, panel), WindowFit.of(width, height, false, false));
  }

  @ParameterizedTest
  @CsvSource({
    "1920, 1080, 2, PROJECTED, VERDICT",
    "2560, 1080, 2, PROJECTED, VERDICT",
    "3840, 2160, 4, PROJECTED, VERDICT",
    "1620, 1215, 2.25, PROJECTED, VERDICT_LINE",
    "960, 810, 1.5, LOW_PROJECTED, VERDICT_LINE",
    "1440, 810, 1.5, LOW_PROJECTED, VERDICT",
    "640, 1080, 1, LOW_PROJECTED, VERDICT_LINE",
    "640, 480, 1, LOW_PROJECTED, VERDICT_LINE"
  })
  void onAProjectorAWindowIs540UnitsHigh(
      double width, double height, double factor, Form form, PanelShape panel) {
    assertEquals(new WindowFit(factor, form, panel), WindowFit.of(width, height, true, true));
  }

  @ParameterizedTest
  @CsvSource({
    "800, 600, false, false, LINE",
    "800, 600, false, true, LINE",
    "1280, 720, false, true, LINE",
    "1280, 720, true, false, COLUMN",
    "800, 600, true, false, LINE"
  })
  void thePanelFoldsToALineAndUnfoldsOnAProjector(
      double width, double height, boolean projector, boolean folded, PanelShape panel) {
    assertEquals(panel, WindowFit.of(width, height, projector, folded).panel());
  }
}
