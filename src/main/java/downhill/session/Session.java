package downhill.session;

import downhill.core.analysis.Minimizer;
import downhill.core.analysis.Stability;
import downhill.core.descent.Outcome;
import downhill.core.descent.Verdict;
import downhill.core.geometry.Domain;
import downhill.core.geometry.Frame;
import downhill.core.geometry.Vec2;
import downhill.core.raster.path.Journey;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;

/**
 * All that the window shows. Immutable: an {@link Intent} makes the next one.
 *
 * <p>Laws: the findings are about the experiment, and the basins about the view; what is swept is
 * one of the experiment's parameters; a ball that has come to the end of its path has answered what
 * was to be predicted.
 */
public record Session(
    Formula formula,
    Run run,
    Playback playback,
    Display display,
    Findings findings,
    WhatIf whatIf) {
  /** Steps a second of the first start: slow enough to see the ball roll. */
  private static final double DEFAULT_SPEED = 5;

  /** Room round the ball while the view follows it. */
  private static final double FOLLOW_MARGIN = 1.15;

  public Session {
    if (!playback.sweep().map(Sweep::name).stream().allMatch(run.experiment()::has)) {
      playback = playback.unswept();
    }
    findings = findings.about(run.experiment(), view(run, playback, display));
    if (playback.cursor() >= run.trajectory().last()) {
      whatIf = whatIf.with(whatIf.guessing().revealed(run));
    }
  }

  public static Session of(Experiment experiment, boolean playing) {
    return new Session(
        Formula.good(experiment.cost()),
        Run.of(experiment),
        new Playback(0, playing, DEFAULT_SPEED, false),
        Display.of(experiment),
        Findings.NONE,
        WhatIf.NOTHING);
  }

  public Experiment experiment() {
    return run.experiment();
  }

  /** Where the ball is now. */
  public Vec2 ball() {
    return ball(run, playback);
  }

  private static Vec2 ball(Run run, Playback playback) {
    return run.trajectory().at(playback.cursor());
  }

  /** The value of a parameter as it is typed; while it moves, texts do not jump. */
  public String text(Parameter parameter) {
    return parameter.text(playback.sweeps(parameter.name()));
  }

  /**
   * What the rate does to the landscape that is seen at the ball; empty where the cost has no
   * second derivatives that are numbers.
   */
  public Optional<Stability> stability() {
    return run.landscape().stabilityAt(ball(), run.rate());
  }

  /** The cost where the ball is now; NaN in a hole, infinite beyond numbers. */
  public double cost() {
    return run.cost().evaluator().valueAt(ball());
  }

  /** Whether nothing may tell how the run ends: it is to be predicted. */
  public boolean hidesEnd() {
    return whatIf.guessing().hides();
  }

  /** Whether a guess is taken; once the ball has left the start, only of who has not guessed. */
  public boolean takesGuess() {
    return hidesEnd() && (whatIf.guessing().guess().isEmpty() || playback.cursor() == 0);
  }

  /** What becomes of the run; empty while that is to be predicted. */
  public Optional<Outcome> outcome() {
    return hidesEnd() ? Optional.empty() : Optional.of(run.trajectory().outcome());
  }

  /**
   * What becomes of the run, and why; empty while that is to be predicted. In the game, too, it
   * speaks of the minimizer of the mark, which is not seen.
   */
  public Optional<Verdict> verdict() {
    return outcome()
        .map(
            outcome ->
                findings
                    .spectrum()
                    .map(known -> known.verdict(run))
                    .orElseGet(() -> run.trajectory().verdict()));
  }

  /** What becomes of the descent at other rates; empty while that is part of the game. */
  public Optional<Spectrum> spectrum() {
    return findings.spectrum().filter(known -> !whatIf.guessing().isOn());
  }

  /** 2/λmax at the ball, where no minimizer is known that it could be of. */
  public Optional<Double> thresholdHere() {
    return spectrum()
        .filter(known -> !known.knowsMinimizer(run))
        .flatMap(known -> stability())
        .map(Stability::largestStableRate)
        .filter(OptionalDouble::isPresent)
        .map(OptionalDouble::getAsDouble);
  }

  /** The rate that arrives in the fewest steps; in the game, of those that were played. */
  public Optional<Double> bestRate() {
    return whatIf.guessing().isOn()
        ? whatIf.guessing().best(experiment()).map(Played::rate)
        : spectrum().flatMap(Spectrum::best);
  }

  /** The picture that has the room of all, of those that can have it now. */
  public Optional<Picture> maximised() {
    return display.arrangement().maximised().filter(this::canMaximise);
  }

  /** Whether the picture has the room of all. */
  public boolean isMaximised(Picture picture) {
    return maximised().filter(picture::equals).isPresent();
  }

  /**
   * Whether the picture can have the room of all: neither the chart, while that would tell the end,
   * nor one of two pictures of the landscape where there is one.
   */
  public boolean canMaximise(Picture picture) {
    return switch (picture) {
      case MAP, SURFACE -> !run.isCurve();
      case COST -> !hidesEnd();
    };
  }

  /** The run as the pictures may show it. */
  public Journey journey() {
    return new Journey(run.trajectory(), playback.cursor(), !hidesEnd());
  }

  /** The minimizers to mark on the pictures, the lowest first. */
  public List<Minimizer> marked() {
    return hidesEnd() ? run.marked().withoutLimit() : run.marked().withLimit();
  }

  /** The minimizer that the run ends in where a lower one is marked; none while that is hidden. */
  public Optional<Minimizer> localMinimizer() {
    return hidesEnd() ? Optional.empty() : run.marked().higherEnd();
  }

  /**
   * The runs to compare the present one with, which are those of the same values of parameters;
   * none while the game of predicting is on.
   */
  public List<Pin> pins() {
    return whatIf.guessing().isOn() ? List.of() : whatIf.pinsBeside(run);
  }

  /** What explains the run now; while its end is hidden, nothing that could tell it. */
  public Lens lens() {
    boolean empty = display.lens() == Lens.PINS && pins().isEmpty();
    return hidesEnd() || empty ? Lens.NUMBERS : display.lens();
  }

  /**
   * Whether the ball stands still with a step before it, or in the middle of one, for the pictures
   * to show; where it leads is part of what is predicted.
   */
  public boolean showsStep() {
    return !playback.playing() && !hidesEnd() && playback.step() < run.trajectory().last();
  }

  /** Whether the ball rests on an iterate and has a step before it. */
  public boolean restsBeforeStep() {
    return showsStep() && playback.cursor() == playback.step();
  }

  /** The part of the plane to show, before a picture extends it to its own shape. */
  public Domain view() {
    return view(run, playback, display);
  }

  private static Domain view(Run run, Playback playback, Display display) {
    Domain shown = display.zoom().orElse(run.experiment().domain());
    Vec2 ball = ball(run, playback);
    boolean follows = display.following() && ball.norm() < Frame.LONGEST;
    return follows ? shown.scaledToHold(ball, FOLLOW_MARGIN) : shown;
  }

  /** The session of another experiment; a text that stands in the field for another cost goes. */
  Session with(Experiment next) {
    return next.equals(experiment()) ? with(formula.settled()) : withAnother(next);
  }

  private Session withAnother(Experiment next) {
    Run nextRun = run.with(next);
    if (next.hasDescentOf(experiment())) {
      return new Session(formula.settled(), nextRun, playback, display, findings, whatIf);
    }
    boolean sameCost = next.cost().equals(experiment().cost());
    Formula nextFormula = sameCost ? formula.settled() : Formula.good(next.cost());
    boolean sameDomain = next.domain().equals(experiment().domain());
    Display nextDisplay = sameDomain ? display : display.with(display.outlook().turnedTo(next));
    WhatIf nextWhatIf = whatIf.aboutAnother();
    Playback nextPlayback =
        nextWhatIf.guessing().hides()
            ? playback.at(0).playing(false)
            : playback.onTrajectory(run.trajectory().last(), nextRun.trajectory().last());
    return new Session(nextFormula, nextRun, nextPlayback, nextDisplay, findings, nextWhatIf);
  }

  /** As if the start had not been moved since the earlier session, and with it ball and game. */
  Session withStartOf(Session before) {
    Session unmoved = before.with(experiment().withStart(before.experiment().start()));
    Playback ball = playback.at(unmoved.playback.place()).playing(unmoved.playback.playing());
    WhatIf game = whatIf.with(unmoved.whatIf.guessing());
    return new Session(formula, unmoved.run, ball, display, findings, game);
  }

  /** With the parameter of the name on its way; the same where there is none. */
  Session swept(String name) {
    return experiment().parameter(name).map(p -> with(playback.sweeping(Sweep.of(p)))).orElse(this);
  }

  /** With the parameter of the name standing. */
  Session unswept(String name) {
    return playback.sweeps(name) ? unswept() : this;
  }

  Session unswept() {
    return with(playback.unswept());
  }

  /** With all that time moves where it is so much later. */
  Session later(double seconds) {
    Session rolled = with(playback.after(seconds, run.trajectory().last()));
    return playback.sweep().map(sweep -> rolled.at(sweep.after(seconds))).orElse(rolled);
  }

  private Session at(Sweep sweep) {
    Parameter moving = experiment().parameter(sweep.name()).orElseThrow();
    Parameter moved = moving.passing(sweep.placeIn(moving.range()));
    // Whoever is typing a formula meanwhile is still typing it.
    return with(playback.sweeping(sweep)).with(experiment().with(moved)).with(formula);
  }

  Session with(Formula text) {
    return new Session(text, run, playback, display, findings, whatIf);
  }

  Session with(Playback next) {
    return new Session(formula, run, next, display, findings, whatIf);
  }

  Session with(Display next) {
    return new Session(formula, run, playback, next, findings, whatIf);
  }

  Session looking(UnaryOperator<Outlook> change) {
    return with(display.with(change.apply(display.outlook())));
  }

  Session dressed(UnaryOperator<Appearance> change) {
    return with(display.dressedIn(change.apply(display.appearance())));
  }

  Session arranged(UnaryOperator<Arrangement> change) {
    return with(display.arranged(change.apply(display.arrangement())));
  }

  Session with(Findings next) {
    return new Session(formula, run, playback, display, next, whatIf);
  }

  Session with(WhatIf next) {
    return new Session(formula, run, playback, display, findings, next);
  }
}
