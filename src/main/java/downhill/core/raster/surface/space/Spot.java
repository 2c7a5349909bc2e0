package downhill.core.raster.surface.space;

/** A point of a frame in pixels, with its depth 1/w: nearer is larger. */
public record Spot(double x, double y, double depth) {}
