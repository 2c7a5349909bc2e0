/**
 * The window: renders slices of the session and dispatches intents; computes no mathematics.
 *
 * <p>May import {@code session}, {@code core}, {@code javafx} and icons. Each part is a node that
 * takes the {@link downhill.session.Store}, subscribes to the slice that it shows and renders it
 * anew whenever the slice changes; no part knows another, but for those that are made of others or
 * lay them out. Every text comes from {@code assets/strings.properties}, every number through
 * {@link downhill.session.Numbers}, every colour from a {@link downhill.core.raster.Palette} by way
 * of {@link downhill.view.PaletteStyle}, every size and type face from {@code
 * assets/styles/downhill.css}.
 *
 * <p>JavaFX takes the weights of a family that has more than regular and bold for families of their
 * own, so style sheets choose a weight by {@code -fx-font-family}, see {@link downhill.view.Fonts}.
 *
 * <p>Where words run to the left the toolkit mirrors the window, see {@link
 * downhill.view.Direction}, but for mathematics: formulas, numbers, pictures, scales and what runs
 * along time say of themselves that they run to the right.
 *
 * <p>The rate is a slider over log₁₀ η, because a factor matters and not a difference. Its looks
 * are nodes of ours above and below a bare {@code Slider}, which keeps hands, keys and
 * accessibility. The cost chart has a logarithmic axis wherever no cost is negative, see {@link
 * downhill.view.CostAxis}; it draws at most four corners a pixel column: a repaint takes 0.2 ms,
 * and 1.3 ms for 10,000 steps that jump about (stroked as a line: 12 ms). Timeline and chart end
 * with the last step computed, as does the trajectory; where the run arrived earlier a mark stands
 * there.
 *
 * <p>The track of the rate is painted with the spectrum, see {@link downhill.view.SpectrumSource}:
 * it takes 3 to 30 ms, so it is always computed away from the FX thread; painting it takes 1 to 2
 * ms and is done when a spectrum comes or the thumb enters another segment. While a start is
 * dragged the spectrum of the start before is shown, because one that were dropped whenever it came
 * late would leave the track standing still until the hand does. The sentence for the rate under
 * the pointer comes from the whole run at that rate (0.3 ms) and not from the nearest sample, so
 * that outcome and steps are those of the verdict; it says zig-zag from 1/λmax on.
 *
 * <p>What is computed away from the FX thread is asked for here and not in {@code app}, because
 * only the pictures know what is wanted: their cells, their pixels, and which of it is seen.
 *
 * <p>The pictures of the landscape are rasters of ours under a few nodes (labels, arrows, ball).
 * {@link downhill.view.PicturesView} paints them once a pulse, when it is laid out, however many
 * intents came before; each layer keeps a record of all that its picture depends on and paints only
 * when that has changed, see {@link downhill.view.Seen}. So a moved slider repaints path and marks
 * only (2.5 ms), while a zoom samples and paints map and surface anew (about 20 ms, of which the
 * surface takes 12). The large ones are painted on another thread while the rest is laid out, see
 * {@link downhill.view.RasterView}. The surface is supersampled and its valleys darkened away from
 * the FX thread once it stands still, see {@link downhill.view.LatestOnly}. A press places the
 * start at once, since a click that waits for a second one feels late; a double click takes that
 * back, see {@link downhill.view.StartPlacing}.
 *
 * <p>The runs to compare with, see {@link downhill.view.References}, are painted under the present
 * one and only when they or the view change. Their labels are placed with them, and those of the
 * present run make way, so that nothing of a pinned run moves while the rate is dragged. In the
 * cost chart they are seen as far as the present run goes: its steps and its cursor stand as
 * without them, and only the axis of the costs may grow.
 *
 * <p>While the end of a run is to be predicted every part asks {@link
 * downhill.session.Session#outcome} and shows nothing that is not the same for all ends: a test
 * compares all that the window shows, says and lets feel. The track stays unpainted as long as the
 * game is on, or one answer would give away all others; what was played is marked on it.
 *
 * <p>Parameters have a row of their own below the formula, see {@link downhill.view.ParameterRow}.
 * Each value is another landscape, painted whole in the frame of the drag, without the smoothing
 * that follows; seen from the same side all the while, or it would jump where another side begins
 * to show more.
 *
 * <p>Every length is in layout units. The inside of the window is laid out in a smaller room and
 * magnified by one factor, see {@link downhill.view.WindowFit}: in projector mode the window is 540
 * units high, so that a type of 12 is 1/45 of it, unless it is too narrow for a formula; and a
 * window over 1200 pixels high grows by as much. Rasters and canvases ask {@link
 * downhill.view.OutputScale} how many pixels a unit has and lie on whole ones, see {@link
 * downhill.view.PixelGrid}, so nothing is ever scaled as a picture. Which sizes the parts have is
 * said by a {@link downhill.view.Form}, in the style sheets and in the tables of places; what of
 * the panel is seen by a {@link downhill.view.PanelShape}.
 *
 * <p>The basins are laid over map and surface, see {@link downhill.view.BasinSource}. They are the
 * same at every place of the start and others at every rate, and all of them take a second on two
 * cores. So a frame that has none yet takes a {@link downhill.view.Glance} of 144 to 2304 starts,
 * as many as 8 ms allow, and what follows is computed when nothing has changed for some frames: in
 * a drag both cores paint. A glance goes into the session by an intent like every other finding,
 * out of the layout, because only there the picture's own cells are known; pictures and legend are
 * then of one map in every frame, and none is stale, since those of another rate or view leave the
 * session with the change.
 */
package downhill.view;
