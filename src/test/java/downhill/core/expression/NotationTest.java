package downhill.core.expression;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Tables of texts and what they mean: a value, a hole, or a problem at a place. */
class NotationTest {
  /** The tables have 17 digits; the last ones are rounding errors. */
  private static final double RELATIVE = 1e-12;

  @TestFactory
  Stream<DynamicTest> everyTextMeansWhatTheTablesSay() {
    return Stream.of("notation-cases.csv", "more-cases.csv")
        .flatMap(table -> Csv.rows(table).stream())
        .map(row -> DynamicTest.dynamicTest(name(row), () -> check(row)));
  }

  private static String name(List<String> row) {
    String text = row.get(0).length() > 40 ? row.get(0).substring(0, 40) + "…" : row.get(0);
    return text.replaceAll("\\p{Cntrl}", "␣") + " → " + row.get(1);
  }

  private static void check(List<String> row) {
    boolean parameter = row.get(2).contains("until parameters are built");
    if (parameter) {
      checkParameter(row.get(0), row.get(1));
    } else {
      check(row.get(0), row.get(1));
    }
  }

  /** The marked name is a parameter, unless it stands as a function before its bracket. */
  private static void checkParameter(String text, String place) {
    String[] ends = place.replace("error:", "").split("-");
    int to = Integer.parseInt(ends[1]);
    if (text.startsWith("(", to)) {
      check(text, place);
    } else {
      String name = text.substring(Integer.parseInt(ends[0]), to);
      assertEquals(List.of(name), Formulas.function(text).parameters());
    }
  }

  private static void check(String text, String expected) {
    if (expected.startsWith("error:")) {
      Problem problem = Formulas.problem(text);
      assertEquals(expected, "error:" + problem.from() + "-" + problem.to(), problem.key());
    } else {
      CostFunction f = Formulas.function(text);
      assertAll(() -> checkValue(f, expected), () -> checkReading(f));
    }
  }

  private static void checkValue(CostFunction f, String expected) {
    double value = Formulas.valueAtThreeTwo(f);
    if (expected.equals("hole")) {
      assertTrue(!Double.isFinite(value), "expected a hole, got " + value);
    } else {
      double number = Double.parseDouble(expected);
      assertEquals(number, value, RELATIVE * Math.abs(number));
    }
  }

  private static void checkReading(CostFunction f) {
    String plain = f.reading().plain();
    CostFunction again = Formulas.function(plain);
    assertTrue(f.sameFormAs(again), plain);
  }
}
