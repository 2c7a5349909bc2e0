package downhill.core.expression;

/** What a typed text is: a cost function, or one problem. */
public sealed interface Parsed permits CostFunction, Problem {}
