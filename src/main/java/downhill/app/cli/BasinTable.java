package downhill.app.cli;

import downhill.core.analysis.BasinMap;
import downhill.core.geometry.Vec2;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;

/** A basin map as CSV: a row for each cell, y ascending, then x; the columns bear the variables. */
record BasinTable(List<String> variables, BasinMap map) {
  void print(PrintWriter out) {
    out.print(header() + "\n");
    for (int row = 0; row < map.cells().rows(); row++) {
      for (int column = 0; column < map.cells().columns(); column++) {
        out.print(line(column, row) + "\n");
      }
    }
    out.flush();
  }

  private String header() {
    String minimizers =
        variables.stream().map(name -> "minimizer_" + name).collect(Collectors.joining(","));
    return String.join(",", variables) + ",outcome,steps," + minimizers;
  }

  private String line(int column, int row) {
    int minimizer = map.minimizer(column, row);
    return coordinates(map.cells().centre(column, row))
        + ","
        + map.outcome(column, row).id()
        + ","
        + map.steps(column, row)
        + ","
        + (minimizer == BasinMap.NONE
            ? ",".repeat(variables.size() - 1)
            : coordinates(map.minimizers().get(minimizer)));
  }

  private String coordinates(Vec2 point) {
    return variables.size() == 1 ? "" + point.x() : point.x() + "," + point.y();
  }
}
