package downhill.view.playback;

import static downhill.view.keys.KeyBinding.either;
import static downhill.view.keys.KeyBinding.shift;

import downhill.core.descent.Outcome;
import downhill.core.descent.Trajectory;
import downhill.session.Play;
import downhill.session.Playback;
import downhill.session.Session;
import downhill.session.Store;
import downhill.session.Strings;
import downhill.view.control.Following;
import downhill.view.keys.KeyBinding;
import downhill.view.keys.KeyGroup;
import downhill.view.look.OutcomeStyle;
import downhill.view.paint.Seen;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

/**
 * The steps of the run on a line. It ends with the last step computed; where the run arrived
 * earlier and only came to rest afterwards, a mark stands at the arrival.
 */
final class Timeline extends Pane {
  /**
   * What may be told of the steps; while the end is hidden, that there are K at most.
   *
   * @param last the last step
   * @param arrival where the run arrived
   */
  private record Span(int last, int arrival, Optional<Outcome> outcome) {
    static Span of(Session session) {
      Trajectory run = session.run().trajectory();
      int most = session.experiment().steps();
      return session
          .outcome()
          .map(outcome -> new Span(run.last(), run.steps(), Optional.of(outcome)))
          .orElseGet(() -> new Span(most, most, Optional.empty()));
    }
  }

  /** What the ticks depend on. */
  private record Ruler(int last, double width, double top) {}

  private static final double THUMB = 16;
  private static final double RAIL = 4;
  private static final double TICKS_TOP = 10;
  private static final double TICK = 3;
  private static final double MARK_WIDTH = 10;
  private static final double MARK_HEIGHT = 7;
  private static final double MARK_ABOVE_RAIL = 2;
  private static final int PAGE = 10;
  private static final List<KeyCodeCombination> RIGHT = either(KeyCode.RIGHT, KeyCode.KP_RIGHT);
  private static final List<KeyCodeCombination> LEFT = either(KeyCode.LEFT, KeyCode.KP_LEFT);

  /** Ticks nearer than this would be a grey line. */
  private static final double CLOSEST_TICKS = 8;

  private final Store store;
  private final Slider slider = new Slider();
  private final Region rail = styled(new Region(), "rail");
  private final Region done = styled(new Region(), "rail-done");
  private final Path ticks = styled(new Path(), "part-ticks");
  private final Seen<Ruler> ruler = new Seen<>();
  private Span span;
  private final Region arrival = styled(new Region(), "arrival");
  private final Tooltip arrivalHint = new Tooltip();
  private final KeyGroup keys =
      new KeyGroup(
          "keys.timeline",
          KeyBinding.of(RIGHT, "keys.timeline.step", () -> step(1)),
          KeyBinding.of(LEFT, "keys.timeline.step", () -> step(-1)),
          KeyBinding.of(List.of(shift(KeyCode.RIGHT)), "keys.timeline.page", () -> step(PAGE)),
          KeyBinding.of(List.of(shift(KeyCode.LEFT)), "keys.timeline.page", () -> step(-PAGE)),
          KeyBinding.of(KeyCode.PAGE_UP, "keys.timeline.page", () -> step(PAGE)),
          KeyBinding.of(KeyCode.PAGE_DOWN, "keys.timeline.page", () -> step(-PAGE)));
  private final Following following = new Following();

  Timeline(Store store) {
    this.store = store;
    getStyleClass().add("timeline");
    // Where the ball arrives beyond the last step, the line shall not want to be so long.
    arrival.setManaged(false);
    ticks.setManaged(false);
    Tooltip.install(arrival, arrivalHint);
    prepareSlider();
    arrival.setOnMousePressed(event -> store.dispatch(new Play.Scrubbed(span.arrival())));
    getChildren().setAll(ticks, rail, done, slider, arrival);
    store.session().map(Span::of).subscribe(this::render);
    store.session().map(Session::playback).subscribe(this::render);
  }

  private void prepareSlider() {
    slider.setId("timeline");
    slider.setBlockIncrement(1);
    slider.valueProperty().addListener(e -> moved());
    slider.addEventFilter(KeyEvent.KEY_PRESSED, keys::perform);
  }

  /** What keys do here, for the sheet. */
  KeyGroup keys() {
    return keys;
  }

  private void render(Span next) {
    span = next;
    following.during(() -> slider.setMax(Math.max(1, span.last())));
    slider.setDisable(span.last() == 0);
    arrival.setVisible(span.arrival() < span.last());
    OutcomeStyle.wear(arrival, span.outcome());
    arrivalHint.setText(Strings.text("timeline.arrival", Integer.toString(span.arrival())));
    render(store.now().playback());
    requestLayout();
  }

  private void render(Playback playback) {
    following.during(() -> slider.setValue(playback.cursor()));
    layoutDone();
    slider.setAccessibleText(StepCount.plain(store.now()));
  }

  /**
   * The thumb stands on the step that is shown, also where a hand leaves it on its way to another.
   */
  private void moved() {
    if (!following.isNow()) {
      store.dispatch(new Play.Scrubbed(Math.rint(slider.getValue())));
      render(store.now().playback());
    }
  }

  private void step(int steps) {
    store.dispatch(new Play.Stepped(steps));
  }

  private double x(double step) {
    return THUMB / 2 + step / Math.max(1, span.last()) * (getWidth() - THUMB);
  }

  @Override
  protected void layoutChildren() {
    double middle = getHeight() / 2;
    rail.resizeRelocate(THUMB / 2, middle - RAIL / 2, getWidth() - THUMB, RAIL);
    // As high as all of it: a hand need not hit the rail.
    slider.resizeRelocate(0, 0, getWidth(), getHeight());
    double mark = x(span.arrival());
    arrival.resizeRelocate(
        mark - MARK_WIDTH / 2,
        middle - RAIL / 2 - MARK_ABOVE_RAIL - MARK_HEIGHT,
        MARK_WIDTH,
        MARK_HEIGHT);
    layoutDone();
    layoutTicks(middle + TICKS_TOP);
  }

  private void layoutDone() {
    double end = x(store.now().playback().cursor());
    done.resizeRelocate(THUMB / 2, (getHeight() - RAIL) / 2, end - THUMB / 2, RAIL);
  }

  /** The ticks stay while the ball rolls; it is they that would be made anew at each frame. */
  private void layoutTicks(double top) {
    if (!ruler.changesTo(new Ruler(span.last(), getWidth(), top))) {
      return;
    }
    ticks.getElements().clear();
    if (span.last() == 0 || (getWidth() - THUMB) / span.last() < CLOSEST_TICKS) {
      return;
    }
    for (int step = 0; step <= span.last(); step++) {
      ticks.getElements().addAll(new MoveTo(x(step), top), new LineTo(x(step), top + TICK));
    }
  }

  private static <T extends Node> T styled(T node, String styleClass) {
    node.getStyleClass().add(styleClass);
    return node;
  }
}
