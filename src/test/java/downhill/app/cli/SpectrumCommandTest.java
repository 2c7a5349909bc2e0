package downhill.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpectrumCommandTest extends Terminal {
  /** The rates of an edge, by ratio: a tenth of a percent, and what rounding adds to it. */
  private static final double EDGE = 1.001 + 1e-12;

  /** A converged ball is within a pixel, here 1/50 of a unit, of the minimizer of x² + 5. */
  private static final double WITHIN_A_PIXEL = 0.02 * 0.02;

  /** Relative, of λ by second differences. */
  private static final double SECOND_DIFFERENCE = 1e-6;

  @Test
  void theParabolaCrawlsThenConvergesThenDiverges() {
    assertEquals(0, run("spectrum", "-f", "x^2 + 5", "-s", "9", "-d", "-10:10"));
    assertTrue(
        out.toString().startsWith("rate,outcome,steps,final_cost\n1.0E-4,still-descending,1000,"));
    String last = rows().get(rows().size() - 1)[1];
    assertEquals("diverged", last);
    assertTrue(rows().stream().anyMatch(row -> row[1].equals("converged")), out.toString());
    double previous = 0;
    for (String[] row : rows()) {
      double rate = Double.parseDouble(row[0]);
      assertTrue(rate > previous);
      if (row[1].equals("converged")) {
        assertTrue(rate < 1);
        assertEquals(5, Double.parseDouble(row[3]), WITHIN_A_PIXEL);
      }
      previous = rate;
    }
    assertEquals(10, previous);
  }

  @Test
  void theThresholdIsTwoOverLambdaMax() {
    assertEquals(0, run("spectrum", "-f", "x^2 + 25y^2", "-d", "-5:5,-2:2", "-s", "-4.5,1.5"));
    assertTrue(err.toString().startsWith("threshold: 2/λmax = "), err.toString());
    assertEquals(
        0.04, Double.parseDouble(err.toString().split("= ")[1].strip()), 0.04 * SECOND_DIFFERENCE);
  }

  @Test
  void whereASmallRateComesToNoMinimizerThereIsNoThreshold() {
    assertEquals(0, run("spectrum", "-f", "x^2 - y^2", "-s", "1,0.1", "--count", "10"));
    assertEquals("", err.toString());
  }

  @Test
  void rangeAndCountAreThoseAskedFor() {
    assertEquals(
        0,
        run("spectrum", "-f", "x^2", "--from", "0.2", "--to", "0.4", "--count", "5", "-n", "99"));
    assertEquals(5, rows().size());
    assertEquals("0.2", rows().get(0)[0]);
    assertEquals("0.4", rows().get(4)[0]);
    assertEquals(Math.sqrt(0.08), Double.parseDouble(rows().get(2)[0]), Math.ulp(Math.sqrt(0.08)));
  }

  @Test
  void anEdgeIsTwoRowsWithinATenthOfAPercent() {
    run("spectrum", "-f", "x^2", "--count", "20");
    List<String[]> rows = rows();
    for (int i = 1; i < rows.size(); i++) {
      double ratio = Double.parseDouble(rows.get(i)[0]) / Double.parseDouble(rows.get(i - 1)[0]);
      assertTrue(rows.get(i)[1].equals(rows.get(i - 1)[1]) || ratio <= EDGE);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "spectrum",
        "spectrum -f x --from 0",
        "spectrum -f x --from 1 --to 1",
        "spectrum -f x --from 20",
        "spectrum -f x --to fast",
        "spectrum -f x --count 1",
        "spectrum -f x --count 10001",
        "spectrum -f x --count many",
        "spectrum -f x^2+(y"
      })
  void badArgumentsEndWithStatusTwoAndASentence(String arguments) {
    assertRefused(arguments);
  }

  @Test
  void helpNamesTheRates() {
    assertEquals(0, run("spectrum", "--help"));
    assertTrue(List.of("--from", "--to", "--count").stream().allMatch(out.toString()::contains));
  }

  @Test
  void aParameterIsANumberInTheFormula() {
    run("spectrum", "-f", "a*x^2", "-p", "a=4", "--count", "5");
    String bound = out + "" + err;
    clear();
    run("spectrum", "-f", "4*x^2", "--count", "5");
    assertEquals(out + "" + err, bound);
  }
}
