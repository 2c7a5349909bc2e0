/**
 * The cost by step.
 *
 * <p>Stands on {@code view.picture} and on what parts are made of. The axis is logarithmic wherever
 * no cost is negative, see {@link downhill.view.chart.CostAxis}; at most four corners a pixel
 * column are drawn: a repaint takes 0.2 ms, and 1.3 ms for 10,000 steps that jump about (stroked as
 * a line: 12 ms). The chart ends with the last step computed, as does the trajectory; where the run
 * arrived earlier a mark stands there. Runs to compare with are seen as far as the present run
 * goes: its steps and its cursor stand as without them, and only the axis of the costs may grow.
 */
package downhill.view.chart;
