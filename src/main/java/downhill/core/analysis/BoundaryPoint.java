package downhill.core.analysis;

/**
 * A point of the boundary of where a function has values, beside a hole of its field.
 *
 * @param hole the sample without a value, row · columns + column
 * @param neighbour the sample beside it from which the point was reached
 * @param value of f there, finite
 */
public record BoundaryPoint(int hole, int neighbour, double x, double y, double value) {}
