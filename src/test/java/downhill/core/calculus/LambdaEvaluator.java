package downhill.core.calculus;

/** An evaluator written as a lambda. */
public record LambdaEvaluator(int dimensions, Values of) implements Evaluator {
  /** As {@link Evaluator#evaluate}. */
  public interface Values {
    void evaluate(double[] x, double[] y, double[] values, int count);
  }

  @Override
  public void evaluate(double[] x, double[] y, double[] values, int count) {
    of.evaluate(x, y, values, count);
  }
}
