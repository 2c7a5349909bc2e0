/**
 * The learning rate: a slider that is painted with what becomes of each rate.
 *
 * <p>Stands on what parts are made of. The slider runs over log₁₀ η, because a factor matters and
 * not a difference. Its looks are nodes of ours above and below a bare {@code Slider}, which keeps
 * hands, keys and accessibility.
 *
 * <p>The track is painted with the spectrum, see {@link downhill.view.rate.SpectrumSource}: it
 * takes 3 to 40 ms, so it is always computed away from the FX thread; painting it takes 1 to 2 ms
 * and is done when a spectrum comes or the thumb enters another segment. While a start is dragged
 * the spectrum of the start before is shown, because one that were dropped whenever it came late
 * would leave the track standing still until the hand does. The sentence for the rate under the
 * pointer comes from the whole run at that rate (0.3 ms for 1,000 steps) and not from the nearest
 * sample, so that outcome and steps are those of the verdict; it says zig-zag from 1/λmax on.
 *
 * <p>While the end of a run is to be predicted the track stays unpainted as long as the game is on,
 * or one answer would give away all others; what was played is marked on it.
 */
package downhill.view.rate;
