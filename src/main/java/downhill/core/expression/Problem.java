package downhill.core.expression;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Why a text is no formula: the place, chars {@code from} (included) to {@code to} (excluded) of
 * the text as typed, the sentence {@code problem.<key>} with its arguments, and the correction
 * where there is an obvious one.
 */
public record Problem(
    int from, int to, String key, List<String> arguments, Optional<Replacement> replacement)
    implements Parsed {
  public Problem {
    if (from < 0 || to < from) {
      throw new IllegalArgumentException("no range: " + from + " to " + to);
    }
    arguments = List.copyOf(arguments);
  }

  @Override
  public <T> T match(Function<CostFunction, T> function, Function<Problem, T> problem) {
    return problem.apply(this);
  }

  static Problem at(int from, int to, String key, String... arguments) {
    return new Problem(from, to, key, List.of(arguments), Optional.empty());
  }

  static Problem at(Token token, String key, String... arguments) {
    return at(token.from(), token.to(), key, arguments);
  }

  /** With the correction "replace chars from to to by text", offered as "Write {0}". */
  Problem orWrite(int from, int to, String text) {
    return or(new Replacement(from, to, text, "write", List.of(text)));
  }

  /** With the correction "write text instead of what is marked". */
  Problem orWrite(String text) {
    return orWrite(from, to, text);
  }

  /** With the correction "remove what is marked", which is the text. */
  Problem orRemove(String text) {
    return or(new Replacement(from, to, "", "remove", List.of(text)));
  }

  Problem withoutCorrection() {
    return new Problem(from, to, key, arguments, Optional.empty());
  }

  Problem or(Replacement replacement) {
    return new Problem(from, to, key, arguments, Optional.of(replacement));
  }
}
