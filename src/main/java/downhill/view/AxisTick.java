package downhill.view;

/** A round number of an axis and how it is written. */
record AxisTick(double value, String text) {}
