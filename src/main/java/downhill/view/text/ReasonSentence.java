package downhill.view.text;

import downhill.core.analysis.Shape;
import downhill.core.descent.Reason;
import downhill.core.descent.ScaledSharpness;
import downhill.session.Numbers;
import downhill.session.Strings;
import java.util.Optional;

/** Why a descent ends as it does, in one sentence with the markup of {@link MathText}. */
public final class ReasonSentence implements Reason.Cases<String> {
  /** Below this η·λmax the rate is to blame, and not the shape of the valley. */
  private static final double FAR_BELOW_ONE = 0.1;

  /** Above this η·λmax the swings across the valley hardly shrink. */
  private static final double ALMOST_TWO = 1.9;

  /** From this condition number on its digits are no longer worth showing. */
  private static final double MANY_TIMES = 1e6;

  private static final int MOST_PERCENT_OF_A_WAY = 99;

  private ReasonSentence() {}

  /** The sentence after the outcome’s word. */
  public static String of(Reason reason) {
    return reason.match(new ReasonSentence());
  }

  @Override
  public String noValue(Reason.NoValue reason) {
    String key = reason.hasCost() ? "reason.no-slope-there" : "reason.no-value";
    if (reason.step() > 0) {
      return Strings.text(key, Integer.toString(reason.step()));
    }
    boolean isSomewhere = reason.hasCost() || reason.hasOthers();
    return Strings.text(isSomewhere ? key + ".start" : "reason.no-value.anywhere");
  }

  /** A place other than that of the mark is named: the mark may stand on the other side of η. */
  @Override
  public String overshoots(Reason.Overshoots reason) {
    String key = reason.once() ? "reason.overshoots.once." : "reason.overshoots.";
    String from = Integer.toString(reason.fromStep());
    if (reason.sharpness().isEmpty()) {
      return Strings.text(key + "plain", from);
    }
    String why = beyondTwo(reason.sharpness().get());
    if (reason.atMinimizer()) {
      return Strings.text(key + "sharp", from, why);
    }
    return reason.fromStep() == 1
        ? Strings.text(key + "start", from, why)
        : Strings.text(key + "here", from, Integer.toString(reason.fromStep() - 1), why);
  }

  @Override
  public String wanders(Reason.Wanders reason) {
    return jumping(Strings.text("jumps.away"), reason.sharpness());
  }

  @Override
  public String leavesLater(Reason.LeavesLater reason) {
    return Strings.text(
        "reason.leaves-later", Sentence.steps(reason.steps()), Integer.toString(reason.step()));
  }

  @Override
  public String leaps(Reason.Leaps reason) {
    String key = reason.again() ? "reason.leaps.again" : "reason.leaps";
    return Strings.text(key, Integer.toString(reason.step()));
  }

  @Override
  public String kicked(Reason.Kicked reason) {
    return Strings.text("reason.kicked", Integer.toString(reason.step()));
  }

  @Override
  public String rollsOn(Reason.RollsOn reason) {
    return Strings.text("reason.rolls-on");
  }

  @Override
  public String rollsForEver(Reason.RollsForEver reason) {
    return Strings.text("reason.rolls-for-ever");
  }

  @Override
  public String arrives(Reason.Arrives reason) {
    ScaledSharpness sharpness = reason.sharpness();
    return Strings.text(
        "reason.arrives." + arrival(reason),
        Sentence.steps(reason.steps()),
        symbol(sharpness),
        Numbers.factor(sharpness.product()));
  }

  private static String arrival(Reason.Arrives reason) {
    ScaledSharpness sharpness = reason.sharpness();
    if (sharpness.product() > 1 && !sharpness.shows(1) && !reason.overshoots()) {
      return "one-sided";
    }
    if (sharpness.shows(2)) {
      return "brink";
    }
    if (sharpness.shows(1)) {
      return sharpness.dimensions() == 1 || reason.steps() <= 1 ? "lands" : "floor";
    }
    if (sharpness.product() < 1) {
      return reason.zigzag() ? "zigzag" : "smooth";
    }
    return reason.zigzag() && sharpness.dimensions() == 1 ? "swinging" : "overshooting";
  }

  @Override
  public String balances(Reason.Balances reason) {
    String steps = Sentence.steps(reason.steps());
    return reason.sharpness().isFinite()
        ? Strings.text("reason.balances", steps, beyondTwo(reason.sharpness()))
        : Strings.text("reason.balances.corner", steps);
  }

  @Override
  public String stays(Reason.Stays reason) {
    return Strings.text("reason.stays", Sentence.steps(reason.steps()));
  }

  @Override
  public String stuck(Reason.Stuck reason) {
    return Strings.text("reason.stuck." + reason.kind().id());
  }

  @Override
  public String jumps(Reason.Jumps reason) {
    return jumping(
        switch (reason.period()) {
          case 0 -> Strings.text("jumps.irregular");
          case 2 -> Strings.text("jumps.two");
          default -> Strings.text("jumps.cycle", Integer.toString(reason.period()));
        },
        reason.sharpness());
  }

  private static String jumping(String how, Optional<ScaledSharpness> sharpness) {
    return sharpness
        .map(why -> Strings.text("reason.jumps.sharp", how, beyondTwo(why)))
        .orElseGet(() -> Strings.text("reason.jumps", how));
  }

  @Override
  public String noSlope(Reason.NoSlope reason) {
    return Strings.text("reason.no-slope");
  }

  @Override
  public String crawls(Reason.Crawls reason) {
    String way = way(reason);
    return reason
        .sharpness()
        .map(sharpness -> crawling(reason, way, sharpness))
        .orElseGet(() -> Strings.text("reason.crawls", way));
  }

  private static String way(Reason.Crawls reason) {
    double percent = Math.round(100 * reason.fraction().orElse(0.0));
    String key =
        reason.fraction().isEmpty() ? "way.unknown" : percent < 1 ? "way.hardly" : "way.percent";
    return Strings.text(
        reason.steps() == 1 ? key + ".one" : key,
        Integer.toString(reason.steps()),
        Integer.toString((int) Math.min(MOST_PERCENT_OF_A_WAY, percent)));
  }

  private static String crawling(Reason.Crawls reason, String way, ScaledSharpness sharpness) {
    if (reason.swings() && sharpness.product() > ALMOST_TWO) {
      return Strings.text("reason.crawls.brink", way, symbol(sharpness));
    }
    if (sharpness.product() == 0) {
      return Strings.text("reason.crawls.flat", way, symbol(sharpness));
    }
    if (sharpness.product() < FAR_BELOW_ONE) {
      return Strings.text(
          "reason.crawls.slow", way, symbol(sharpness), Numbers.factor(sharpness.product()));
    }
    boolean ravine =
        Shape.isNarrow(reason.conditionNumber()) && Double.isFinite(reason.conditionNumber());
    return ravine
        ? Strings.text("reason.crawls.ravine", way, times(reason.conditionNumber()))
        : Strings.text("reason.crawls", way);
  }

  /** 12 or 2508 times steeper. */
  private static String times(double conditionNumber) {
    return conditionNumber < MANY_TIMES
        ? Long.toString(Math.round(conditionNumber))
        : Numbers.factor(conditionNumber);
  }

  private static String symbol(ScaledSharpness sharpness) {
    return Strings.text(sharpness.dimensions() == 1 ? "sharpness.curve" : "sharpness.surface");
  }

  /** "η·λmax = 2.42 &gt; 2", or only "= 2.00" where the two look the same in all digits. */
  private static String beyondTwo(ScaledSharpness sharpness) {
    String product = Numbers.factorApartFrom(2, sharpness.product());
    boolean isBeyond = !product.equals(Numbers.factor(2)) && sharpness.product() > 2;
    return Strings.text(
        isBeyond ? "sharpness.beyond" : "sharpness.two", symbol(sharpness), product);
  }
}
