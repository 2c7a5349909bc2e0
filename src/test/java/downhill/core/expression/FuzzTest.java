package downhill.core.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever is typed or pasted is a function, or one problem at a place in the text. */
class FuzzTest {
  private static final int TEXTS = 200_000;
  private static final int NAMES = 20_000;
  private static final int LONGEST = 2000;

  private static final List<String> PARTS_OF_NAMES =
      List.of("w", "x", "b", "θ", "_", "_", "1", "2", "₁", "{", "}", "+");

  private static final List<String> PIECES =
      List.of(
          "x",
          "y",
          "x",
          "y",
          "sin",
          "cos",
          "exp",
          "ln",
          "max(",
          "pow(",
          "sqrt",
          "log2",
          "e",
          "pi",
          "θ",
          "₁",
          "w",
          "foo",
          "f(x,y)=",
          "=",
          "1",
          "2",
          ".",
          "1e",
          "0x1",
          "½",
          "²",
          "⁻¹",
          "⁻",
          "+",
          "-",
          "*",
          "/",
          "^",
          "**",
          "%",
          "−",
          "·",
          "(",
          ")",
          "[",
          "]",
          "{",
          "}",
          "|",
          "|",
          ",",
          "√",
          "∛",
          " ",
          "\t",
          "\n",
          "\u00A0",
          "\u200B",
          "\u0000",
          "!",
          "<",
          "\\",
          "$",
          "∞",
          "٣",
          "\uD83D\uDE00",
          "\uD83D",
          "é",
          "np.",
          "_",
          "if",
          "NaN",
          "(x+1)",
          "2x",
          "x^2",
          ";",
          "²³");

  @Test
  void everyTextIsAFunctionOrOneProblemInsideTheText() {
    Random random = new Random(5);
    int functions = 0;
    for (int i = 0; i < TEXTS; i++) {
      String text = random.nextInt(20) == 0 ? characters(random) : pieces(random, PIECES);
      functions += check(text) ? 1 : 0;
    }
    assertTrue(functions > TEXTS / 100, "functions among the texts: " + functions);
  }

  @Test
  void namesWithIndicesAreReadOrHaveOneProblem() {
    Random random = new Random(6);
    for (int i = 0; i < NAMES; i++) {
      check(pieces(random, PARTS_OF_NAMES));
    }
  }

  private static boolean check(String text) {
    return CostFunction.parse(text).match(f -> check(f, text), problem -> check(problem, text));
  }

  private static boolean check(Problem problem, String text) {
    boolean inside = problem.from() <= problem.to() && problem.to() <= text.length();
    assertTrue(inside, () -> text + ": " + problem);
    problem.replacement().ifPresent(replacement -> checkLeadsOn(problem, replacement, text));
    return false;
  }

  /** A correction gives a function, or one problem behind this one. */
  private static void checkLeadsOn(Problem problem, Replacement replacement, String text) {
    String corrected = replacement.applyTo(text);
    CostFunction.parse(corrected)
        .match(
            f -> true,
            next -> {
              assertTrue(next.from() > problem.from(), () -> text + " became " + corrected);
              return false;
            });
  }

  private static boolean check(CostFunction f, String text) {
    f.evaluator().valueAt(3, 2);
    String plain = f.reading().plain();
    assertTrue(f.sameFormAs(Formulas.function(plain)), () -> text + " reads " + plain);
    assertEquals(f.variables().size(), f.dimensions());
    for (String name : f.variables()) {
      assertEquals(Names.plain(name), Names.plain(Names.plain(name)));
    }
    return true;
  }

  /** Mostly short, now and then up to the longest. */
  private static int length(Random random) {
    return random.nextInt(50) == 0 ? 1 + random.nextInt(LONGEST) : 1 + random.nextInt(25);
  }

  private static String pieces(Random random, List<String> pieces) {
    StringBuilder text = new StringBuilder();
    int length = length(random);
    while (text.length() < length) {
      text.append(pieces.get(random.nextInt(pieces.size())));
    }
    return text.substring(0, length);
  }

  private static String characters(Random random) {
    int bound = random.nextBoolean() ? 0x80 : random.nextBoolean() ? 0x2300 : 0x10000;
    int length = length(random);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append((char) random.nextInt(bound));
    }
    return text.toString();
  }
}
