package downhill.view;

import downhill.core.descent.Outcome;
import downhill.session.Entry;
import downhill.session.Intent;
import downhill.session.Numbers;
import downhill.session.Run;
import downhill.session.Session;
import downhill.session.Store;
import downhill.session.Strings;
import javafx.scene.control.Label;
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
  }

  private final Store store;
  private final MathText caption = new MathText("caption");
  private final EntryInput<Double> field;
  private final RateLine line;
  private final RateThumb thumb;
  private final RateTrack track = new RateTrack();
  private final RateAxis axis = new RateAxis();
  private final Label word = new Label();
  private Places places = Places.WIDE;

  RateSlider(Store store) {
    this.store = store;
    field = valueField();
    line = new RateLine(store);
    thumb = new RateThumb(line.focusedProperty());
    getStyleClass().add("rate-slider");
    caption.setMarkup(Strings.text("rate.caption"));
    word.getStyleClass().add("slider-word");
    getChildren().setAll(caption, field, track, axis, word, line, thumb, field.mistake());
    store.session().map(Session::run).subscribe(this::render);
  }

  private EntryInput<Double> valueField() {
    EntryInput<Double> input =
        new EntryInput<>(
            "rate-value",
            Entry::rate,
            store.session().map(session -> Numbers.exact(session.run().rate())),
            this::use);
    input.getStyleClass().add("rate-value");
    return input;
  }

  private void use(double typed) {
    store.dispatch(new Intent.RateChanged(typed));
    store.dispatch(new Intent.GestureEnded());
  }

  void compact(boolean now) {
    places = now ? Places.COMPACT : Places.WIDE;
    requestLayout();
  }

  @Override
  protected double computePrefHeight(double width) {
    return places.height();
  }

  private void render(Run run) {
    Outcome outcome = run.trajectory().outcome();
    line.render(run.rate());
    axis.render(line.scale());
    thumb.render(outcome);
    OutcomeStyle.wear(word, outcome);
    word.setText(Strings.text("outcome." + outcome.id() + ".at-rate"));
    layoutThumb();
  }

  @Override
  protected void layoutChildren() {
    double axisWidth = getWidth() - places.axisFrom() - places.axisInset();
    caption.autosize();
    caption.relocate(places.left(), 14 - caption.getHeight() / 2);
    field.resizeRelocate(places.left(), places.fieldTop(), places.field(), places.fieldHeight());
    layoutProblem(field.mistake());
    track.resizeRelocate(
        places.axisFrom() - OVERHANG,
        places.trackTop(),
        axisWidth + 2 * OVERHANG,
        places.trackHeight());
    line.resizeRelocate(places.axisFrom() - THUMB / 2, thumbTop(), axisWidth + THUMB, THUMB);
    axis.resizeRelocate(places.axisFrom(), places.trackTop() + places.trackHeight(), axisWidth, 50);
    layoutThumb();
  }

  private void layoutProblem(Region problem) {
    problem.autosize();
    problem.relocate(places.left(), places.fieldTop() + places.fieldHeight() + 4);
  }

  private void layoutThumb() {
    double x = places.axisFrom() + axis.x(Math.log10(store.now().run().rate()));
    thumb.resizeRelocate(x - THUMB / 2, thumbTop(), THUMB, THUMB);
    track.render(store.now().run().trajectory().outcome(), x - places.axisFrom() + OVERHANG);
    word.autosize();
    word.relocate(Math.min(x - word.getWidth() / 2, getWidth() - word.getWidth()), 4);
  }

  private double thumbTop() {
    return places.trackTop() + places.trackHeight() / 2 - THUMB / 2;
  }
}
