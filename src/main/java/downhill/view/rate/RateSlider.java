package downhill.view.rate;

import downhill.core.descent.Outcome;
import downhill.core.raster.outcome.TrackPart;
import downhill.session.Edit;
import downhill.session.Guessing;
import downhill.session.Numbers;
import downhill.session.Played;
import downhill.session.Run;
import downhill.session.Session;
import downhill.session.Spectrum;
import downhill.session.Store;
import downhill.session.Strings;
import downhill.view.control.EntryInput;
import downhill.view.keys.KeyGroup;
import downhill.view.keys.KeyboardFocus;
import downhill.view.look.Direction;
import downhill.view.look.Form;
import downhill.view.paint.OutputScale;
import downhill.view.paint.PixelGrid;
import downhill.view.paint.Seen;
import downhill.view.text.MathText;
import downhill.view.text.RateSentence;
import downhill.view.text.ShrinkToFit;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import javafx.geometry.NodeOrientation;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;

/** The learning rate, the one control that everything follows: slider, value, and what it means. */
public final class RateSlider extends Pane {
  /** Track beyond the outermost decades, so that the thumb never hangs over an edge. */
  private static final double OVERHANG = 8;

  private static final double BELOW_FIELD = 4;

  /** The caption may be a little longer than the field below it. */
  private static final double CAPTION_BEYOND = 16;

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

  private final Store store;
  private final MathText caption = new MathText("caption");
  private final ShrinkToFit captionFit = new ShrinkToFit(caption);
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
  private final Seen<Double> rate = new Seen<>();
  private final SpectrumSource source;
  private RatePlaces unmirrored = RatePlaces.of(Form.WIDE);
  private RatePlaces places = unmirrored;

  public RateSlider(Store store) {
    this.store = store;
    field = valueField();
    line = new RateLine(store);
    thumb = new RateThumb(line.focusedProperty());
    track = new RateTrack();
    hint = new RateHint(store, axis);
    source = new SpectrumSource(store);
    getStyleClass().add("rate-slider");
    // Its hint lies over the numbers of the chart above.
    setViewOrder(-0.25);
    setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    caption.setMarkup(Strings.text("rate.caption"));
    getChildren()
        .setAll(
            caption,
            field,
            track,
            axis,
            played,
            words,
            word,
            line,
            hint,
            thumb,
            best,
            field.mistake());
    show(Form.WIDE);
    OutputScale.subscribe(this, this::requestLayout);
    store.session().map(Told::of).subscribe(this::render);
    store.session().map(Session::spectrum).subscribe(spectrum -> requestLayout());
    store.session().map(Session::thresholdHere).subscribe(threshold -> requestLayout());
    store.session().map(s -> s.display().palette()).subscribe(palette -> requestLayout());
    hint.follow(line, () -> places.track().thumb() / 2);
    addEventFilter(KeyEvent.KEY_PRESSED, event -> hint.hide());
    KeyboardFocus.watch(line, hint::hide);
  }

  /** Who moves the slider with keys reads of each rate what a pointer would, until the next key. */
  private void hintForKeys(double now) {
    boolean told = rate.changesTo(now) || hint.isVisible();
    if (told && KeyboardFocus.isSeenAt(line)) {
      hint.tell(now);
    } else {
      hint.hide();
    }
  }

  private EntryInput<Double> valueField() {
    return new RateInput(
        store.session().map(session -> Numbers.exact(session.run().rate())), this::use);
  }

  private void use(double typed) {
    store.dispatch(new Edit.RateChanged(typed));
    store.dispatch(new Edit.GestureEnded());
  }

  /** What keys do on the slider, for the sheet. */
  public KeyGroup keys() {
    return line.keys();
  }

  public void show(Form form) {
    unmirrored = RatePlaces.of(form);
    places = unmirrored;
    axis.setRoom(places.below());
    thumb.setSize(places.track().thumb());
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
    hintForKeys(told.run().rate());
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    places = Direction.isToTheLeft() ? unmirrored.mirrored(getWidth()) : unmirrored;
    RatePlaces.Track at = places.track();
    double axisWidth = Math.max(1, getWidth() - at.from() - at.inset());
    layoutField(places.field());
    placeTrack(axisWidth);
    line.resizeRelocate(
        at.from() - at.thumb() / 2, at.thumbTop(), axisWidth + at.thumb(), at.thumb());
    axis.resizeRelocate(at.from(), at.bottom(), axisWidth, places.height() - at.bottom());
    words.setLines(places.words(), at.top());
    words.resizeRelocate(at.from(), 0, axisWidth, at.bottom());
    hint.resizeRelocate(at.from(), at.top(), axisWidth, at.height());
    hint.place();
    double x = x(store.now().run().rate());
    thumb.resizeRelocate(x - at.thumb() / 2, at.thumbTop(), at.thumb(), at.thumb());
    store.now().spectrum().ifPresentOrElse(this::showSpectrum, () -> showNeutral(x));
    placeBest(x);
    played.place(axis, at.from(), at.middle());
  }

  private void layoutField(RatePlaces.Field at) {
    caption.autosize();
    captionFit.fit(at.width() + CAPTION_BEYOND);
    double width = Math.min(at.width() + CAPTION_BEYOND, caption.getWidth());
    double beyond = Direction.isToTheLeft() ? width - at.width() : 0;
    caption.relocate(at.left() - beyond, places.words() - caption.getHeight() / 2);
    field.resizeRelocate(at.left(), at.top(), at.width(), at.height());
    field.mistake().autosize();
    field.mistake().relocate(at.left(), at.top() + at.height() + BELOW_FIELD);
  }

  /** Its picture lies on whole pixels. */
  private void placeTrack(double axisWidth) {
    PixelGrid pixels = PixelGrid.under(this);
    track.resizeRelocate(
        pixels.nearest(places.track().from() - OVERHANG),
        pixels.nearest(places.track().top()),
        pixels.nearest(axisWidth + 2 * OVERHANG),
        pixels.nearest(places.track().height()));
  }

  private void showNeutral(double thumbX) {
    Optional<Outcome> outcome = store.now().outcome();
    track.showNeutral(outcome, thumbX - places.track().from() + OVERHANG);
    words.setVisible(false);
    word.setVisible(outcome.isPresent());
    outcome.ifPresent(told -> placeWord(told, thumbX));
  }

  private void placeWord(Outcome outcome, double thumbX) {
    word.show(outcome);
    word.applyCss();
    double width = word.wordWidth();
    double last = getWidth() - places.track().inset() + OVERHANG - width;
    double left = Math.max(places.track().from() - OVERHANG, Math.min(thumbX - width / 2, last));
    word.place(new WordLine.Place(WordLine.Form.WORD, left), places.words());
  }

  private void showSpectrum(Spectrum spectrum) {
    Run run = store.now().run();
    List<TrackPart> parts = RateParts.of(spectrum, axis, OVERHANG, run);
    DoubleUnaryOperator slowness = spectrum.rates().slowness();
    track.show(
        spectrum,
        parts,
        x -> slowness.applyAsDouble(axis.log(x - OVERHANG)),
        store.now().display().palette(),
        OutputScale.of(this));
    word.setVisible(false);
    words.setVisible(true);
    Optional<Double> here = store.now().thresholdHere();
    words.render(
        parts.stream().map(part -> part.movedBy(-OVERHANG)).toList(),
        spectrum
            .threshold(run)
            .or(() -> here)
            .map(mark -> axis.x(Math.log10(mark)))
            .filter(axis::holds),
        Strings.text(
            (here.isPresent() ? "rate.threshold.here." : "rate.threshold.")
                + run.cost().dimensions()));
  }

  private void placeBest(double thumbX) {
    Optional<Double> rate = store.now().bestRate();
    best.setVisible(rate.isPresent());
    rate.ifPresent(found -> best.place(x(found), thumbX, places.track()));
  }

  /** The place of a rate. */
  private double x(double rate) {
    return places.track().from() + axis.x(Math.log10(rate));
  }
}
