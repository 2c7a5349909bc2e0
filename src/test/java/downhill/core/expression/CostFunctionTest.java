package downhill.core.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CostFunctionTest {
  /** The table prints 15 digits of minimizers and minima. */
  private static final double TABLE = 1e-9;

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "5; x",
        "x^2; x",
        "y^2; y",
        "y+x; x,y",
        "w^2+b^2; w,b",
        "b+w; w,b",
        "m*c; c,m",
        "θ₁²+θ₀; θ₀,θ₁",
        "theta_1 + theta0*theta₁; theta0,theta_1",
        "X^2; X",
        "f(x,y) = x^2; x,y",
        "f(y, x) = x^2; y,x",
        "J(phi, e) = phi*e; phi,e",
        "cost + mean; cost,mean"
      })
  void variablesAreFoundAndOrdered(String text, String names) {
    CostFunction f = Formulas.function(text);
    assertEquals(Arrays.asList(names.split(",")), f.variables());
    assertEquals(f.variables().size(), f.dimensions());
  }

  @Test
  void theFormIsTheSameHoweverItIsSpelled() {
    CostFunction f = Formulas.function("x^2 + 5");
    for (String text : List.of("x**2+5", "x²+5", "f(x) = x^2+5", "pow(x,2)+5.", "(x)^(2)+[5]")) {
      assertTrue(f.sameFormAs(Formulas.function(text)), text);
    }
    for (String text : List.of("5+x^2", "y^2+5", "f(x,y)=x^2+5", "x^2+5.1")) {
      assertFalse(f.sameFormAs(Formulas.function(text)), text);
    }
  }

  @Test
  void equalTextsAreEqualFunctions() {
    assertEquals(Formulas.function("x^2"), Formulas.function("x^2"));
    assertEquals(Formulas.function("x^2").hashCode(), Formulas.function("x^2").hashCode());
  }

  @Test
  void theReferenceFunctionsHaveTheirMinima() {
    for (List<String> row : Csv.rows("/downhill/assets/reference-functions.csv")) {
      CostFunction f = Formulas.function(row.get(1));
      assertEquals(Arrays.asList(row.get(2).split(",")), f.variables());
      for (String point : row.get(4).split("\\|")) {
        if (!point.isEmpty()) {
          String[] xy = point.split(";");
          double y = xy.length == 2 ? Double.parseDouble(xy[1]) : 0;
          double value = f.evaluator().valueAt(Double.parseDouble(xy[0]), y);
          assertEquals(Double.parseDouble(row.get(5)), value, TABLE, row.get(0));
        }
      }
    }
  }
}
