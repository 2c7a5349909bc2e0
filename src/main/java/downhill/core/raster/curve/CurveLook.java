package downhill.core.raster.curve;

import downhill.core.geometry.Interval;

/**
 * What is to be seen of a curve.
 *
 * @param view along x
 * @param domain of the experiment: a curve that must be cut off there is cut off in a smaller view
 *     too, or its valley would be flat for a while as the view is zoomed
 * @param start the cost at the start where that is in view, otherwise NaN; shown as well, unless
 *     that would flatten a valley
 * @param ball the cost at a ball that the view follows, otherwise NaN; shown as well, as far up as
 *     a tame curve would be
 */
public record CurveLook(Interval view, Interval domain, double start, double ball) {}
