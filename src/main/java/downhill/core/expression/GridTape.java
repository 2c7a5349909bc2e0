package downhill.core.expression;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A formula compiled for grids: what depends on x only is computed once per column, over lanes of
 * columns; what depends on y only once per row, over lanes of rows, and is then a number for all
 * columns of its row; only the rest is computed per cell.
 */
final class GridTape {
  private final Constants constants;
  private final Program rows;
  private final Program columns;
  private final Program cells;
  private final int rowRegisters;
  private final int cellRegisters;
  private final int[] rowResults;
  private final int result;

  GridTape(Graph graph) {
    constants = Constants.of(graph);
    Schedule ofRows = new Schedule(graph, constants.places());
    ofRows.reserve(graph.idOf(Graph.ON_Y));
    List<Integer> perRow = List.copyOf(graph.frontier(Graph.ON_Y));
    rows = new Program(ofRows.compute(perRow));
    rowRegisters = ofRows.registers();
    rowResults = perRow.stream().mapToInt(ofRows::place).toArray();

    Map<Integer, Integer> places = new HashMap<>(constants.places());
    perRow.forEach(id -> places.put(id, places.size()));
    Schedule ofCells = new Schedule(graph, places);
    ofCells.reserve(graph.idOf(Graph.ON_X));
    columns = new Program(ofCells.compute(graph.frontier(Graph.ON_X)));
    cells = new Program(ofCells.compute(List.of(graph.result())));
    cellRegisters = ofCells.registers();
    result = ofCells.place(graph.result());
  }

  Machine rowMachine() {
    return new Machine(rowRegisters, constants.numbers(0));
  }

  Machine cellMachine() {
    return new Machine(cellRegisters, constants.numbers(rowResults.length));
  }

  /** Row-major values of the grid; the machines are those of this tape. */
  void evaluate(Machine ofRows, Machine ofCells, double[] xs, double[] ys, double[] values) {
    for (int column = 0; column < xs.length; column += Machine.BLOCK) {
      int lanes = Math.min(Machine.BLOCK, xs.length - column);
      ofCells.load(0, xs, column, lanes);
      columns.run(ofCells, lanes);
      for (int row = 0; row < ys.length; row++) {
        if (row % Machine.BLOCK == 0) {
          evaluateRows(ofRows, ys, row);
        }
        placeNumbers(ofRows, row % Machine.BLOCK, ofCells);
        cells.run(ofCells, lanes);
        ofCells.store(result, values, row * xs.length + column, lanes);
      }
    }
  }

  private void evaluateRows(Machine ofRows, double[] ys, int from) {
    int lanes = Math.min(Machine.BLOCK, ys.length - from);
    ofRows.load(0, ys, from, lanes);
    rows.run(ofRows, lanes);
  }

  private void placeNumbers(Machine ofRows, int lane, Machine ofCells) {
    int first = constants.places().size();
    for (int i = 0; i < rowResults.length; i++) {
      ofCells.numbers()[first + i] = ofRows.registers()[rowResults[i]][lane];
    }
  }
}
