package downhill.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkedDigitsTest {
  @ParameterizedTest
  @CsvSource({"0.05058, 0.0506", "-0.0705, −0.0705", "74.5, 74.50", "0, 0.000"})
  void aFactorHasTheSameDigitsAloneAndInAProduct(double value, String shown) {
    assertEquals(shown, WorkedDigits.factor(value));
    String inBrackets = value < 0 ? "(" + shown + ")" : shown;
    assertEquals(inBrackets, WorkedDigits.inProduct(value, enough -> true));
  }
}
