package downhill.core.raster.surface;

/** A point of a frame in pixels, with its depth 1/w: nearer is larger. */
record Spot(double x, double y, double depth) {}
