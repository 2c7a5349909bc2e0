package downhill.view;

import downhill.core.expression.CostFunction;
import downhill.core.geometry.Domain;
import downhill.core.geometry.Frame;
import downhill.core.geometry.Interval;
import downhill.core.raster.curve.CurveHeights;
import downhill.core.raster.curve.CurveLook;
import downhill.core.raster.path.Orientation;
import downhill.session.Experiment;
import downhill.session.Lens;
import downhill.session.Picture;
import downhill.session.Session;
import downhill.session.Store;
import downhill.view.basins.BasinGround;
import downhill.view.basins.BasinPicture;
import downhill.view.basins.BasinStrip;
import downhill.view.control.MaximiseButton;
import downhill.view.curve.CurveView;
import downhill.view.keys.KeyGroup;
import downhill.view.look.Vanishing;
import downhill.view.map.ContourView;
import downhill.view.paint.OutputScale;
import downhill.view.paint.PixelGrid;
import downhill.view.plane.BallLook;
import downhill.view.plane.PlaneAxes;
import downhill.view.surface.Covering;
import downhill.view.surface.SurfaceView;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;

/**
 * The pictures of the landscape: map and surface for two variables, the curve for one. The padding
 * is the room for what stands outside the plotted rectangle.
 *
 * <p>Whatever changes in a frame, the pictures are painted once, when the frame is laid out; each
 * part paints only what has changed for it.
 */
public final class PicturesView extends Pane {
  /** Of the width, for the map: the surface needs more, being seen at a slant. */
  private static final double MAP_SHARE = 0.45;

  private static final double GAP = 16;

  /** From the map to its button, which stands outside: no place of the map is hidden by it. */
  private static final double BUTTON_GAP = 2;

  /** The surface has no ticks outside its rectangle, which uses the room for them. */
  private static final double SURFACE_RISES = 4;

  private static final double SURFACE_SINKS = 24;

  private final Store store;
  private final Rolling rolling = new Rolling();
  private final PlaneAxes axes = new PlaneAxes();
  private final BasinPicture basins;
  private final ContourView map;
  private final CurveView curve;
  private final SurfaceView surface;
  private final Divider divider;
  private final Button mapButton;
  private final Button surfaceButton;
  private PixelGrid pixels = new PixelGrid(1);

  public PicturesView(Store store) {
    this.store = store;
    this.basins = new BasinPicture(store);
    this.map = new ContourView(store);
    this.curve = new CurveView(store);
    this.surface = new SurfaceView(store);
    this.divider = new Divider(store);
    this.mapButton = MaximiseButton.of(store, Picture.MAP);
    this.surfaceButton = MaximiseButton.of(store, Picture.SURFACE);
    setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    getStyleClass().add("pictures");
    Vanishing.leavesNoGap(surface);
    getChildren().addAll(axes, map, surface, divider, mapButton, surfaceButton);
    store.session().subscribe(session -> requestLayout());
    store.session().map(Description::of).subscribe(this::describe);
    OutputScale.subscribe(this, this::requestLayout);
    visibleProperty().subscribe(seen -> requestLayout());
  }

  private void describe(Description seen) {
    String words = seen.plain();
    Stream.of(map, curve, surface).forEach(picture -> picture.setAccessibleHelp(words));
  }

  /** What keys do to the pictures, for the sheet. */
  List<KeyGroup> keys() {
    return Stream.concat(map.keys().stream(), Stream.of(surface.keys())).toList();
  }

  @Override
  protected void layoutChildren() {
    Insets insets = getInsets();
    double width = getWidth() - insets.getLeft() - insets.getRight();
    double height = getHeight() - insets.getTop() - insets.getBottom();
    Session session = store.now();
    if (width < 1 || height < 1 || !isWanted(session)) {
      return;
    }
    pixels = PixelGrid.under(this);
    boolean plane = !session.run().isCurve();
    axes.setFramed(plane);
    showPlot(plane ? map : curve);
    showOnly(plane ? session.maximised() : Optional.of(Picture.MAP));
    mapButton.setVisible(plane && map.isVisible());
    if (plane) {
      layoutPlane(session, pixels.within(width), pixels.within(height));
    } else {
      layoutCurve(session, pixels.within(width), pixels.within(height));
    }
  }

  /** The shares of basins are told beside pictures that are not seen, too. */
  private boolean isWanted(Session session) {
    return isVisible() || session.lens() == Lens.BASINS;
  }

  /** Only one of map and curve is in the window, so that #map is found once. */
  private void showPlot(Node plot) {
    int place = getChildren().indexOf(axes) + 1;
    if (getChildren().get(place) != plot) {
      getChildren().set(place, plot);
    }
  }

  /** A curve has the room for itself, as a map that is maximised. */
  private void showOnly(Optional<Picture> picture) {
    boolean plot = !picture.equals(Optional.of(Picture.SURFACE));
    boolean block = !picture.equals(Optional.of(Picture.MAP));
    map.setVisible(plot);
    axes.setVisible(plot);
    surface.setVisible(block);
    surfaceButton.setVisible(block);
    divider.setVisible(plot && block);
  }

  private double mapWidth(Session session, double width, double height) {
    if (!surface.isVisible()) {
      double button = mapButton.prefWidth(-1) + BUTTON_GAP;
      return width - Math.max(0, button - getInsets().getRight());
    }
    return session
        .display()
        .arrangement()
        .divider()
        .map(share -> share * width)
        .orElse(Math.min(height, MAP_SHARE * width));
  }

  private void layoutPlane(Session session, double width, double height) {
    double mapWidth = pixels.within(mapWidth(session, width, height));
    List<String> names = session.run().cost().variables();
    double sinks = pixels.nearest(Math.max(0, axes.rise(names.get(1), left()) - top()));
    double mapHeight = pixels.within(height - sinks);
    Frame wide = Frame.fitted(session.view(), mapWidth, mapHeight);
    double gutter = gutterBeyondPadding(wide.view().y(), mapWidth);
    Frame frame = Frame.fitted(session.view(), mapWidth - gutter, mapHeight);
    double left = left() + gutter;
    double top = top() + sinks;
    map.resizeRelocate(left, top, frame.width(), mapHeight);
    axes.resizeRelocate(left, top, frame.width(), mapHeight);
    Orientation orientation =
        rolling.to(session.ball(), frame, BallLook.radius(frame, session.display().palette()));
    Optional<BasinGround> ground = basins.over(frame.view(), frame.width(), mapHeight, pixels);
    map.render(session, frame, orientation, pixels.scale(), ground);
    axes.show(frame, names.get(0), names.get(1), left());
    placeButton(mapButton, left() + mapWidth + BUTTON_GAP, top + mapHeight);
    if (surface.isVisible()) {
      divider.divide(left(), width, mapWidth);
      divider.resizeRelocate(left() + mapWidth, top(), divider.prefWidth(-1), height);
      placeSurface(width, height);
      Covering covering = new Covering(frame.view(), map.levels(), ground.map(BasinGround::cloth));
      surface.render(session, covering, orientation, pixels.scale());
    }
  }

  private void placeSurface(double width, double height) {
    double from = divider.isVisible() ? divider.getLayoutX() + GAP : left();
    double surfaceLeft = pixels.nearest(from);
    double surfaceTop = pixels.nearest(top() - SURFACE_RISES);
    surface.resizeRelocate(
        surfaceLeft,
        surfaceTop,
        pixels.within(left() + width - surfaceLeft),
        pixels.within(top() + height + SURFACE_SINKS - surfaceTop));
    double right = surfaceLeft + surface.getWidth();
    placeButton(surfaceButton, right - surfaceButton.prefWidth(-1), top() + height);
  }

  private static void placeButton(Button button, double left, double bottom) {
    button.autosize();
    button.relocate(left, bottom - button.getHeight());
  }

  private void layoutCurve(Session session, double inside, double height) {
    Interval heights = curveHeights(session);
    double gutter = gutterBeyondPadding(heights, inside);
    double left = left() + gutter;
    double top = top();
    double width = pixels.within(inside - GAP - gutter);
    curve.resizeRelocate(left, top, width, height);
    axes.resizeRelocate(left, top, width, height);
    Frame frame = new Frame(new Domain(session.view().x(), heights), width, height);
    Domain side = Domain.of(session.view().x());
    curve.render(
        session,
        frame,
        rolling.along(
            session.ball().x(), frame, BallLook.radius(frame, session.display().palette())),
        pixels.scale(),
        basins.over(side, width, BasinStrip.HEIGHT, pixels));
    axes.show(frame, session.run().cost().variables().get(0), "f", left());
  }

  /** What long numbers at the left edge take from the picture, so that none is cut off. */
  private double gutterBeyondPadding(Interval side, double width) {
    double missing = axes.gutter(side) - left();
    return pixels.nearest(Math.max(0, Math.min(width / 2, missing)));
  }

  private double left() {
    return pixels.nearest(getInsets().getLeft());
  }

  private double top() {
    return pixels.nearest(getInsets().getTop());
  }

  private static Interval curveHeights(Session session) {
    CostFunction cost = session.run().cost();
    Experiment experiment = session.experiment();
    Interval across = session.view().x();
    boolean startSeen = across.contains(experiment.start().x());
    double start = startSeen ? session.run().trajectory().cost(0) : Double.NaN;
    boolean following = session.display().following();
    double ball = following ? session.cost() : Double.NaN;
    return CurveHeights.of(cost, new CurveLook(across, experiment.domain().x(), start, ball));
  }
}
