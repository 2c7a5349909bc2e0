package downhill.core.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.core.expression.Reading.Piece;
import downhill.core.expression.Reading.Style;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingTest {
  private static final int FORMULAS = 20_000;

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "(x^2+y-11)^2+(x+y^2-7)^2; (x² + y − 11)² + (x + y² − 7)²",
        "(1-x)^2 + 5(y-x^2)^2; (1 − x)² + 5·(y − x²)²",
        "x**2+5; x² + 5",
        "1/2x; (1/2)·x",
        "1/(2x); 1/(2·x)",
        "12/x/y; (12/x)/y",
        "x y/2; x·y/2",
        "x(y/2); x·(y/2)",
        "2x%4; (2·x) % 4",
        "log(x); ln(x)",
        "log10 x + log_2(y); log₁₀(x) + log₂(y)",
        "-x^2; −x²",
        "(-x)^2; (−x)²",
        "x--y; x − (−y)",
        "x-(y-1); x − (y − 1)",
        "x-(y*1); x − y·1",
        "-(x+y); −(x + y)",
        "2^3^2; 2^(3²)",
        "(2^3)^2; (2³)²",
        "e^-x; e^(−x)",
        "e^x; e^x",
        "x^(1/3); x^(1/3)",
        "exp(-(x^2+y^2)/2); exp(−(x² + y²)/2)",
        "sqrt(x^2+1); √(x² + 1)",
        "sqrt(x)^2; (√x)²",
        "√2x; √(2·x)",
        "abs(x)-|y|; |x| − |y|",
        "sin x^2; sin(x²)",
        "sin^2(x)+cos(x)^2; sin²(x) + cos²(x)",
        "sin(x)^y; sin(x)^y",
        "max(x,max(y,1)); max(x, max(y, 1))",
        "max(x,y,1); max(x, y, 1)",
        "pow(x,2); x²",
        "x^-1; x⁻¹",
        "w0^2+w_1; w₀² + w₁",
        "x_{1}^2+x_{12}^{2}; x₁² + x₁₂²",
        "θ_{0}*w_{ij}; θ₀·w_ij",
        "log_{2}(x); log₂(x)",
        "w_1w_2 + w1w2; w_1w_2 + w_1w_2",
        "x^2+lambda*abs(x); x² + lambda·|x|",
        ".5x + 5.y; 0.5·x + 5·y",
        "½x; ½·x",
        "2pi*x + tau; 2·π·x + τ",
        "f(y, x) = x^2; f(y, x) = x²",
        "f(x, y) = x*y; x·y",
        "a x^2 + b1*y; a·x² + b₁·y",
        "x^n; x^n",
        "f(w, b) = c*w - b; f(w, b) = c·w − b",
        "f(w, x) = w + x; f(w, x) = w + x"
      })
  void theReadingSettlesWhatTheTextMeans(String text, String plain) {
    assertEquals(plain, Formulas.function(text).reading().plain());
  }

  @Test
  void theReadingParsesToTheSameFunction() {
    RandomFormulas formulas = new RandomFormulas(21);
    for (int i = 0; i < FORMULAS; i++) {
      CostFunction f = Formulas.function(formulas.next().ours());
      String plain = f.reading().plain();
      assertTrue(f.sameFormAs(Formulas.function(plain)), f + " reads " + plain);
    }
  }

  @Test
  void runsAreSetInTheirStyles() {
    List<Piece> pieces = Formulas.function("x_1^2 - e^-w").reading().pieces();
    List<Piece> expected =
        List.of(
            new Piece("x", Style.VARIABLE),
            new Piece("1", Style.SUBSCRIPT),
            new Piece("2", Style.SUPERSCRIPT),
            new Piece(" − e", Style.ROMAN),
            new Piece("−", Style.SUPERSCRIPT),
            new Piece("w", Style.RAISED_VARIABLE));
    // x₁ and w are the variables: neither is x or y.
    assertEquals(expected, pieces);
  }

  @Test
  void aPowerInAnExponentStaysOnTheLine() {
    assertEquals("e^(−(x² + y²))", typeset("e^-(x^2+y^2)"));
  }

  @Test
  void theGoldenRatioIsPointedOut() {
    assertTrue(typeset("theta^2 + phi^2").endsWith("(φ ≈ 1.618)"));
    assertEquals("theta² + φ²", Formulas.function("theta^2 + phi^2").reading().plain());
    assertFalse(typeset("φ₁^2+φ₂^2").contains("1.618"), "these are variables");
  }

  private static String typeset(String text) {
    return Formulas.function(text).reading().pieces().stream()
        .map(
            piece ->
                piece.style() == Style.SUPERSCRIPT ? piece.text().replace('2', '²') : piece.text())
        .collect(Collectors.joining());
  }
}
