package downhill.core.raster.path;

import downhill.core.descent.Trajectory;
import downhill.core.raster.colour.ReferenceLook;

/** A run under the present one, to compare it with. */
public record Reference(Trajectory trajectory, ReferenceLook look) {}
