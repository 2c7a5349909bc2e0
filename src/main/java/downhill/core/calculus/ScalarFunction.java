package downhill.core.calculus;

/** A function of one or two real variables: the cost, as mathematics, whatever it was typed as. */
public interface ScalarFunction {
  /** 1 or 2; a function of one variable ignores y. */
  int dimensions();

  /** A fresh evaluator with its own working memory, for one thread. */
  Evaluator evaluator();
}
