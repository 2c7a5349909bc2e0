/**
 * What can be found out about a landscape: its sampled values, its levels, contour lines and
 * minimizers.
 *
 * <p>May import {@code core.geometry}, {@code core.calculus}, {@code core.descent} and the JDK.
 */
package downhill.core.analysis;
