package downhill.core.expression;

import downhill.core.calculus.Evaluator;
import java.util.Optional;

/** Runs the tapes of a formula in working memory of its own. */
final class TapeEvaluator implements Evaluator {
  private final int dimensions;
  private final Tape tape;
  private final GridTape gridTape;
  private final Optional<CrossTape> crossTape;
  private final Machine machine;
  private final Machine rowMachine;
  private final Machine cellMachine;
  private final Optional<Machine> crossMachine;
  private final PointTape pointTape;
  private final double[] pointMemory;

  TapeEvaluator(
      int dimensions,
      Tape tape,
      GridTape gridTape,
      Optional<CrossTape> crossTape,
      PointTape pointTape) {
    this.dimensions = dimensions;
    this.tape = tape;
    this.gridTape = gridTape;
    this.crossTape = crossTape;
    this.pointTape = pointTape;
    machine = tape.machine();
    rowMachine = gridTape.rowMachine();
    cellMachine = gridTape.cellMachine();
    crossMachine = crossTape.map(CrossTape::machine);
    pointMemory = pointTape.memory();
  }

  @Override
  public int dimensions() {
    return dimensions;
  }

  @Override
  public void evaluate(double[] x, double[] y, double[] values, int count) {
    tape.evaluate(machine, x, y, values, count);
  }

  @Override
  public void evaluateGrid(double[] xs, double[] ys, double[] values) {
    gridTape.evaluate(rowMachine, cellMachine, xs, ys, values);
  }

  @Override
  public void evaluateCrosses(double[] xs, double[] ys, double[] values, int count) {
    if (crossTape.isPresent()) {
      crossTape.get().evaluate(crossMachine.orElseThrow(), xs, ys, values, count);
    } else {
      tape.evaluateCrosses(machine, xs, ys, values, count);
    }
  }

  @Override
  public double valueAt(double x, double y) {
    return pointTape.valueAt(x, y, pointMemory);
  }
}
