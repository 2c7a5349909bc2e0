package downhill.view.text;

import downhill.core.descent.Reason;
import downhill.core.descent.Verdict;
import downhill.session.Numbers;
import downhill.session.Run;
import downhill.session.Strings;

/** What becomes of a run, in half a line: "converges in 28 steps". */
public final class RateSentence implements Reason.Cases<String> {
  private final Verdict verdict;

  private RateSentence(Verdict verdict) {
    this.verdict = verdict;
  }

  public static String of(Run run) {
    Verdict verdict = run.trajectory().verdict();
    return verdict.reason().match(new RateSentence(verdict));
  }

  private static String text(String key, String argument) {
    return Strings.text("rate.becomes." + key, argument);
  }

  private String inSteps(String key) {
    return text(key, Sentence.steps(verdict.steps()));
  }

  private String plain() {
    return inSteps(verdict.outcome().id());
  }

  @Override
  public String noValue(Reason.NoValue reason) {
    String key = reason.step() == 0 ? "undefined.start" : "undefined";
    return text(key, Integer.toString(verdict.steps()));
  }

  @Override
  public String overshoots(Reason.Overshoots reason) {
    return plain();
  }

  @Override
  public String wanders(Reason.Wanders reason) {
    return plain();
  }

  @Override
  public String leavesLater(Reason.LeavesLater reason) {
    return plain();
  }

  @Override
  public String leaps(Reason.Leaps reason) {
    return plain();
  }

  @Override
  public String kicked(Reason.Kicked reason) {
    return plain();
  }

  @Override
  public String rollsOn(Reason.RollsOn reason) {
    return inSteps("diverged.far");
  }

  @Override
  public String rollsForEver(Reason.RollsForEver reason) {
    return inSteps("diverged.for-ever");
  }

  @Override
  public String arrives(Reason.Arrives reason) {
    return reason.swings() ? inSteps("converged.zigzag") : plain();
  }

  @Override
  public String balances(Reason.Balances reason) {
    return plain();
  }

  @Override
  public String stays(Reason.Stays reason) {
    return plain();
  }

  @Override
  public String stuck(Reason.Stuck reason) {
    return inSteps(reason.kind().id());
  }

  @Override
  public String jumps(Reason.Jumps reason) {
    return reason.period() == 0
        ? text("oscillating.irregular", "")
        : text("oscillating", Numbers.exact(reason.period()));
  }

  @Override
  public String noSlope(Reason.NoSlope reason) {
    return plain();
  }

  @Override
  public String crawls(Reason.Crawls reason) {
    return plain();
  }
}
