package downhill.session;

import downhill.core.expression.Problem;
import java.util.Optional;

/**
 * The text in the formula field, and what is wrong with it, if anything.
 *
 * @param before the experiment before somebody began to type: half a formula has fewer variables,
 *     and what it does to domain and start must not outlast it, however long one thinks over it
 */
public record Formula(String text, Optional<Problem> problem, Optional<Experiment> before) {
  static Formula good(String text) {
    return new Formula(text, Optional.empty(), Optional.empty());
  }

  /** Nobody types now; a text that does not read waits to be mended. */
  Formula left() {
    return problem.isPresent() ? this : settled();
  }

  /** The same text, nobody typing. */
  Formula settled() {
    return new Formula(text, problem, Optional.empty());
  }
}
