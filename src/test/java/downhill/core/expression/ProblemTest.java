package downhill.core.expression;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProblemTest {
  private final Properties strings = strings();

  @ParameterizedTest
  @ValueSource(strings = {"|", "||", "(", "x + (", "sin(", "([("})
  void thereIsNothingToCloseWhereNothingStandsInside(String text) {
    assertEquals(Optional.empty(), Formulas.problem(text).replacement());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "coth(x)",
        "sech(x)",
        "csch(x)",
        "acot(x)",
        "arccot(x)",
        "sinc(x)",
        "abs(max(1,2),x)",
        "sinxy(x)",
        "explog x",
        "lnlnx^2",
        "log3(x)",
        "x2y",
        "maxx",
        "max(x",
        "x == y",
        "x;y",
        "0xFF",
        "f(x,y)+x",
        "max(,x)",
        "eˣ",
        "ж^2"
      })
  void whatWasMeantIsNotGuessed(String text) {
    assertEquals(Optional.empty(), Formulas.problem(text).replacement());
  }

  @ParameterizedTest
  @ValueSource(strings = {"min(x;y)", "f(x;y) = x", "pow(x; 2)"})
  void aSemicolonBetweenArgumentsWasMeantAsAComma(String text) {
    Problem problem = Formulas.problem(text);
    assertEquals("semicolon", problem.key());
    assertEquals(text.replace(';', ','), problem.replacement().orElseThrow().applyTo(text));
  }

  /** One after the other, each by one click, whatever stands between them. */
  @Test
  void lettersThatOnlyLookLatinAreReplacedOneByOne() {
    String latin = "aeopcxyaeopcxy";
    String cyrillic = "аеорсхуАЕОРСХУ";
    Random random = new Random(17);
    for (int i = 0; i < 500; i++) {
      StringBuilder typed = new StringBuilder("1");
      StringBuilder meant = new StringBuilder("1");
      for (int j = 0; j < 5; j++) {
        int letter = random.nextInt(latin.length());
        boolean foreign = random.nextBoolean();
        typed.append("+").append((foreign ? cyrillic : latin).charAt(letter));
        meant.append("+").append(latin.charAt(letter));
      }
      typed.append("+x");
      meant.append("+x");
      assertEquals(meant.toString(), corrected(typed.toString()));
    }
  }

  private static String corrected(String text) {
    return CostFunction.parse(text)
        .match(
            CostFunction::text,
            problem -> corrected(problem.replacement().orElseThrow().applyTo(text)));
  }

  @Test
  void anIndexEndsInADigit() {
    Problem problem = Formulas.problem("θ_x^2 + θ_y^2");
    assertEquals(1, problem.from());
    assertEquals(2, problem.to());
  }

  @Test
  void ofManyNamesTheThirdIsMarked() {
    StringBuilder sum = new StringBuilder("w + b");
    for (int i = 0; i < 40; i++) {
      sum.append(" + ").append((char) ('a' + i % 7)).append(i);
    }
    assertEquals("third-variable", Formulas.problem(sum.toString()).key());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "(x; Add ) at the end; (x)",
        "|x+1; Add | at the end; |x+1|",
        "(|x); Insert |; (|x|)",
        "x); Remove ); x",
        "[x+1)*2; Write ]; [x+1]*2",
        "1,5*x; Write 1.5; 1.5*x",
        "sin(1,5); Write 1.5; sin(1.5)",
        "x 2; Insert *; x *2",
        "2½; Write 2.5; 2.5",
        "-2½x; Write 2.5; -2.5x",
        "1 000x; Write 1000; 1000x",
        "x//y; Remove /; x/y",
        "sin^-1(x); Write asin; asin(x)",
        "sinx; Write sin(x); sin(x)",
        "sine(x); Write sin; sin(x)",
        "loge(x); Write ln; ln(x)",
        "lnx + y; Write ln(x); ln(x) + y",
        "xsin(x); Write x*sin; x*sin(x)",
        "wx + x; Write w*x; w*x + x",
        "xlnx; Write x*ln(x); x*ln(x)",
        "xtauy; Write x*tau*y; x*tau*y",
        "phix^2; Write phi*x; phi*x^2",
        "sinxcosy; Write sin(x)*cos(y); sin(x)*cos(y)",
        "lnlnx; Write ln(ln(x)); ln(ln(x))",
        "1 + lnsin(x+1)*2; Write ln(sin(x+1)); 1 + ln(sin(x+1))*2",
        "xlogsigmoid[x]; Write x*ln(sigmoid[x]); x*ln(sigmoid[x])",
        "cosx^2; Write cos x; cos x^2",
        "xsinx²y; Write x*sin x; x*sin x²y",
        "sine x; Write sin; sin x",
        "loge^2 x; Write ln; ln^2 x",
        "sine + x; Write sin(e); sin(e) + x",
        "sin⁻¹x; `Write asin `; asin x",
        "cos^-1 x; Write acos; acos x",
        "sqrt2; Write sqrt(2); sqrt(2)",
        "sin10xy; Write sin(10*x*y); sin(10*x*y)",
        "cos2πx; Write cos 2; cos 2πx",
        "x₁x2; Write x1*x2; x1*x2",
        "((x + [y; Add ])) at the end; ((x + [y]))",
        "f(x,y = x*y; Insert ); f(x,y) = x*y",
        "f(x y) = x; Insert ,; f(x ,y) = x",
        "f(x) := x; Write =; f(x) = x",
        "f(x) == x; Write =; f(x) = x",
        "f(x) -> x; Write =; f(x) = x",
        "sqr(x); Write sqrt; sqrt(x)",
        "a(x+1); Write a*; a*(x+1)",
        "σ(x); Write sigmoid; sigmoid(x)",
        "sigma(2x); Write sigmoid; sigmoid(2x)",
        "logistic(x); Write sigmoid; sigmoid(x)",
        "(w*a+b-1)^2; `Write f(w, b) = `; f(w, b) = (w*a+b-1)^2",
        "p*q - r; `Write f(p, q) = `; f(p, q) = p*q - r",
        "x^2+X; Write x; x^2+x",
        "sin -x + 1; Write (-x); sin (-x) + 1",
        "ln sin 2x*y; Write (sin 2x); ln (sin 2x)*y",
        "x+２; Write 2; x+2",
        "х²; Write x; x²",
        "2х+1; Write x; 2x+1",
        "Х^2; Write x; x^2",
        "х^2 + у^2; Write x; x^2 + у^2",
        "cоs(x); Write o; cos(x)",
        "ｘ^2; Write x; x^2",
        "𝑥^2 + 1; Write x; x^2 + 1",
        "2𝜃; Write θ; 2θ"
      })
  void theCorrectionIsOneClickAway(String text, String label, String corrected) {
    Replacement replacement = Formulas.problem(text).replacement().orElseThrow();
    String key = "replacement." + replacement.key();
    assertEquals(label, sentence(key, replacement.arguments()));
    assertEquals(corrected, replacement.applyTo(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "(x+$; unclosed-bracket; 0",
        "foo(x; unknown-function; 0",
        "(foo(x); unclosed-bracket; 0",
        "a+*x; missing-before-operator; 2",
        "pow(x+*y); two-arguments; 0",
        "x+*(; missing-before-operator; 2",
        "1,2)+; decimal-comma; 1",
        "x+)(; surplus-bracket; 2",
        "$+x+(; latex; 0",
        "x y 2 $; number-after-operand; 4",
        "sin(x,2)+$; one-argument; 0",
        "max(x,,y); missing-before-operator; 6",
        "min(,); missing-before-operator; 4",
        "f(x,)=x; missing-before-bracket; 4",
        "f()=x; missing-before-bracket; 2",
        "f(,x)=x; missing-before-operator; 2",
        "f(x}=x; wrong-bracket; 3",
        "2*0xFF; hexadecimal; 2",
        "f(x)=y; unknown-name.one; 5",
        "a+b+c+$; third-variable; 4",
        "x)+(; surplus-bracket; 1"
      })
  void ofSeveralProblemsTheLeftmostIsReported(String text, String key, int from) {
    Problem problem = Formulas.problem(text);
    assertEquals(key + " " + from, problem.key() + " " + problem.from());
  }

  @Test
  void whatFollowsAProblemDoesNotMoveIt() {
    Random random = new Random(31);
    List<String> texts = List.of("x+*y", "x 2", "2 $", "x+foo(", "x!", "1..2", "y=x+y", "x,");
    for (int i = 0; i < 2000; i++) {
      String text = texts.get(random.nextInt(texts.size()));
      String longer = text + List.of(" +1", "$", ")", " !", " 3 3", "*").get(random.nextInt(6));
      assertTrue(Formulas.problem(longer).from() <= Formulas.problem(text).to(), longer);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x^",
        "sin",
        "x!",
        "x<1",
        "if(x)",
        "f(x,x)=x",
        "f(x y)=x",
        "f(x):=x",
        "f(x)=y",
        "f(a,b,c)=a",
        "sin(x)=2",
        "x=1",
        "y=y",
        ".",
        "0x1",
        "1..2",
        "1e999",
        "x⁻",
        "²",
        "sin x(y)",
        "sin -x",
        "max x",
        "x?1:2",
        "∞",
        ";",
        "x,",
        "a+b+c",
        "(]",
        "x\u0007",
        "х²",
        "ｘ²",
        "€",
        "\\x",
        "f(w)=w+x",
        "x=2",
        "x=y=1"
      })
  void everyProblemHasASentence(String text) {
    Problem problem = Formulas.problem(text);
    String sentence = sentence("problem." + problem.key(), problem.arguments());
    assertAll(
        () -> assertTrue(sentence.matches(".*[.?;]|.*\\)\\.?"), sentence),
        () -> assertTrue(!sentence.contains("{") && !sentence.contains("  "), sentence));
  }

  @Test
  void deepNestingAndLongTextAreProblemsNotCrashes() {
    Stream.of("(", "-", "|", "sin(", "x^", "2^-", "max(x,", "√", "[{(", "f(", "x,", "^", "√(")
        .forEach(piece -> hasAPlaceFor(piece.repeat(100_000)));
    hasAPlaceFor("x".repeat(1_000_000));
    hasAPlaceFor("9".repeat(1_000_000));
  }

  private static void hasAPlaceFor(String text) {
    Problem problem = Formulas.problem(text);
    assertTrue(problem.to() <= text.length(), problem.key() + " at " + problem.to());
  }

  @Test
  void signsNestLikeBrackets() {
    Formulas.function("-".repeat(200) + "x");
    Problem problem = Formulas.problem("-".repeat(201) + "x");
    assertEquals(List.of(200, 201), List.of(problem.from(), problem.to()));
    Formulas.function("2^-".repeat(100) + "x");
    Formulas.function("x^".repeat(400) + "x");
  }

  private String sentence(String key, List<String> arguments) {
    return new MessageFormat(strings.getProperty(key)).format(arguments.toArray());
  }

  private static Properties strings() {
    Properties strings = new Properties();
    try (Reader reader =
        new InputStreamReader(
            ProblemTest.class.getResourceAsStream("/downhill/assets/strings.properties"),
            StandardCharsets.UTF_8)) {
      strings.load(reader);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return strings;
  }
}
