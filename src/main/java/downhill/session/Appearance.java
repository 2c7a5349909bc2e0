package downhill.session;

import downhill.core.raster.colour.ColourMap;
import downhill.core.raster.colour.Palette;
import java.util.Optional;

/**
 * What the window is dressed in; of the person and the room, not of the experiment, so that no
 * example, no reset of the view and no undo changes it.
 *
 * @param desktop the theme of everything else on the screen
 * @param chosen the theme that somebody wants instead
 * @param projector whether it is dressed for the last row: always on white, whatever the theme
 * @param colours of the heights
 */
public record Appearance(
    Theme desktop, Optional<Theme> chosen, boolean projector, ColourMap colours) {
  static final Appearance INITIAL =
      new Appearance(Theme.LIGHT, Optional.empty(), false, ColourMap.BLUE_GREY);

  /** One constant for each appearance: a changed palette is told by its identity. */
  public Palette palette() {
    return colours.dye(plain());
  }

  /** Whether the controls are light on a dark ground. */
  public boolean isDark() {
    return !projector && theme() == Theme.DARK;
  }

  Theme theme() {
    return chosen.orElse(desktop);
  }

  private Palette plain() {
    if (projector) {
      return Palette.PROJECTOR;
    }
    return isDark() ? Palette.DARK : Palette.LIGHT;
  }

  Appearance onDesktop(Theme other) {
    return new Appearance(other, chosen, projector, colours);
  }

  Appearance with(Theme other) {
    return new Appearance(desktop, Optional.of(other), projector, colours);
  }

  Appearance with(ColourMap other) {
    return new Appearance(desktop, chosen, projector, other);
  }

  Appearance onProjector(boolean now) {
    return new Appearance(desktop, chosen, now, colours);
  }
}
