package downhill.core.descent;

/** A point of a descent and what the optimizer remembers there; with one variable y is 0. */
public record Iterate(double x, double y, Memory memory) {}
