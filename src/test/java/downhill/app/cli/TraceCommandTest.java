package downhill.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.Desktop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TraceCommandTest extends Terminal {
  @Test
  void theFirstExampleConvergesToItsLowestCost() {
    assertEquals(0, run("trace", "-f", "x^2 + 5", "-s", "10000", "-r", "0.1"));
    assertEquals("step,x,cost,gradient_x", lines().get(0));
    assertTrue(lines().get(1).startsWith("0,10000.0,1.00000005E8,"), lines().get(1));
    String last = lines().get(lines().size() - 1);
    assertEquals(5, Double.parseDouble(last.split(",")[2]));
    assertTrue(err.toString().matches("outcome: converged after \\d+ steps\n"), err.toString());
  }

  @Test
  void aRateOfOneJumpsBetweenTwoPoints() {
    assertEquals(0, run("trace", "-f", "x^2 + 5", "-s", "10000", "-r", "1.0"));
    assertEquals("outcome: oscillating after 1000 steps\n", err.toString());
  }

  @Test
  void aLargerRateDiverges() {
    assertEquals(0, run("trace", "-f", "x^2 + 5", "-s", "10000", "-r", "1.1"));
    assertTrue(err.toString().startsWith("outcome: diverged after "), err.toString());
  }

  @Test
  void columnsBearTheVariablesNames() {
    assertEquals(0, run("trace", "-f", "J(w,b) = w^2 + b^2", "-s", "-3,2", "-n", "0"));
    assertEquals("step,w,b,cost,gradient_w,gradient_b", lines().get(0));
    assertEquals(2, lines().size());
    assertTrue(lines().get(1).startsWith("0,-3.0,2.0,13.0,"), lines().get(1));
  }

  @Test
  void aFormulaMayBeginWithAMinusSign() {
    assertEquals(0, run("trace", "-f", "-sin(x)", "-s", "-1", "-d", "-3:3"));
    assertTrue(lines().get(1).startsWith("0,-1.0,0.8414709848"), lines().get(1));
  }

  @Test
  void quotesThatALauncherLeavesOnAreDropped() {
    assertEquals(0, run("trace", "-f", "'x^2 + 5'", "-s", "2", "-n", "0"));
    assertTrue(lines().get(1).startsWith("0,2.0,9.0,"), lines().get(1));
  }

  @Test
  void anAtSignNamesNoFile(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("formula"), "x^2");
    assertEquals(2, run("trace", "-f", "@" + file, "-n", "0"));
    assertTrue(err.toString().startsWith("@"), err.toString());
  }

  @Test
  void aBadFormulaIsShownWithACaretUnderThePlace() {
    assertEquals(2, run("trace", "-f", "x^2 + (y"));
    List<String> message = err.toString().lines().toList();
    assertEquals("x^2 + (y", message.get(0));
    assertEquals("      ^", message.get(1));
    assertEquals(3, message.size());
    assertEquals("", out.toString());
  }

  @Test
  void theCaretSaysWhatToWriteAndStandsRightBehindWideBlanks() {
    assertEquals(2, run("trace", "-f", "\u3000\u3000sinx"));
    List<String> message = err.toString().lines().toList();
    assertEquals(List.of("  sinx", "  ^^^^"), message.subList(0, 2));
    assertTrue(message.get(2).endsWith(" Write sin(x)."), message.get(2));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "trace",
        "trace -f",
        "trace -f x -r 0",
        "trace -f x -r -1",
        "trace -f x -r NaN",
        "trace -f x -r fast",
        "trace -f x -s 1,2",
        "trace -f x*y -s 1",
        "trace -f x -d 5:-5",
        "trace -f x -n -1",
        "trace -f x -n 10001",
        "trace -f x -o adam",
        "trace -f x --colour red",
        "trace -f x -f y",
        "paint"
      })
  void badArgumentsEndWithStatusTwoAndASentence(String arguments) {
    assertRefused(arguments);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "trace -f x -s -r 0.1; --start",
        "trace -f x -n --rate 0.1; --steps",
        "trace -f -s 1; --function",
        "trace -f x -r; --rate"
      })
  void anOptionInThePlaceOfAValueIsNone(String arguments, String option) {
    assertEquals(2, run(arguments.split(" ")));
    assertEquals("The option " + option + " needs a value.\n", err.toString());
  }

  @Test
  void aParameterIsANumberInTheFormula() {
    run("trace", "-f", "a*x^2 + b_1", "-p", "a=-2", "--parameter", "b₁ = 0.5", "-n", "3");
    String bound = out.toString();
    clear();
    run("trace", "-f", "(-2)*x^2 + 0.5", "-n", "3");
    assertEquals(out.toString(), bound);
    clear();
    run("trace", "-f", "x^2 + c", "-n", "0", "-s", "3");
    assertTrue(out.toString().endsWith("0,3.0,10.0,6.0\n"), out.toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a*x | c=2 | “c” is no parameter: the cost function has a.",
        "x^2 | c=2 | “c” is no parameter: the cost function has none.",
        "a*x | a | “a” gives no parameter a value.",
        "a*x | a=two | “two” is no number.",
        "a*x | 'a=1,5' | “5” is no range FROM:TO; write 1.5 with a decimal point.",
        "a*x | 'a=-0,25,-1:1' | “25” is no range FROM:TO; write -0.25 with a decimal point.",
        "a*x | 'a=1.5,5' | “5” is no range. Two numbers with a colon,",
        "a*x | 'a=1,5:0' | “5:0” is no range. Two numbers with a colon,",
        "a*x | a=1e999 | “1e999” is too large"
      })
  void aBadParameterIsOneSentence(String formula, String parameter, String sentence) {
    assertEquals(2, run("trace", "-f", formula, "-p", parameter));
    assertTrue(err.toString().startsWith(sentence), err.toString());
    assertEquals(1, err.toString().lines().count());
  }

  @ParameterizedTest
  @MethodSource("downhill.Desktop#foreign")
  void theOutputIsTheSameInEveryLocale(String tag) {
    String[] arguments = {"trace", "-f", "0.5*x^2", "-s", "-1234567.5", "-r", "0.0001", "-n", "1"};
    assertEquals(0, run(arguments));
    String english = out + "" + err;
    clear();
    try (Desktop foreign = Desktop.speaking(tag)) {
      assertEquals(0, run(arguments));
    }
    assertEquals(english, out + "" + err);
  }
}
