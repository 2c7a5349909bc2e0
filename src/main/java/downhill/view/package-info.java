/**
 * The window: renders slices of the session and dispatches intents; computes no mathematics.
 *
 * <p>May import {@code session}, {@code core} and {@code javafx}. Each part is a node that takes
 * the {@link downhill.session.Store}, subscribes to the slice that it shows and renders it anew
 * whenever the slice changes; no part knows another. Every text comes from {@code
 * assets/strings.properties}, every number through {@link downhill.session.Numbers}, every colour
 * from a {@link downhill.core.raster.Palette} by way of {@link downhill.view.PaletteStyle}, every
 * size and type face from {@code assets/styles/downhill.css}.
 *
 * <p>JavaFX takes the weights of a family that has more than regular and bold for families of their
 * own, so style sheets choose a weight by {@code -fx-font-family}, see {@link downhill.view.Fonts}.
 */
package downhill.view;
