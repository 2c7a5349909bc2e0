package downhill.view.text;

import downhill.core.descent.Outcome;
import downhill.core.descent.Reason;
import downhill.core.descent.Verdict;
import downhill.session.Numbers;
import downhill.session.Run;
import downhill.session.Strings;

/** What becomes of a run, in half a line: "converges in 28 steps". */
public final class RateSentence {
  private RateSentence() {}

  public static String of(Run run) {
    Verdict verdict = run.trajectory().verdict();
    return Strings.text("rate.becomes." + key(verdict), argument(verdict));
  }

  private static String key(Verdict verdict) {
    Outcome outcome = verdict.outcome();
    Reason reason = verdict.reason();
    if (reason instanceof Reason.Arrives arrives && arrives.swings()) {
      return "converged.zigzag";
    }
    if (reason instanceof Reason.Jumps jumps && jumps.period() == 0) {
      return "oscillating.irregular";
    }
    if (reason instanceof Reason.Stuck stuck) {
      return stuck.kind().id();
    }
    if (reason instanceof Reason.NoValue hole && hole.step() == 0) {
      return "undefined.start";
    }
    if (reason instanceof Reason.RollsForEver) {
      return "diverged.for-ever";
    }
    return reason instanceof Reason.RollsOn ? "diverged.far" : outcome.id();
  }

  private static String argument(Verdict verdict) {
    if (verdict.reason() instanceof Reason.Jumps jumps) {
      return Numbers.exact(jumps.period());
    }
    return verdict.outcome() == Outcome.UNDEFINED
        ? Integer.toString(verdict.steps())
        : Sentence.steps(verdict.steps());
  }
}
