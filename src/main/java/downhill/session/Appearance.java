package downhill.session;

import downhill.core.raster.ColourMap;
import downhill.core.raster.Palette;

/**
 * What the window is dressed in; of the person and the room, not of the experiment, so that no
 * example, no reset of the view and no undo changes it.
 *
 * @param projector whether it is dressed for the last row: always on white, whatever the theme
 * @param colours of the heights
 */
public record Appearance(Theme theme, boolean projector, ColourMap colours) {
  static final Appearance INITIAL = new Appearance(Theme.LIGHT, false, ColourMap.BLUE_GREY);

  /** One constant for each appearance: a changed palette is told by its identity. */
  public Palette palette() {
    return colours.dye(plain());
  }

  /** Whether the controls are light on a dark ground. */
  public boolean isDark() {
    return !projector && theme == Theme.DARK;
  }

  private Palette plain() {
    if (projector) {
      return Palette.PROJECTOR;
    }
    return isDark() ? Palette.DARK : Palette.LIGHT;
  }

  Appearance with(Theme other) {
    return new Appearance(other, projector, colours);
  }

  Appearance with(ColourMap other) {
    return new Appearance(theme, projector, other);
  }

  Appearance onProjector(boolean now) {
    return new Appearance(theme, now, colours);
  }
}
