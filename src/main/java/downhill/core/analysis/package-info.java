/**
 * What can be found out about a landscape: its sampled values, its levels, contour lines and
 * minimizers, and what becomes of descents on it at all learning rates.
 *
 * <p>May import {@code core.geometry}, {@code core.calculus}, {@code core.descent} and the JDK.
 *
 * <p><b>Levels</b> are even, {1, 2, 5}·10ᵏ apart, or rise from the minimum, min + {1, 2, 5}·10ᵏ,
 * where the widest even band would cover over 25 % of the picture: Himmelblau's function from 0 to
 * 890 would be one band to three quarters. The rising levels begin where 0.3 % of the samples lie
 * below, a visible spot, and each is rounded to one digit of its own step: from −1.03 on they are
 * −0.98, −0.5, 0 and 4, dense below and readable everywhere. Beside a pole even steps span the
 * middle 96, 90 or 80 % of the values: of 1/(xy) all of them would leave half of the picture one
 * band, the middle 80 % an eighth. A value v of band i of n has the tone (i + ½ + inside·(p − ½)) /
 * n, with p its position 0…1 in the band; contour lines and colours come from the same levels and
 * cannot disagree.
 *
 * <p><b>Contour lines</b> are marching squares, all levels in one pass over the cells, 0.5 ms for
 * 209² samples; a saddle cell is decided by f at its centre, because the mean of the corners joins
 * the wrong two of them in narrow valleys.
 *
 * <p><b>Minimizers</b> are dents of a 129² grid (2001 points on a line), polished by Newton's steps
 * x ← x − t Σᵢ (∇f·vᵢ / |λᵢ|) vᵢ, and by a compass search where there is a corner, as in |x|. A
 * point counts when it is lower than all of 16 points one pixel round it, so that plateaus and
 * level valleys have none, and when f has risen less a hundredth of a pixel away, so that poles
 * have none. All minimizers of the reference functions are met to 1e-6, in 0.04 to 1.9 ms; Newton
 * alone would miss the corners, the compass alone takes hundreds of steps along Rosenbrock's
 * valley. Pictures mark those of the domain and the limit of the run, of a multitude only the
 * lowest and the limit, see {@link downhill.core.analysis.MarkedMinima}.
 *
 * <p><b>The spectrum</b> is what becomes of a descent at the rates
 *
 * <pre>ηᵢ = from · (to / from)^(i / (count − 1)),</pre>
 *
 * 300 from 1e-4 to 10, 3.9 % apart; each change of outcome is bisected until its two sides lie
 * within 0.1 %, because on a quadratic 1/λmax, 2/λmax and the painted edges are to agree within 1
 * %. A change is bisected as soon as the outcomes beside it are known, beside the descents that are
 * still under way, three halvings in one go; of these descents one may take 8 times as long as
 * another, and those that turn out not to be asked for are let go. The mark 2/λmax belongs to one
 * minimizer: of the present run, else of the largest converging rate below, else of the gradient
 * flow. The descents move side by side on two threads ({@link downhill.core.descent.Descents}): in
 * processor time 6 ms for 1,000 steps (median over the gallery), where one after the other they
 * took 21 ms without the edges. Ackley’s function, on which every large rate hops about for ever,
 * takes ten times as much: the outcome rule runs these on to 8,000 steps, and a spectrum that did
 * not would disagree with the verdict.
 *
 * <p>Quantiles of a large landscape come from at most 16,384 to 32,767 of its values: sorting all
 * of 43,000 took 1.9 of the 8 ms that a changed function has.
 */
package downhill.core.analysis;
