package downhill.core.expression;

import java.util.function.Function;

/** What a typed text is: a cost function, or one problem. */
public sealed interface Parsed permits CostFunction, Problem {
  /** What the one makes of the function, or the other of the problem. */
  <T> T match(Function<CostFunction, T> function, Function<Problem, T> problem);
}
