package downhill.core.analysis;

import downhill.core.geometry.Vec2;

/** A point lower than all around it, and the value there. */
public record Minimizer(Vec2 point, double minimum) {}
