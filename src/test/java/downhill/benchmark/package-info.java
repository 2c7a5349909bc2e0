/**
 * Measures the figures that the design promises: {@code mvn -Pbenchmark verify} prints one table.
 *
 * <p>May import everything. No test and no build depends on a figure: a busy machine misses some.
 *
 * <p><b>How it is measured:</b>
 *
 * <ul>
 *   <li>Each thing is done unmeasured first until the compiler has settled; every result is
 *       consumed ({@link downhill.benchmark.Sink}), so that none is optimised away.
 *   <li>What is compared runs in the same rounds, one after the other, in an order that turns from
 *       round to round. A ratio is the median of the rounds' own ratios: what else the machine does
 *       meanwhile falls on both sides.
 *   <li>A time is the median of the rounds, or the quantile that the row names. Nothing is left out
 *       as an outlier.
 *   <li>Starts of the program are real processes, measured from outside.
 * </ul>
 *
 * <p><b>Why not JMH:</b> the rows about windows and processes need a harness of their own in any
 * case, and one table with one meaning of "median" is easier to trust than two.
 */
package downhill.benchmark;
