package downhill.view.chart;

import downhill.core.analysis.Ticks;
import downhill.core.descent.Outcome;
import downhill.core.descent.Trajectory;
import downhill.core.geometry.Interval;
import downhill.core.geometry.Vec2;
import downhill.core.raster.colour.Palette;
import downhill.core.raster.colour.Tones;
import downhill.session.Numbers;
import downhill.session.Play;
import downhill.session.Session;
import downhill.session.Store;
import downhill.view.paint.OutputScale;
import downhill.view.paint.SharpCanvas;
import downhill.view.picture.References;
import downhill.view.text.MathText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;

/**
 * The plot of the costs with its numbers; a press or a drag on it moves the ball to that step.
 * While it is not visible nothing of it is worked out.
 */
public final class CostPlot extends Pane {
  /** More where a number is longer. */
  private static final double LEFT = 40;

  private static final double RIGHT = 10;

  /** With letters behind the ends of the curves. */
  private static final double RIGHT_OF_LETTERS = 22;

  /** Beside the cursor at the last step. */
  private static final double LETTERS_END = 16;

  private static final double TOP = 8;
  private static final double BOTTOM = 22;
  private static final double STEPS_CENTRE = 13;
  private static final double NUMBERS_GAP = 6;

  /** Between numbers; more would only be read one by one. */
  private static final int MOST_GAPS_OF_COSTS = 6;

  /** Where the chart has the whole window: more numbers tell no more. */
  private static final int MOST_GAPS_OF_STEPS = 8;

  private static final double CLOSEST_COSTS = 22;
  private static final double CLOSEST_STEPS = 35;

  private final Store store;
  private final SharpCanvas canvas = new SharpCanvas();
  private final Pane numbers = new Pane();
  private final CurveLetters letters = new CurveLetters();
  private CostAxis axis;
  private List<CostAxis.Tick> ticks = List.of();
  private List<Double> steps = List.of();
  private CostCurve curve;
  private ComparedCurves compared = new ComparedCurves(List.of());
  private double left = LEFT;

  /** Whether the numbers and curves are of something else than what is to be shown. */
  private boolean stale = true;

  /** The size that the curves are made for: a plot that is not seen may get another meanwhile. */
  private Vec2 madeFor = Vec2.ZERO;

  /** The run, and those beside it. */
  private record Shown(Trajectory run, List<References.Named> others) {
    static Shown of(Session session) {
      return new Shown(session.run().trajectory(), References.named(session));
    }

    CostAxis axis() {
      return CostAxis.of(
          CostRange.of(run, others.stream().map(o -> o.reference().trajectory()).toList()));
    }
  }

  /** What else a repaint depends on: with the outcome revealed the same curve has its colours. */
  private record Ink(double cursor, Palette palette, Optional<Outcome> outcome) {
    static Ink of(Session session) {
      return new Ink(session.playback().cursor(), session.display().palette(), session.outcome());
    }
  }

  CostPlot(Store store) {
    this.store = store;
    getStyleClass().add("cost-plot");
    setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    numbers.setMouseTransparent(true);
    getChildren().setAll(canvas, numbers, letters);
    setOnMousePressed(this::scrub);
    setOnMouseDragged(this::scrub);
    OutputScale.subscribe(this, this::requestLayout);
    store.session().map(Shown::of).subscribe(this::render);
    store.session().map(Ink::of).subscribe(ink -> repaint());
    visibleProperty().subscribe(seen -> render(Shown.of(store.now())));
  }

  private void render(Shown shown) {
    stale = true;
    if (isVisible()) {
      axis = shown.axis();
      rebuild();
    }
  }

  @Override
  protected void layoutChildren() {
    if (!isVisible()) {
      return;
    }
    double room = roomForNumbers();
    boolean isRefitted = canvas.fit(getWidth(), getHeight(), OutputScale.magnification(this));
    if (isRefitted || left != room || stale || !madeFor.equals(size())) {
      left = room;
      rebuild();
    }
    placeNumbers();
  }

  private double roomForNumbers() {
    List<Node> costs = numbers.getChildren().subList(0, ticks.size());
    double widest = costs.stream().mapToDouble(number -> number.prefWidth(-1)).max().orElse(0);
    return Math.max(LEFT, Math.ceil(widest) + NUMBERS_GAP);
  }

  private Trajectory run() {
    return store.now().run().trajectory();
  }

  private double plotWidth() {
    return getWidth() - left - (store.now().pins().isEmpty() ? RIGHT : RIGHT_OF_LETTERS);
  }

  private double plotHeight() {
    return getHeight() - TOP - BOTTOM;
  }

  private Vec2 size() {
    return new Vec2(getWidth(), getHeight());
  }

  private boolean isDrawable() {
    return plotWidth() > 0 && plotHeight() > 0;
  }

  private void rebuild() {
    if (!isDrawable()) {
      return;
    }
    stale = false;
    madeFor = size();
    int gaps = (int) (plotHeight() / CLOSEST_COSTS);
    ticks = axis.ticks(Math.max(1, Math.min(MOST_GAPS_OF_COSTS, gaps)));
    steps = stepTicks();
    curve = new CostCurve(run().last(), plotWidth(), this::y);
    compared = ComparedCurves.of(store.now(), plotWidth(), this::height);
    letters.write(compared.letters(plotHeight()));
    write(
        Stream.concat(ticks.stream().map(CostAxis.Tick::label), steps.stream().map(Numbers::brief))
            .toList());
    requestLayout();
    repaint();
  }

  private List<Double> stepTicks() {
    int last = run().last();
    if (last == 0) {
      return List.of(0.0);
    }
    int most = Math.max(1, Math.min(MOST_GAPS_OF_STEPS, (int) (plotWidth() / CLOSEST_STEPS)));
    return Ticks.of(new Interval(0, last), Math.min(last, most));
  }

  /** Nodes are kept while a drag changes what they say. */
  private void write(List<String> texts) {
    List<Node> nodes = numbers.getChildren();
    while (nodes.size() < texts.size()) {
      nodes.add(new MathText("tick", "muted"));
    }
    nodes.subList(texts.size(), nodes.size()).clear();
    for (int i = 0; i < texts.size(); i++) {
      ((MathText) nodes.get(i)).setMarkup(texts.get(i));
    }
  }

  private void placeNumbers() {
    if (!isDrawable()) {
      return;
    }
    for (int i = 0; i < numbers.getChildren().size(); i++) {
      MathText number = (MathText) numbers.getChildren().get(i);
      number.autosize();
      if (i < ticks.size()) {
        double y = TOP + (1 - ticks.get(i).position()) * plotHeight();
        number.relocate(
            left - NUMBERS_GAP - number.getWidth(), Math.round(y - number.getHeight() / 2));
      } else {
        double x = left + curve.xOf(steps.get(i - ticks.size()));
        double y = TOP + plotHeight() + STEPS_CENTRE;
        number.relocate(x - number.getWidth() / 2, Math.round(y - number.getHeight() / 2));
      }
    }
    placeLetters();
  }

  private void placeLetters() {
    letters.relocate(left, TOP);
    letters.place(
        compared.ends(plotHeight()),
        place -> Math.min(curve.distance(place), compared.distance(place)),
        new Vec2(plotWidth() + LETTERS_END, plotHeight()));
  }

  private double y(double step) {
    return height(run().cost((int) Math.min(step, run().last())));
  }

  /** Pixels from the top of the plot; NaN for a cost that is not finite. */
  private double height(double cost) {
    return Double.isFinite(cost) ? (1 - axis.position(cost)) * plotHeight() : Double.NaN;
  }

  private double yBetween(double cursor) {
    double part = cursor - Math.floor(cursor);
    return part == 0 ? y(cursor) : y(cursor) * (1 - part) + y(cursor + 1) * part;
  }

  private void repaint() {
    if (!isVisible() || stale && isDrawable()) {
      return;
    }
    GraphicsContext gc = canvas.begin();
    if (isDrawable()) {
      gc.translate(left, TOP);
      paint(gc, store.now().display().palette());
    }
    gc.restore();
  }

  private void paint(GraphicsContext gc, Palette palette) {
    CostPicture picture = new CostPicture(gc, palette);
    double cursor = Math.min(store.now().playback().cursor(), run().last());
    Tones tones = palette.tones(store.now().outcome());
    picture.grid(ticks, plotWidth(), plotHeight());
    compared.paint(picture);
    picture.curve(curve, cursor, tones);
    picture.cutBelow(plotWidth(), plotHeight(), BOTTOM);
    picture.below(curve, plotHeight(), tones);
    double lastCost = run().cost(run().last());
    if (!Double.isFinite(lastCost)) {
      picture.nonFinite(lastCost, curve.xOf(run().last()), plotHeight(), tones);
    }
    picture.cursor(curve.xOf(cursor), yBetween(cursor), plotHeight(), tones);
  }

  private void scrub(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY && isDrawable()) {
      double step = (event.getX() - left) / plotWidth() * run().last();
      store.dispatch(new Play.Scrubbed(Math.rint(step)));
    }
  }
}
