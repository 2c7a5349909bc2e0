package downhill.core.raster;

import downhill.core.descent.Trajectory;

/** A run under the present one, to compare it with. */
public record Reference(Trajectory trajectory, ReferenceLook look) {}
