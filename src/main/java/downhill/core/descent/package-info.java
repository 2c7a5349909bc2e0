/**
 * Descents and what becomes of them.
 *
 * <p>May import {@code core.calculus}, {@code core.geometry} and the JDK.
 */
package downhill.core.descent;
