package downhill.benchmark;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Random texts for the formula field: noise, one character over and over, and long formulas. */
final class Texts {
  private static final int LONGEST = 2_000;
  private static final String SIGNS = "xyxyXweπθ0123456789.,+-−*/^%|()[]{}²³½√ \t\n\u0000_=!\uD83D";

  private static final List<String> TERMS =
      List.of("x", "y", "2x", "x^2", "3.5", "sin(x)", "ln(x+y)", "√2x", "|x-y|", "max(x,y,1)");

  private static final List<String> SIGNS_BETWEEN = List.of("+", "-", "*", "/", "^", "%", " · ");

  private final Random random;

  Texts(long seed) {
    random = new Random(seed);
  }

  String next() {
    return switch (random.nextInt(4)) {
      case 0 -> String.valueOf(sign()).repeat(length());
      case 1 -> formula(random.nextInt(150));
      default -> noise(length());
    };
  }

  /** As often short as long. */
  private int length() {
    return 1 + random.nextInt(random.nextBoolean() ? LONGEST : LONGEST / 50);
  }

  private char sign() {
    return random.nextInt(10) == 0
        ? (char) random.nextInt(Character.MAX_VALUE)
        : SIGNS.charAt(random.nextInt(SIGNS.length()));
  }

  private String noise(int length) {
    return IntStream.range(0, length)
        .mapToObj(i -> String.valueOf(sign()))
        .collect(Collectors.joining());
  }

  /** A text that reads, unless it is longer than formulas may be. */
  private String formula(int operators) {
    StringBuilder text = new StringBuilder(pick(TERMS));
    for (int i = 0; i < operators; i++) {
      text.append(pick(SIGNS_BETWEEN)).append(pick(TERMS));
      if (random.nextInt(6) == 0) {
        text.insert(0, '(').append(')');
      }
    }
    return text.toString();
  }

  private String pick(List<String> texts) {
    return texts.get(random.nextInt(texts.size()));
  }
}
