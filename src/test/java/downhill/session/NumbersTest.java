package downhill.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import downhill.Desktop;
import downhill.core.geometry.Domain;
import downhill.core.geometry.Interval;
import downhill.core.geometry.Vec2;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class NumbersTest {
  @Test
  void aFactorIsToldFromOne() {
    assertEquals("0.9998", Numbers.share(0.9998));
    assertEquals("0.995", Numbers.share(0.995));
    assertEquals("−1.0005", Numbers.share(-1.0005));
    assertEquals("1.00", Numbers.share(1));
    assertEquals("−1.00", Numbers.share(-1));
    assertEquals("0.97", Numbers.share(0.97));
    assertEquals("0.00", Numbers.share(0.001));
    assertEquals("1.00", Numbers.share(1 + 1e-12));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 | 0.000",
        "5.76 | 5.760",
        "-29.7 | −29.70",
        "-0.1512 | −0.151",
        "0.0142 | 0.014",
        "0.00142 | 0.0014",
        "0.00999 | 0.010",
        "0.09996 | 0.100",
        "0.99996 | 1.000",
        "9.9996 | 10.00",
        "99999.7 | 1.000 × 10⁵",
        "4547.2 | 4547",
        "45158.4 | 45158",
        "-105200 | −1.052 × 10⁵",
        "0.00012345 | 1.234 × 10⁻⁴",
        "1e300 | 1.000 × 10³⁰⁰",
        "NaN | undefined",
        "Infinity | ∞",
        "-Infinity | −∞"
      })
  void runningNumbersKeepFourDigitsOrThreeDecimals(double value, String text) {
    assertEquals(text, Numbers.of(value));
  }

  @Test
  void aRunningNumberIsRightToHalfAUnitOfItsSecondDigitAtLeast() {
    Random random = new Random(8);
    for (int i = 0; i < 10_000; i++) {
      double value = Math.pow(10, 8.99 * random.nextDouble() - 3);
      String text = Numbers.of(value);
      double shown = Double.parseDouble(text.replace(" × 10⁵", "e5"));
      assertEquals(value, shown, 0.051 * value, text);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0.97,0.97",
    "3.5,3.50",
    "0.0771,0.077",
    "2,2.00",
    "-0.5,−0.50",
    "1234.5,1234",
    "0.0009999999,0.001",
    "0.000994,9.940 × 10⁻⁴",
    "0.0999999,0.10",
    "0,0",
    "-0.0,0"
  })
  void factorsHaveTwoDecimals(double value, String text) {
    assertEquals(text, Numbers.factor(value));
  }

  @ParameterizedTest
  @CsvSource({
    "0.5,0.1,0.5",
    "300,20,300",
    "100005,5,100005",
    "100000,5,100000",
    "-123456.5,0.5,−123456.5",
    "100000005,5,100000005",
    "0.066571,0.000002,0.066571",
    "100000,Infinity,1 × 10⁵",
    "2e9,1e9,2 × 10⁹"
  })
  void neighboursOnAnAxisHaveDifferentNumbers(double value, double gap, String text) {
    assertEquals(text, Numbers.apart(value, gap));
  }

  @ParameterizedTest
  @CsvSource({
    "0.5,0.5",
    "300,300",
    "0,0",
    "1e6,1 × 10⁶",
    "-2.5,−2.5",
    "0.30000000000000004,0.3",
    "99994,99990",
    "99999.7,1 × 10⁵",
    "-99999.7,−1 × 10⁵",
    "100000,1 × 10⁵",
    "0.00099996,0.001",
    "0.00099994,9.999 × 10⁻⁴",
    "1.7976931348623157e308,1.798 × 10³⁰⁸",
    "NaN,undefined",
    "-Infinity,−∞"
  })
  void briefNumbersHaveNoIdleZeros(double value, String text) {
    assertEquals(text, Numbers.brief(value));
  }

  @ParameterizedTest
  @CsvSource({
    "0,0",
    "0.1,0.1",
    "0.000101,0.000101",
    "0.00000101,1.01e-6",
    "1e-12,1e-12",
    "1e9,1e9",
    "-2500000,-2500000",
    "12345678.5,1.23456785e7",
    "300,300"
  })
  void exactTextsAreShort(double value, String text) {
    assertEquals(text, Numbers.exact(value));
    assertEquals(value, Double.parseDouble(text));
  }

  /**
   * As the field of the rate and the numbers under its slider write them, but for powers of ten.
   */
  @ParameterizedTest
  @CsvSource({
    "0.0003,0.0003",
    "0.0002094,0.0002094",
    "0.30000000000000004,0.3",
    "0.0123456,0.01235",
    "250,250",
    "0.0000015,1.5 × 10⁻⁶",
    "1.7976931348623157e308,1.798 × 10³⁰⁸",
    "Infinity,∞"
  })
  void ratesAreWrittenAsTheirFieldWritesThem(double value, String text) {
    assertEquals(text, Numbers.rate(value));
  }

  @Test
  void exactTextsReadBackAsTheSameNumber() {
    Random random = new Random(7);
    for (int i = 0; i < 10_000; i++) {
      double value = Math.scalb(random.nextDouble() - 0.5, random.nextInt(-200, 200));
      assertEquals(value, Double.parseDouble(Numbers.exact(value)));
    }
  }

  @ParameterizedTest
  @MethodSource("downhill.Desktop#foreign")
  void theDecimalPointAndTheDigitsStayInEveryLocale(String tag) {
    try (Desktop foreign = Desktop.speaking(tag)) {
      assertEquals("0.5", Numbers.brief(0.5));
      assertEquals("5.760", Numbers.of(5.76));
      assertEquals("−1.25 × 10⁻⁷", Numbers.brief(-1.25e-7));
      assertEquals("0.077", Numbers.factor(0.077));
      assertEquals("12345.5", Numbers.exact(12345.5));
      assertEquals("1e-12", Numbers.exact(1e-12));
      assertEquals("10⁻³", Numbers.powerOfTen(-3));
      assertEquals("(3.00, −2.81)", Numbers.place(new Vec2(3, -2.81), Domain.of(-5, 5, -5, 5)));
      assertEquals(0.0126, RateStops.above(0.012));
      assertEquals("-2.5:5", Entry.text(new Interval(-2.5, 5)));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2.002, 2.002",
    "2.0004, 2.0004",
    "2.01, 2.01",
    "2, 2.00",
    "2.0000001, 2.00",
    "2.6, 2.60"
  })
  void aFactorHasTheDigitsThatTellItFromAnother(double value, String shown) {
    assertEquals(shown, Numbers.factorApartFrom(2, value));
  }
}
