package downhill.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import downhill.core.geometry.Vec2;
import downhill.core.raster.colour.Palette;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AppearanceTest {
  private final Store store = new Store(Session.of(Gallery.first().experiment(), false));

  private Palette palette() {
    return store.now().display().palette();
  }

  @Test
  void theThemeTogglesBetweenLightAndDark() {
    assertSame(Palette.LIGHT, palette());
    store.dispatch(new Look.ThemeToggled());
    assertSame(Palette.DARK, palette());
    store.dispatch(new Look.ThemeToggled());
    assertSame(Palette.LIGHT, palette());
  }

  @Test
  void aThemeIsKnownByItsName() {
    for (Theme theme : Theme.values()) {
      assertEquals(Optional.of(theme), Theme.named(theme.id()));
    }
    assertEquals(Optional.empty(), Theme.named("pink"));
  }

  @Test
  void theDesktopIsFollowedUntilSomebodyChooses() {
    store.dispatch(new Look.DesktopTold(Theme.DARK));
    assertSame(Palette.DARK, palette());
    assertEquals(Optional.empty(), store.now().display().appearance().chosen());
    store.dispatch(new Look.ThemeToggled());
    store.dispatch(new Look.DesktopTold(Theme.DARK));
    assertSame(Palette.LIGHT, palette());
  }

  @Test
  void projectorModeIsWhiteInEachThemeAndGoesBackToIt() {
    for (Theme theme : Theme.values()) {
      store.dispatch(new Look.ThemeChosen(theme));
      Palette before = palette();
      store.dispatch(new Look.ProjectorToggled());
      assertSame(Palette.PROJECTOR, palette());
      store.dispatch(new Look.ProjectorToggled());
      assertSame(before, palette());
    }
  }

  @Test
  void theThemeToggledInProjectorModeIsSeen() {
    for (Theme theme : Theme.values()) {
      store.dispatch(new Look.ThemeChosen(theme));
      store.dispatch(new Look.ProjectorToggled());
      store.dispatch(new Look.ThemeToggled());
      assertSame(Palette.DARK, palette());
    }
  }

  @Test
  void neitherExampleNorResetNorAnotherStartChangesTheAppearance() {
    store.dispatch(new Look.ThemeChosen(Theme.DARK));
    store.dispatch(new Look.ProjectorToggled());
    Appearance worn = store.now().display().appearance();
    List<Intent> intents =
        List.of(
            new Edit.ExperimentChosen(Gallery.examples().get(5).experiment()),
            new Edit.StartMoved(Vec2.ZERO),
            new Look.FollowToggled(),
            new Look.ViewReset());
    for (Intent intent : intents) {
      store.dispatch(intent);
      assertEquals(worn, store.now().display().appearance(), intent.toString());
    }
  }

  @Test
  void theAppearanceIsNoPartOfTheHistory() {
    store.dispatch(new Look.ThemeToggled());
    assertFalse(store.toUndo().get().isPresent());
    store.dispatch(new Edit.RateChanged(0.5));
    store.dispatch(new Look.ProjectorToggled());
    store.undo();
    assertSame(Palette.PROJECTOR, palette());
  }
}
