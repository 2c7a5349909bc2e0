/**
 * Descents as values, and what becomes of them.
 *
 * <p>May import {@code core.calculus}, {@code core.geometry} and the JDK.
 *
 * <p>xₖ₊₁ = xₖ − η ∇f(xₖ) is computed whole, K steps at once, by {@link
 * downhill.core.descent.Trajectory#of}: a fraction of a millisecond buys scrubbing, undo and
 * sharing for nothing. An {@link downhill.core.descent.Optimizer} is a pair of pure functions; all
 * that changes is in the {@link downhill.core.descent.Iterate}.
 *
 * <p>The outcome is decided by mathematics, not by a small step: a ball that hardly moves may be on
 * a plateau, on a saddle, or on its way. With L the domain’s diagonal, px = L/1000 and the
 * eigenpairs (λᵢ, vᵢ) of the Hessian, a run has come to a stationary point where
 *
 * <pre>Σ |∇f·vᵢ / λᵢ| &lt; px,</pre>
 *
 * and the signs of the λᵢ, or the cost itself along flat directions, tell which kind. Otherwise
 * five windows of max(16, K/10) steps tell whether it swings, and whether the swing shrinks or
 * grows. Near a minimizer each eigendirection goes by the factor 1 − ηλᵢ on its own: η·λmax below 1
 * comes from one side, between 1 and 2 swings, beyond 2 leaves; elsewhere the bound is local.
 *
 * <p>The way of a descent, alone or in a {@link downhill.core.descent.Herd} of many:
 *
 * <pre>
 * Setup → Trial: Descent (to K) → Judge → SwingJudge (Legs beyond K), StillJudge → Judgement
 *                                  Judgement → Verdict (with its reason), or Ending (no iterates)
 * Lanes (moves all places of a herd, step by step) → Iterates (the last iterates) → Trace, Tail
 * StationarySearch (NewtonStep, KinkFrame) → Bends (what the cost does there) → Stationary
 * </pre>
 *
 * <p>Decisions and what decided them.
 *
 * <p>How runs are taken, and when they end, in {@link downhill.core.descent.Descents} and {@link
 * downhill.core.descent.Descent}:
 *
 * <ul>
 *   <li>The rule for 1,000 steps agrees with what 60,000 show in 99 % of 3,000 random runs on the
 *       reference functions; “the step is below 1e-6” is right in 77 %.
 *   <li>A spectrum and a basin map want endings only. {@link downhill.core.descent.Descents} moves
 *       64 descents at once on each thread, and all that is done at every step runs along arrays
 *       ({@link downhill.core.descent.Lanes}): 18 ns a step on Rosenbrock’s function, 10 of them
 *       for five values, where objects that each move one descent took 35. A trial is asked only
 *       when its stage is due, or when its run is far away, without a value or within the radius of
 *       an attractor. The steps and the rule are the same code, and the endings the same to the
 *       last bit.
 *   <li>A basin map has no use for the last digits of a cost. Its descents end where they are
 *       certain to converge, a pixel from a minimizer round which every step leads nearer ({@link
 *       downhill.core.descent.Attractors}), and the search for the limit is made once for all of
 *       them: 10,000 starts on the reference functions take 13 ms of processor time (median) where
 *       a tenth of a pixel and a search each took 33, and rest 62. Of 207,000 starts all end alike,
 *       39 of them a step apart.
 *   <li>A start right on a stationary point stays there, if the slope is no more than the error of
 *       its difference: that of x³ − 3x at −1 would take the ball off the top in 60 steps.
 *   <li>Only a run at rest on a minimizer, or right from the start, ends early. On a saddle or a
 *       plateau rounding may still push the ball off, and then the trajectory shows it. Where the
 *       least cost is 0, its noise 4ε|f|/h is far below that of the sums in it, and a ball that
 *       arrives in 19 steps would tremble for the other 981: beside a stable minimizer it also
 *       rests once the gradient of its tiny moves has not become smaller for 16 steps.
 * </ul>
 *
 * <p>What a place is, in {@link downhill.core.descent.StationarySearch}, {@link
 * downhill.core.descent.Bends} and {@link downhill.core.descent.Sides}:
 *
 * <ul>
 *   <li>Where λ has not settled, Newton’s method names a place on the way. At x⁴ that was called a
 *       terrace, as the cost still falls from it: what a place is, is told where the method leads.
 *       A level valley may fall by what the flattest curve that is not level would: (x − y)² does,
 *       by rounding.
 *   <li>At the limit of a bowl one step of Newton’s method more is taken: the first ends a
 *       hundredth of a pixel off, and x ln x at η = 0.001 arrived after 952 steps at K = 1,000, but
 *       after 956 at K = 2,000.
 *   <li>Beside a kink that runs across both axes the eigenvectors of a numerical Hessian lie aslant
 *       of it, with a λ of 1/h where the floor has none: of 1,000 descents on max(|x|, |y|) 107
 *       were said to be on a saddle, and none was. Where Newton’s distance is under a pixel the
 *       {@link downhill.core.descent.KinkFrame} is turned until each λ is that of its own line.
 *   <li>A second difference that is a quarter at four times the spacing is that of a corner; there
 *       is no λ to name.
 *   <li>A place on which the cost falls off is level where Newton’s method leads, under half of the
 *       slopes a pixel on and back ({@link downhill.core.descent.Standstill}); so neither a bend of
 *       a slope nor the tail of an exponential is a terrace: over ±20 that of −exp(−x² − y²) was
 *       one to 1,340 of 1,600 starts at η = 0.5.
 *   <li>Toward |x|^p with p < 2 the second derivative has no end: where its differences at the
 *       bottom grow from fourth to fourth of their length, and are no rounding, there is no λ
 *       ({@link downhill.core.descent.Sides}). A bowl that is only narrower than a pixel has one.
 *   <li>On a level axis the cost falls by little beside the walls of a valley, as exp(−x) + y² does
 *       at x = 25: it falls on if it does so from each of six places on the floor to the next
 *       ({@link downhill.core.descent.ValleyFloor}). The rounding of x² − 2xy + y² does not.
 * </ul>
 *
 * <p>What becomes of a ball that stands, or comes to nothing, in {@link
 * downhill.core.descent.Judge} and {@link downhill.core.descent.StillJudge}:
 *
 * <ul>
 *   <li>On a saddle or a top at K the ball must stand, too: a chaotic run over the tops of cos 50x
 *       flies past within a pixel of one now and then, in steps of 17 px.
 *   <li>A slope of 1e-9 of the largest is steep where that is e²⁵, as in exp(x²): on a plateau the
 *       ball does not come a pixel farther in K more steps, either.
 *   <li>From a start with no slope at all, 0 of x³, the central difference leaves h², and the ball
 *       creeps off: 134 of 302 rates said plateau, 168 terrace. Where the slope is four times as
 *       large at twice the spacing it is that error ({@link downhill.core.calculus.Truncation}),
 *       and the cost at 1 and 3 px says what the place is. Of 3,000 random runs on the gallery none
 *       ends otherwise, from starts with whole coordinates six of 3,000, all at the monkey saddle’s
 *       middle.
 *   <li>Steps outside the domain do not shrink where the longest of the last are as long as those
 *       of as many before: by single steps the outcome of x + sin(x)/2 changed 57 times over 250
 *       rates, with the wave. A run that hops over a crease on its way is none that oscillates: the
 *       centres of its five windows go on evenly, which a random walk seldom does. |x| − y changed
 *       10 times over 250 rates, with the rounding of steps at right angles to one another.
 *   <li>A corner of which one side is smooth, as of max(0, x) + x²/2, has no λ to be below 2/η, but
 *       a ball beside it that does not swing has arrived; so has one on a level floor than which
 *       nothing in the domain is lower, if it has come down to it: the hinge loss ends at cost 0.
 * </ul>
 *
 * <p>Whether it swings, in {@link downhill.core.descent.SwingJudge}, {@link
 * downhill.core.descent.Swing} and {@link downhill.core.descent.Tail}:
 *
 * <ul>
 *   <li>A swing across a valley may grow while the steps along its floor shorten: that it grows is
 *       told by its turns, the differences of one step from the next. Of 20,000 random runs on the
 *       gallery four end otherwise than by the lengths of steps, all of them irregular.
 *   <li>A tail that has only begun to swing, shrinks, or wanders far outside is judged by the steps
 *       after it, which are not kept: by itself it can look like anything.
 *   <li>A ball that rolls along a crease hops from side to side within a pixel and is on its way: a
 *       hop is how far a point lies from half-way between the ones beside it. With the width of all
 *       points |x| and |x| + |y| were said to oscillate at a tenth to a quarter of the rates that
 *       do not diverge.
 *   <li>A ball that one step in twenty throws out of the valley of eˣ − x rolls back in the other
 *       nineteen: under a tenth of the steps turn, but the way of five windows leads nowhere. Of
 *       8,000 random runs on the gallery five end otherwise than before both.
 *   <li>A two-cycle over a corner may lose a millionth of its width in a window, then ever more, as
 *       over that of |sin x|: it slips off into another cycle. It is run on, too, and is a cycle if
 *       it has not shrunk by 8K. Of 1,000 runs on |sin x| with hops of 2 to 8 px 202 were said to
 *       crawl, now three; of 1,000 on x² with ηλ within 0.01 below 2 none ends otherwise.
 *   <li>A swing is run on only as long as it grows from one five windows to the next, or may still
 *       wander off: an irregular one spreads like a random walk, so that m more steps take it
 *       √(m/n) times as far again as n have, and 1.5 times that must reach R by 8K. Of 20,000
 *       random runs on the gallery 13 end otherwise than when all irregular swings are run on to
 *       8K, which takes Ackley 1,450,000 steps a spectrum instead of 610,000.
 *   <li>Hops within a pixel are as good as rest only where the cost does not fall off along the
 *       crease ({@link downhill.core.descent.Crease}): swings onto the saddle of x² − y² with ηλ
 *       just below 2, and hops on the way down |x| + 0.001 y, had converged.
 * </ul>
 *
 * <p>Why, and how much of the way is left, in {@link downhill.core.descent.Reasons}, {@link
 * downhill.core.descent.Rest} and {@link downhill.core.descent.Flow}:
 *
 * <ul>
 *   <li>A ball that goes away rolls for ever only if its last 16 steps all went down, none across a
 *       pole or a jump ({@link downhill.core.descent.Cliff}), the next goes on, and the cost ahead
 *       falls by no less from doubling to doubling of the way ({@link
 *       downhill.core.descent.Departure}): −ln x does, 1/x does not.
 *   <li>Of a run that leaves at a break the last step that crosses one is named, of which one that
 *       a difference across the break has kicked off tells more than a jump; but where each of the
 *       last steps overshoots further by the bend itself, that is the reason.
 *   <li>The share of the way is that of the run itself ({@link downhill.core.descent.Rest}), which
 *       is taken on to 1,000 steps, where it swings by 8,000, and from there that of the gradient
 *       flow in linearly implicit steps (0.1 ms): Rosenbrock’s valley would take plain descent
 *       20,000 steps. By the flow alone two steps that jump into another valley covered 78 % of a
 *       way that they do not go. Where in a level valley the flow ends tells its λ: with steps of
 *       first order 2/λmax of x²y² was 2 to 8 % too small, with those of second order 0.2 to 1.7 %.
 *   <li>A flow ends at a terrace that is still ahead, and at the foot of a break, though the
 *       numerical gradient leads on: a run never goes the way that is left from there.
 *   <li>Reasons are worked out when asked for. 1,000 steps with outcome take 0.13 ms (median over
 *       the reference functions), 0.15 ms with the reason.
 * </ul>
 */
package downhill.core.descent;
