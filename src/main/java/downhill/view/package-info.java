/**
 * The window: renders slices of the session and dispatches intents; computes no mathematics.
 *
 * <p>May import {@code session}, {@code core}, {@code javafx} and icons. Each part is a node that
 * takes the {@link downhill.session.Store}, subscribes to the slice that it shows and renders it
 * anew whenever the slice changes; no part knows another, but for those that are made of others or
 * lay them out.
 *
 * <p>The parts live in rooms, none of which stands on one that stands on it: {@code look}, {@code
 * paint}, {@code text}, {@code keys} and {@code control} are what parts are made of; {@code
 * picture}, {@code basins}, {@code plane}, {@code map}, {@code curve} and {@code surface} are the
 * landscape; {@code chart}, {@code rate}, {@code experiment}, {@code lens}, {@code panel} and
 * {@code playback} are what stands around it. Here they are laid out in one window.
 *
 * <p>What is computed away from the FX thread is asked for in the rooms and not in {@code app},
 * because only the pictures know what is wanted: their cells, their pixels, and which of it is
 * seen.
 *
 * <p>The pictures of the landscape are rasters of ours under a few nodes (labels, arrows, ball).
 * {@link downhill.view.PicturesView} paints them once a pulse, when it is laid out, however many
 * intents came before.
 *
 * <p>While the end of a run is to be predicted every part asks {@link
 * downhill.session.Session#outcome} and shows nothing that is not the same for all ends: a test
 * compares all that the window shows, says and lets feel.
 *
 * <p>Every length is in layout units. The inside of the window is laid out in a smaller room and
 * magnified by one factor, see {@link downhill.view.WindowFit}: in projector mode the window is 540
 * units high, so that a type of 12 is 1/45 of it, unless it is too narrow for a formula; and a
 * window over 1200 pixels high grows by as much.
 */
package downhill.view;
