package downhill.view.lens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.session.WorkedDigits;
import downhill.view.text.MathText;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WorkedStepTest {
  private static final WorkedStep STEP = step(-0.1509, 0.012, -4.9333, -0.0917);

  /** In a domain of the usual length. */
  private static WorkedStep step(double from, double rate, double slope, double to) {
    return new WorkedStep("x", 10, from, rate, slope, to, 0.01);
  }

  @Test
  void theFormulaStandsWithTheVariablesOwnName() {
    assertEquals("x₁₁", MathText.plain(STEP.next()));
    assertEquals("= x₁₀ − η·∂f/∂x", MathText.plain(STEP.formula(2)));
    assertEquals("= x₁₀ − η·f′(x₁₀)", MathText.plain(STEP.formula(1)));
  }

  @Test
  void negativeSlopesHaveBrackets() {
    assertEquals("= −0.151 − 0.012·(−4.933)", STEP.inserted());
    assertEquals("= 5.760 − 0.9·11.52", step(5.76, 0.9, 11.52, -4.608).inserted());
  }

  /** Far from 0 as anywhere else. */
  @Test
  void whoeverAddsUpByHandComesToTheResult() {
    assertEquals("= 1009.00 − 0.2·8.000", step(1009, 0.2, 8, 1007.4).inserted());
    assertEquals("= <b>1007.40</b>", step(1009, 0.2, 8, 1007.4).result());
    assertEquals("= <b>1008.920</b>", step(1009, 0.01, 8, 1008.92).result());
    assertEquals("= 0.620 − 0.1·0.00124", step(0.62, 0.1, 0.00124, 0.619876).inserted());
  }

  private static final Pattern INSERTED = Pattern.compile("= (\\S+) − (\\S+)·\\(?([^)]+)\\)?");

  /** Of plain numbers, and of large ones that differ by little; a unit of the last digit is off. */
  @Test
  void everySumComesOutByHand() {
    Random random = new Random(21);
    int plain = 0;
    for (int i = 0; i < 20_000; i++) {
      double centre = random.nextInt(4) == 0 ? 1e6 : 0;
      double from = centre + random.nextGaussian() * Math.pow(10, random.nextInt(4) - 1);
      double rate = WorkedDigits.shown(Math.pow(10, 3 * random.nextDouble() - 2.5), 4);
      double slope = random.nextGaussian() * Math.pow(10, random.nextInt(5) - 1);
      WorkedStep step = step(from, rate, slope, from - rate * slope);
      String result = step.result().replaceAll("= <b>|</b>", "");
      Matcher inserted = INSERTED.matcher(step.inserted());
      if (inserted.matches() && !(result + step.inserted()).contains("×")) {
        plain++;
        double sum = number(inserted.group(1)) - rate * number(inserted.group(3));
        double unit = Math.pow(10, -decimals(result));
        assertEquals(number(result), sum, 1.01 * unit, step.inserted() + " = " + result);
      }
    }
    assertTrue(plain > 19_000, "plain numbers: " + plain);
  }

  /** A step that ends nearer to 0 than tells, as where it leads over a kink. */
  @Test
  void aResultIsNoMoreExactThanWhatItComesFrom() {
    WorkedStep overKink = new WorkedStep("x", 999, 0.099462, 0.1, 1, -5.379e-4, 0.014);
    assertEquals("= 0.099 − 0.1·1.000", overKink.inserted());
    assertEquals("= <b>−0.001</b>", overKink.result());
  }

  /** Where next to nothing is left of the plain number that a step comes from. */
  @Test
  void everySumThatNearlyCancelsComesOutByHand() {
    Random random = new Random(22);
    for (int i = 0; i < 20_000; i++) {
      double from = (random.nextBoolean() ? 1 : -1) * Math.pow(10, 5 * random.nextDouble() - 3);
      double rate = WorkedDigits.shown(Math.pow(10, 3 * random.nextDouble() - 2.5), 4);
      double slope = from / rate * (1 + random.nextGaussian() * Math.pow(10, -random.nextInt(8)));
      double pixel = Math.pow(10, -random.nextInt(3));
      WorkedStep step = new WorkedStep("x", 9, from, rate, slope, from - rate * slope, pixel);
      String result = step.result().replaceAll("= <b>|</b>", "");
      Matcher inserted = ANY_INSERTED.matcher(step.inserted());
      assertTrue(inserted.matches(), step.inserted());
      double sum = number(inserted.group(1)) - rate * number(inserted.group(3));
      double unit = Math.pow(10, -decimals(result));
      assertEquals(number(result), sum, 1.01 * unit, step.inserted() + " = " + result);
    }
  }

  private static final Pattern ANY_INSERTED = Pattern.compile("= (.+) − (\\S+)·\\(?([^)]+)\\)?");

  private static double number(String text) {
    return ascii(text).doubleValue();
  }

  private static int decimals(String text) {
    return ascii(text).scale();
  }

  private static BigDecimal ascii(String text) {
    String normal = Normalizer.normalize(text.replace(" × 10", "e"), Normalizer.Form.NFKC);
    return new BigDecimal(normal.replace('−', '-'));
  }

  /** A domain far from 0. */
  @Test
  void aSmallStepBetweenLargeNumbersIsSeen() {
    WorkedStep step = step(1000001.2, 0.3, 2.4, 1000000.48);
    assertEquals("= 1000001.200 − 0.3·2.400", step.inserted());
    assertEquals("= <b>1000000.480</b>", step.result());
  }

  @Test
  void aBallThatFliesFarHasItsUsualDigits() {
    assertEquals("= 4547 − 1.1·9094", step(4547.3, 1.1, 9094.4, -5456.5).inserted());
    assertEquals("= <b>−5456</b>", step(4547.3, 1.1, 9094.4, -5456.5).result());
  }

  @Test
  void aStepBeyondAllNumbersIsWrittenToo() {
    double none = Double.POSITIVE_INFINITY;
    assertEquals("= <b>−∞</b>", step(3, 0.1, none, -none).result());
    assertEquals("= 3.000 − 0.1·8.000", step(3, 0.1, 8, none).inserted());
    assertEquals("= <b>undefined</b>", step(3, 0.1, 8, Double.NaN).result());
  }

  @Test
  void roundingIsNoPlace() {
    assertEquals("= <b>0.000</b>", step(9, 0.5, 18, 3.259e-11).result());
    assertEquals("= 3.000 × 10⁻⁵ − 0.1·6.000 × 10⁻⁵", step(3e-5, 0.1, 6e-5, 2.4e-5).inserted());
  }

  @Test
  void theResultIsBold() {
    assertEquals("= <b>−0.092</b>", STEP.result());
  }
}
