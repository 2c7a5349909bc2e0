package downhill.view.picture;

/** A round number of an axis and how it is written. */
public record AxisTick(double value, String text) {}
