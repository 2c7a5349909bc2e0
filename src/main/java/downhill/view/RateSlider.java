package downhill.view;

import downhill.core.descent.Outcome;
import downhill.core.raster.TrackPart;
import downhill.session.Edit;
import downhill.session.Guessing;
import downhill.session.Numbers;
import downhill.session.Played;
import downhill.session.Run;
import downhill.session.Session;
import downhill.session.Spectrum;
import downhill.session.Store;
import downhill.session.Strings;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** The learning rate, the one control that everything follows: slider, value, and what it means. */
final class RateSlider extends Pane {
  /** Track beyond the outermost decades, so that the thumb never hangs over an edge. */
  private static final double OVERHANG = 8;

  private static final double THUMB = 32;

  /**
   * Where things are, in pixels from the upper left corner.
   *
   * @param axisFrom x of the first decade
   * @param axisInset room to the right of the last one
   */
  private record Places(
      double left,
      double field,
      double fieldTop,
      double fieldHeight,
      double axisFrom,
      double axisInset,
      double trackTop,
      double trackHeight,
      double height) {
    static final Places WIDE = new Places(16, 128, 28, 40, 192, 40, 30, 24, 116);
    static final Places COMPACT = new Places(8, 96, 26, 32, 144, 24, 29, 20, 96);

    double trackMiddle() {
      return trackTop + trackHeight / 2;
    }
  }

  /** The run, and what may be told of it. */
  private record Told(Run run, Optional<Outcome> outcome, List<Played> played) {
    static Told of(Session session) {
      Guessing game = session.whatIf().guessing();
      List<Played> played = game.isOn() ? game.played(session.experiment()) : List.of();
      return new Told(session.run(), session.outcome(), played);
    }

    String spoken() {
      String rate = Numbers.exact(run.rate());
      return outcome.isPresent()
          ? Strings.text("rate.accessible", rate, RateSentence.of(run))
          : Strings.text("rate.accessible.hidden", rate);
    }
  }

  /** The middle of the line of words over the track. */
  private static final double WORDS = 14;

  private final Store store;
  private final MathText caption = new MathText("caption");
  private final EntryInput<Double> field;
  private final RateLine line;
  private final RateThumb thumb;
  private final RateTrack track;
  private final RateAxis axis = new RateAxis();
  private final RateWords words = new RateWords();
  private final OutcomeWord word = new OutcomeWord();
  private final PlayedMarks played = new PlayedMarks();
  private final BestMark best = new BestMark();
  private final RateHint hint;
  private final SpectrumSource source;
  private Places places = Places.WIDE;

  RateSlider(Store store) {
    this.store = store;
    field = valueField();
    line = new RateLine(store);
    thumb = new RateThumb(line.focusedProperty());
    track = new RateTrack();
    hint = new RateHint(store, axis);
    source = new SpectrumSource(store);
    getStyleClass().add("rate-slider");
    caption.setMarkup(Strings.text("rate.caption"));
    getChildren()
        .setAll(
            caption,
            field,
            track,
            axis,
            played,
            best,
            words,
            word,
            line,
            thumb,
            hint,
            field.mistake());
    OutputScale.subscribe(this, this::requestLayout);
    store.session().map(Told::of).subscribe(this::render);
    store.session().map(Session::spectrum).subscribe(spectrum -> requestLayout());
    store.session().map(s -> s.display().palette()).subscribe(palette -> requestLayout());
    hint.follow(line, THUMB / 2);
  }

  private EntryInput<Double> valueField() {
    return new RateInput(
        store.session().map(session -> Numbers.exact(session.run().rate())), this::use);
  }

  private void use(double typed) {
    store.dispatch(new Edit.RateChanged(typed));
    store.dispatch(new Edit.GestureEnded());
  }

  void compact(boolean now) {
    places = now ? Places.COMPACT : Places.WIDE;
    requestLayout();
  }

  @Override
  protected double computePrefHeight(double width) {
    return places.height();
  }

  private void render(Told told) {
    line.render(told.run().rate());
    line.setAccessibleText(told.spoken());
    axis.render(line.scale());
    thumb.render(told.outcome());
    played.render(told.played());
    source.want(told.run(), line.scale());
    hint.hide();
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double axisWidth = getWidth() - places.axisFrom() - places.axisInset();
    double trackBottom = places.trackTop() + places.trackHeight();
    caption.autosize();
    caption.relocate(places.left(), WORDS - caption.getHeight() / 2);
    field.resizeRelocate(places.left(), places.fieldTop(), places.field(), places.fieldHeight());
    layoutProblem(field.mistake());
    placeTrack(axisWidth);
    line.resizeRelocate(places.axisFrom() - THUMB / 2, thumbTop(), axisWidth + THUMB, THUMB);
    axis.resizeRelocate(places.axisFrom(), trackBottom, axisWidth, 50);
    words.setLines(WORDS, places.trackTop());
    words.resizeRelocate(places.axisFrom(), 0, axisWidth, trackBottom);
    hint.resizeRelocate(places.axisFrom(), places.trackTop(), axisWidth, places.trackHeight());
    double x = x(store.now().run().rate());
    thumb.resizeRelocate(x - THUMB / 2, thumbTop(), THUMB, THUMB);
    store.now().spectrum().ifPresentOrElse(this::showSpectrum, () -> showNeutral(x));
    placeBest();
    played.place(axis, places.axisFrom(), places.trackMiddle());
  }

  /** Its picture lies on whole pixels. */
  private void placeTrack(double axisWidth) {
    PixelGrid pixels = PixelGrid.under(this);
    track.resizeRelocate(
        pixels.nearest(places.axisFrom() - OVERHANG),
        pixels.nearest(places.trackTop()),
        pixels.nearest(axisWidth + 2 * OVERHANG),
        pixels.nearest(places.trackHeight()));
  }

  private void showNeutral(double thumbX) {
    Optional<Outcome> outcome = store.now().outcome();
    track.showNeutral(outcome, thumbX - places.axisFrom() + OVERHANG);
    words.setVisible(false);
    word.setVisible(outcome.isPresent());
    outcome.ifPresent(told -> placeWord(told, thumbX));
  }

  private void placeWord(Outcome outcome, double thumbX) {
    word.show(outcome);
    word.applyCss();
    double width = word.wordWidth();
    double left = Math.min(thumbX - width / 2, getWidth() - width);
    word.place(new WordLine.Place(WordLine.Form.WORD, left), WORDS);
  }

  private void showSpectrum(Spectrum spectrum) {
    Run run = store.now().run();
    List<TrackPart> parts = RateParts.of(spectrum, axis, OVERHANG, run.rate());
    DoubleUnaryOperator slowness = spectrum.slowness();
    track.show(
        spectrum,
        parts,
        x -> slowness.applyAsDouble(axis.log(x - OVERHANG)),
        store.now().display().palette(),
        OutputScale.of(this));
    word.setVisible(false);
    words.setVisible(true);
    words.render(
        parts.stream().map(part -> part.movedBy(-OVERHANG)).toList(),
        spectrum.threshold(run).map(rate -> axis.x(Math.log10(rate))).filter(axis::holds),
        Strings.text("rate.threshold." + run.cost().dimensions()));
  }

  private void placeBest() {
    Optional<Double> rate = store.now().bestRate();
    best.setVisible(rate.isPresent());
    rate.ifPresent(found -> best.place(x(found), places.trackMiddle()));
  }

  /** The place of a rate. */
  private double x(double rate) {
    return places.axisFrom() + axis.x(Math.log10(rate));
  }

  private void layoutProblem(Region problem) {
    problem.autosize();
    problem.relocate(places.left(), places.fieldTop() + places.fieldHeight() + 4);
  }

  private double thumbTop() {
    return places.trackMiddle() - THUMB / 2;
  }
}
