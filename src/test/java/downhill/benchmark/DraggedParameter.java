package downhill.benchmark;

import downhill.session.Edit;
import downhill.session.Parameter;
import java.util.List;

/**
 * The slider of the first parameter is dragged through its range, for formulas of one to four
 * parameters; at each frame it is another landscape.
 */
final class DraggedParameter implements Measurement {
  private static final int WARM_UP = 2;
  private static final int FRAMES = 40;
  private static final List<String> FORMULAS =
      List.of(
          "a*x^2 + b*y^2",
          "(a - x)^2 + b*(y - x^2)^2",
          "(x^2 + y - a)^2 + (x + y^2 - b)^2",
          "20 + x^2 + y^2 - a*cos(2pi*x) - a*cos(2pi*y)",
          "a*x^2 + b*y^2 + c*x*y + d",
          "x^4 - a*x^3 + 2");

  @Override
  public List<Row> rows() throws Exception {
    double[] seconds = new double[FORMULAS.size() * FRAMES];
    try (Screen screen = new Screen()) {
      for (int round = -WARM_UP; round <= 0; round++) {
        for (int i = 0; i < FORMULAS.size(); i++) {
          screen.seconds(new Edit.CostTyped(FORMULAS.get(i)));
          screen.seconds(new Edit.GestureEnded());
          drag(screen, seconds, i * FRAMES);
        }
      }
    }
    Times times = new Times(seconds);
    return List.of(
        new Row(
            "dragged parameter → all pictures repainted",
            List.of(
                Figure.milliseconds("median", times.median(), 0.033),
                Figure.milliseconds("99 %", times.quantile(0.99), 0.06)),
            seconds.length + " frames over " + FORMULAS.size() + " formulas"));
  }

  private static void drag(Screen screen, double[] seconds, int from) throws Exception {
    for (int i = 0; i < FRAMES; i++) {
      Parameter parameter = screen.session().experiment().parameters().get(0);
      double place = parameter.range().at((i + 0.5) / FRAMES);
      seconds[from + i] = screen.seconds(new Edit.ParameterChanged(parameter.near(place)));
    }
  }
}
