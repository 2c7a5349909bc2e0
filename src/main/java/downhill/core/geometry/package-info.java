/**
 * Points, intervals, boxes and sampling grids of the plane in which a descent happens.
 *
 * <p>May import the JDK only. A function of one variable lives on the line y = 0: its {@link
 * downhill.core.geometry.Domain} has the single point 0 as its y side, so that diagonal, centre and
 * distances need no second rule.
 */
package downhill.core.geometry;
