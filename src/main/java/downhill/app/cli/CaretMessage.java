package downhill.app.cli;

import downhill.core.expression.Problem;
import downhill.session.Strings;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is wrong with a formula: the text, carets under the place, the sentence, what to write. */
final class CaretMessage {
  private CaretMessage() {}

  static String of(String text, Problem problem) {
    int before = columns(text, 0, problem.from());
    int marked = Math.max(1, columns(text, problem.from(), problem.to()));
    String sentence =
        Stream.concat(
                Stream.of(Strings.sentence(problem)),
                problem.replacement().stream()
                    .map(Strings::label)
                    .map(label -> Strings.text("cli.hint", label)))
            .collect(Collectors.joining(" "));
    return oneLine(text) + "\n" + " ".repeat(before) + "^".repeat(marked) + "\n" + sentence;
  }

  /** Characters that would break the line or move the caret, as wide blanks do, become blanks. */
  private static String oneLine(String text) {
    StringBuilder line = new StringBuilder();
    text.codePoints().map(point -> isPrinted(point) ? point : ' ').forEach(line::appendCodePoint);
    return line.toString();
  }

  private static boolean isPrinted(int point) {
    return !Character.isISOControl(point)
        && !Character.isSpaceChar(point)
        && Character.getType(point) != Character.FORMAT;
  }

  /** A pair of surrogates takes one column. */
  private static int columns(String text, int from, int to) {
    return text.codePointCount(from, to);
  }
}
