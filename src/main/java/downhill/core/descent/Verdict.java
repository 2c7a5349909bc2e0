package downhill.core.descent;

/**
 * What became of a descent, and why.
 *
 * @param steps converged: the arrival, the first iterate from which all stay within a pixel of the
 *     limit; diverged: the step that left R or came to a cost of +∞, or K where the ball only rolls
 *     away; undefined: the first iterate without a value; otherwise all steps of the run
 */
public record Verdict(Outcome outcome, int steps, Reason reason) {}
