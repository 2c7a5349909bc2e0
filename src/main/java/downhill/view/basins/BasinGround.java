package downhill.view.basins;

import downhill.core.geometry.Domain;
import downhill.core.raster.Raster;
import downhill.core.raster.surface.ground.Cloth;

/**
 * Basins as painted: the ground of the map and the cloth of the surface. Equals none but itself.
 */
public final class BasinGround {
  private final Raster picture;
  private final Cloth cloth;

  /**
   * @param view what the picture shows
   */
  BasinGround(Domain view, Raster picture) {
    this.picture = picture;
    this.cloth = Cloth.of(view, picture);
  }

  public Raster picture() {
    return picture;
  }

  public Cloth cloth() {
    return cloth;
  }
}
