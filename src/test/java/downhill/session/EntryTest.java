package downhill.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.core.geometry.Domain;
import downhill.core.geometry.Interval;
import downhill.core.geometry.Vec2;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntryTest {
  @Test
  void typedTextsAreRead() {
    assertEquals(0.001, Entry.rate(" 1e-3 ").orElseThrow());
    assertEquals(new Vec2(-3, 2), Entry.start("−3, 2", 2).orElseThrow());
    assertEquals(new Vec2(-3, 2), Entry.start(" (−3.00, 2.00)", 2).orElseThrow());
    assertEquals(new Vec2(2, 4), Entry.start("(1+3)/2, (4)", 2).orElseThrow());
    assertEquals(new Vec2(-3, 0), Entry.start("-3", 1).orElseThrow());
    assertEquals(Domain.of(-5, 5, -2, 2), Entry.domain("-5:5, -2:2", 2).orElseThrow());
    assertEquals(Domain.of(.5, 2.5), Entry.domain(".5:2.5", 1).orElseThrow());
    assertEquals(0, Entry.steps("0").orElseThrow());
  }

  @Test
  void aNumberMayBeAFormulaWithoutVariables() {
    assertEquals(0.125, Entry.rate("1/8").orElseThrow());
    assertEquals(1e-3, Entry.rate("10^-3").orElseThrow());
    assertEquals(-2 * Math.PI, Entry.parameter("−2pi").orElseThrow());
    assertEquals(new Vec2(Math.sqrt(2), -0.5), Entry.start("√2, -1/2", 2).orElseThrow());
    assertEquals(
        Domain.of(-Math.PI, Math.PI, 0, 0.5), Entry.domain("-π:π, 0:1/2", 2).orElseThrow());
    assertEquals(new Interval(0, Math.E), Entry.range("0:e").orElseThrow());
  }

  @Test
  void aCommaInBracketsBelongsToAFormula() {
    assertEquals(new Vec2(2, 5), Entry.start("max(1,2), hypot(3, 4)", 2).orElseThrow());
    assertEquals(new Vec2(1, 0), Entry.start("min(1,2)", 1).orElseThrow());
    assertEquals(
        Domain.of(-5, 5, 0, 2), Entry.domain("-hypot(3,4):5, 0:max(1,2)", 2).orElseThrow());
    assertEquals(
        new Assignment("a", 5, Optional.of(new Interval(0, 10))),
        Assignment.of("a=hypot(3,4),0:10").orElseThrow());
    assertMistake(Entry.start("max(1,2", 2));
    assertMistake(Entry.start("1),2", 2));
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "a", "0x", "1/x", "2a", "w", "1/0", "-1/8", "ln(-1)", "1/", "(1"})
  void aFormulaThatIsNoPositiveNumberIsNoRate(String text) {
    assertMistake(Entry.rate(text));
  }

  @ParameterizedTest
  @CsvSource({"'0,05', 0.05", "' 0,001 ', 0.001", "'1,5', 1.5"})
  void aNumberAloneMayHaveADecimalComma(String text, double value) {
    assertEquals(value, Entry.rate(text).orElseThrow());
    assertEquals(value, Entry.parameter(text).orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "0",
        "-1",
        "NaN",
        "Infinity",
        "1e999",
        "0x1p3",
        "1d",
        "1,500",
        "-0,5",
        "ten"
      })
  void aRateIsFiniteAndPositive(String text) {
    assertMistake(Entry.rate(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1", "1,2,3", "1,", "a,b", "NaN,1", "1e200,0"})
  void aStartHasOneNumberForEachVariable(String text) {
    assertMistake(Entry.start(text, 2));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "1:2", "2:1,0:1", "1:1,0:1", "0:1:2,0:1", "a:b,c:d", "1e300:1e301,0:1"})
  void aDomainHasOneSideForEachVariable(String text) {
    assertMistake(Entry.domain(text, 2));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-1", "1.5", "10001", "99999999999", "many"})
  void stepsAreAWholeNumberUpToTheMost(String text) {
    assertMistake(Entry.steps(text));
  }

  @Test
  void aMistakeSaysWhatIsWrong() {
    assertSays("1.000", Entry.rate("1,000"));
    assertSays("12.500", Entry.parameter("12,500"));
    assertSays("too large", Entry.rate("1e999"));
    assertSays("too small", Entry.rate("1e-400"));
    assertSays("positive number", Entry.rate("0e-400"));
    assertSays("too large", Entry.start("1e300", 1));
    assertSays("too large", Entry.start("1e300, 2", 2));
    assertSays("too large", Entry.start("1e300", 2));
    assertSays("too large", Entry.domain("-1e300:1e300", 1));
    assertSays("too narrow", Entry.domain("1:1.0000001", 1));
    assertSays("too narrow", Entry.domain("0:1e-322", 1));
    assertMistake(Entry.range("0:1e-322"));
    assertSays("each of the two variables", Entry.domain("-5:5", 2));
    assertSays("one variable", Entry.domain("-5:5, -5:5", 1));
    assertSays("the smaller first", Entry.domain("5:-5", 1));
    assertSays("…", Entry.rate("x".repeat(2_000)));
  }

  private static void assertSays(String part, Entered<?> entered) {
    String sentence = assertInstanceOf(Entered.Mistake.class, entered).sentence();
    assertTrue(sentence.contains(part) && sentence.length() < 150, sentence);
  }

  @Test
  void whatIsWrittenReadsBack() {
    Random random = new Random(3);
    for (int i = 0; i < 1000; i++) {
      double rate = Math.scalb(random.nextDouble() + 0.5, random.nextInt(-1000, 1000));
      assertEquals(rate, Entry.rate(Numbers.exact(rate)).orElseThrow());
      Vec2 start = new Vec2(random.nextGaussian() * 1e3, random.nextGaussian() * 1e-3);
      assertEquals(start, Entry.start(Entry.text(start, 2), 2).orElseThrow());
      Domain domain = Domain.of(-random.nextDouble(), 1e7 * random.nextDouble(), -1e-3, 0.5);
      assertEquals(domain, Entry.domain(Entry.text(domain), 2).orElseThrow());
    }
  }

  private static void assertMistake(Entered<?> entered) {
    String sentence = assertInstanceOf(Entered.Mistake.class, entered).sentence();
    assertFalse(sentence.isBlank());
  }

  /** Law: a multiple of π stays one where it is written, and is the same number when it is read. */
  @Test
  void multiplesOfPiAreWrittenByName() {
    assertEquals("-2pi:2pi", Entry.text(Entry.domain("-2pi : 2π", 1).orElseThrow()));
    assertEquals("-pi/2, 3pi/4", Entry.text(Entry.start("-pi/2,3pi/4", 2).orElseThrow(), 2));
    assertEquals("0, 3.1416", Entry.text(Entry.start("0, 3.1416", 2).orElseThrow(), 2));
    for (int factor = -100; factor <= 100; factor++) {
      for (int divisor = 1; divisor <= 6; divisor++) {
        Vec2 start = new Vec2(factor * Math.PI / divisor, 0);
        assertEquals(start, Entry.start(Entry.text(start, 2), 2).orElseThrow());
      }
    }
  }
}
