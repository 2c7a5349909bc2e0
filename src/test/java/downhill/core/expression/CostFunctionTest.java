package downhill.core.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CostFunctionTest {
  @Test
  void theSignOfMicroIsTheLetterMu() {
    assertEquals(1, Formulas.function("\u00B5^2 + \u03BC^2").dimensions());
  }

  @Test
  void weightComesBeforeBiasAndNothingElseOutOfOrder() {
    assertEquals(List.of("w", "b"), Formulas.function("b^2 + w^2").variables());
    assertEquals(List.of("a", "w"), Formulas.function("w^2 + a^2").variables());
  }

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
    assertEquals(f.dimensions(), f.evaluator().dimensions());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "a*x^2 + b*y^2; x,y; a,b",
        "x+y+z; x,y; z",
        "b y + a_1*a1 + a₁; y; b,a_1",
        "y = m x + c; x; m,c",
        "f(w, b) = c*w + b + d; w,b; c,d",
        "a x + a(y+1); x,y; a",
        "A*a*x; x; A,a"
      })
  void whatIsNoVariableIsAParameter(String text, String variables, String parameters) {
    CostFunction f = Formulas.function(text);
    assertEquals(List.of(variables.split(",")), f.variables());
    assertEquals(List.of(parameters.split(",")), f.parameters());
  }

  @Test
  void theValuesOfParametersAreNoPartOfTheForm() {
    CostFunction f = Formulas.function("a*x^2");
    CostFunction other = f.withParameters(List.of(3.0));
    assertTrue(f.sameFormAs(other));
    assertNotEquals(f, other);
    assertEquals(f, other.withParameters(List.of(CostFunction.USUAL_PARAMETER)));
    assertFalse(f.sameFormAs(Formulas.function("b*x^2")));
    assertThrows(IllegalArgumentException.class, () -> f.withParameters(List.of()));
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
