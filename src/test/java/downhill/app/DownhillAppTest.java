package downhill.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import downhill.app.cli.WindowRequest;
import downhill.app.settings.Settings;
import downhill.core.raster.colour.ColourMap;
import downhill.session.Appearance;
import downhill.session.Gallery;
import downhill.session.Session;
import downhill.session.Theme;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DownhillAppTest {
  private static final Settings KEPT =
      new Settings(
          Optional.of(Theme.DARK),
          Optional.of(ColourMap.GREY),
          Optional.of(20.0),
          Optional.of(true),
          Optional.of(true),
          Optional.empty());

  private static Session session(Optional<Theme> theme, boolean projector) {
    WindowRequest request =
        new WindowRequest(() -> Gallery.first().experiment(), true, false, theme, projector, false);
    return DownhillApp.store(request, KEPT).now();
  }

  @Test
  void aWindowOpensAsWasKept() {
    Session session = session(Optional.empty(), false);
    Appearance appearance = session.display().appearance();
    assertEquals(
        new Appearance(Theme.LIGHT, Optional.of(Theme.DARK), false, ColourMap.GREY), appearance);
    assertEquals(20, session.playback().speed());
    assertEquals(true, session.playback().jumping());
    assertEquals(true, session.playback().playing());
  }

  @Test
  void theCommandLineGoesBeforeWhatWasKept() {
    Appearance appearance = session(Optional.of(Theme.LIGHT), true).display().appearance();
    assertEquals(
        new Appearance(Theme.LIGHT, Optional.of(Theme.LIGHT), true, ColourMap.GREY), appearance);
  }
}
