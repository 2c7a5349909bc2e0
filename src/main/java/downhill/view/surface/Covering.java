package downhill.view.surface;

import downhill.core.analysis.Levels;
import downhill.core.geometry.Domain;
import downhill.core.raster.surface.ground.Cloth;
import java.util.Optional;

/**
 * What the surface has in common with the map.
 *
 * @param view the part of the plane
 * @param levels the contour lines
 * @param cloth in place of the colours of the heights
 */
public record Covering(Domain view, Levels levels, Optional<Cloth> cloth) {}
