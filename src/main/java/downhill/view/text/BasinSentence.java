package downhill.view.text;

import downhill.core.descent.Limit;
import downhill.core.geometry.Domain;
import downhill.session.Numbers;
import downhill.session.Run;
import downhill.session.Strings;
import java.util.Optional;

/** What becomes of a ball from some place, in half a line: "→ (3.00, 2.00) in 22 steps". */
public final class BasinSentence {
  private BasinSentence() {}

  /**
   * Says it of the whole run from there, and not of the nearest cell of a map, which may have been
   * computed for the place beside it.
   */
  public static String of(Run run) {
    Domain domain = run.experiment().domain();
    Optional<Limit> limit = run.trajectory().limit();
    return limit.isPresent()
        ? Strings.text(
            "picture.becomes.arrives",
            Numbers.place(limit.get().minimizer(), domain),
            Sentence.steps(run.trajectory().steps()))
        : Strings.text("picture.becomes", RateSentence.of(run));
  }
}
