package downhill.session;

import downhill.core.raster.Palette;

/**
 * What the window is dressed in; of the person and the room, not of the experiment, so that no
 * example, no reset of the view and no undo changes it.
 *
 * @param projector whether it is dressed for the last row: always on white, whatever the theme
 */
public record Appearance(Theme theme, boolean projector) {
  static final Appearance INITIAL = new Appearance(Theme.LIGHT, false);

  /** One of three constants: a changed palette is told by its identity. */
  public Palette palette() {
    if (projector) {
      return Palette.PROJECTOR;
    }
    return theme == Theme.DARK ? Palette.DARK : Palette.LIGHT;
  }
}
