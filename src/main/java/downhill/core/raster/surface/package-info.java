/**
 * The surface: a lit, sawn block with the path on it, drawn by a z-buffer of our own.
 *
 * <p>May import its rooms, {@code raster.path}, {@code raster.colour}, {@code raster} and the rooms
 * of {@code core} below them. Each of its rooms stands on those before it: {@code space}, the
 * block, the eye and the lamp; {@code mesh}, faces into a z-buffer; {@code ground}, what they look
 * like; {@code marks}, what lies on it.
 *
 * <p>The z-buffer is ours because JavaFX 3D draws nothing at all on the software pipeline, and
 * takes 37 ms a frame where it draws. Turning, 200² samples on 900×700 take 11 ms on one core and 9
 * ms on the two threads that the window uses; nine samples a pixel take 87 ms on one, the occlusion
 * of a landscape 25 to 40, the marks on a finished frame 1 to 2.
 *
 * <p><b>Runs to compare with</b> become part of the frame that marks are painted on, so that a drag
 * of the rate paints the ghost of the run before it once, and its frames cost what they did
 * without.
 */
package downhill.core.raster.surface;
