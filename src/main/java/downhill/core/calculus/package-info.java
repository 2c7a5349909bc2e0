/**
 * Functions as mathematics, and their numerical derivatives.
 *
 * <p>May import {@code core.geometry} and the JDK.
 */
package downhill.core.calculus;
