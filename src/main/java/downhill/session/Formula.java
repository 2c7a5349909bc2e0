package downhill.session;

import downhill.core.expression.Problem;
import java.util.Optional;

/** The text in the formula field, and what is wrong with it, if anything. */
public record Formula(String text, Optional<Problem> problem) {
  static Formula good(String text) {
    return new Formula(text, Optional.empty());
  }
}
