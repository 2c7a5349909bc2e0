/**
 * What becomes of a ball, as a colour and a pattern: along the slider’s track and over the plane.
 *
 * <p>May import {@code raster.colour}, {@code raster} and the rooms of {@code core} below them. The
 * track takes its colours from the fills of the outcomes, and the strokes of its patterns from
 * their inks darkened by 30 %, faint enough to leave the colour its say; both meet the drawn target
 * within 10 of 255. Patterns hang on the track and not on the segments.
 */
package downhill.core.raster.outcome;
