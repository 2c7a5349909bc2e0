/**
 * The pictures as our own pixels, and the colours of everything.
 *
 * <p>May import the other packages of {@code core} and the JDK.
 */
package downhill.core.raster;
