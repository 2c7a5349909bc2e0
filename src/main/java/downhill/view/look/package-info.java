/**
 * What the looks of all parts have in common: forms, colours, type, direction, icons of outcomes.
 *
 * <p>Every colour comes from a {@link downhill.core.raster.colour.Palette} by way of {@link
 * downhill.view.look.PaletteStyle}, every size and type face from {@code
 * assets/styles/downhill.css}. Which sizes the parts have is said by a {@link
 * downhill.view.look.Form}, in the style sheets and in the tables of places.
 *
 * <p>JavaFX takes the weights of a family that has more than regular and bold for families of their
 * own, so style sheets choose a weight by {@code -fx-font-family}, see {@link
 * downhill.view.look.Fonts}.
 *
 * <p>Where words run to the left the toolkit mirrors the window, see {@link
 * downhill.view.look.Direction}, but for mathematics: formulas, numbers, pictures, scales and what
 * runs along time say of themselves that they run to the right.
 */
package downhill.view.look;
