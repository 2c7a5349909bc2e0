package downhill.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class WorkedStepTest {
  private static final WorkedStep STEP = new WorkedStep("x", 10, -0.1509, 0.012, -4.9333, -0.0917);

  @Test
  void theFormulaStandsWithTheVariablesOwnName() {
    assertEquals("x₁₁", MathText.plain(STEP.next()));
    assertEquals("= x₁₀ − η·∂f/∂x", MathText.plain(STEP.formula(2)));
    assertEquals("= x₁₀ − η·f′(x₁₀)", MathText.plain(STEP.formula(1)));
  }

  @Test
  void negativeSlopesHaveBrackets() {
    assertEquals("= −0.151 − 0.012·(−4.933)", STEP.inserted());
    assertEquals(
        "= 5.760 − 0.9·11.52", new WorkedStep("x", 2, 5.76, 0.9, 11.52, -4.608).inserted());
  }

  @Test
  void theResultIsBold() {
    assertEquals("= <b>−0.092</b>", STEP.result());
  }
}
