package downhill.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import downhill.core.raster.colour.ColourMap;
import downhill.session.Look;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AppearanceButtonsTest {
  private final ChromeParts parts = new ChromeParts();

  @ParameterizedTest
  @EnumSource(ColourMap.class)
  void theButtonLeadsToTheOtherThemeInEveryColourMap(ColourMap colours) {
    try (Window window = ChromeParts.shown(parts)) {
      window.run(() -> parts.store.dispatch(new Look.ColourMapChosen(colours)));
      assertEquals("Dark theme (T)", window.node("theme").getAccessibleText());
      window.click("theme");
      assertEquals("Light theme (T)", window.node("theme").getAccessibleText());
      window.click("theme");
      assertEquals("Dark theme (T)", window.node("theme").getAccessibleText());
    }
  }
}
