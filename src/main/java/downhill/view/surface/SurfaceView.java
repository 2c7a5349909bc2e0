package downhill.view.surface;

import downhill.core.analysis.Minimizer;
import downhill.core.geometry.Vec2;
import downhill.core.raster.Viewport;
import downhill.core.raster.path.Orientation;
import downhill.core.raster.path.Reference;
import downhill.core.raster.surface.SurfaceFrame;
import downhill.core.raster.surface.marks.SurfaceOverlay;
import downhill.core.raster.surface.space.SurfaceShape;
import downhill.session.Numbers;
import downhill.session.Session;
import downhill.session.Store;
import downhill.session.Strings;
import downhill.view.keys.FocusRing;
import downhill.view.keys.KeyGroup;
import downhill.view.look.Clipping;
import downhill.view.paint.Memo;
import downhill.view.paint.RasterView;
import downhill.view.paint.Seen;
import downhill.view.picture.LabelPlacer;
import downhill.view.picture.PictureLabel;
import downhill.view.picture.Readout;
import downhill.view.picture.References;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/** The landscape of two variables as a lit block, with path and ball on it. */
public final class SurfaceView extends Region {
  private static final double HEIGHT_GAP = 12;
  private static final double CUT_ASIDE = 8;
  private static final double CUT_MIDDLE = 14;

  private final RasterView picture = new RasterView();
  private final SurfacePainter painter;
  private final PictureLabel cut = new PictureLabel("cut-label");
  private final PictureLabel height = new PictureLabel("mark-label");
  private final SurfaceAxes axes = new SurfaceAxes();
  private final Readout readout = new Readout();
  private final FocusRing ring = new FocusRing();
  private final SurfaceKeys keys;

  private double scale = 1;
  private final Seen<Content> content = new Seen<>();
  private final Memo<Ground, SurfaceFrame> compared = new Memo<>(this::compare);

  /** Everything that the picture depends on; a frame equals none but itself. */
  private record Content(SurfaceFrame frame, SurfaceOverlay overlay) {}

  /** A drawn frame and what is compared on it. */
  private record Ground(SurfaceFrame frame, List<Reference> references) {}

  public SurfaceView(Store store) {
    painter = new SurfacePainter(this::requestLayout);
    setId("surface");
    getStyleClass().add("surface-view");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    getChildren().addAll(picture, axes, cut, height, readout, ring);
    Clipping.toBounds(this);
    new SurfaceMouse(this, store, painter::camera, this::pick);
    keys = new SurfaceKeys(this, store, painter::camera);
    readout.follow(this, store, this::pick);
  }

  /**
   * Shows the session.
   *
   * @param pixels of the screen to a layout unit
   */
  public void render(Session now, Covering covering, Orientation orientation, double pixels) {
    scale = pixels;
    picture.resize(getWidth(), getHeight(), scale);
    ring.resize(getWidth(), getHeight());
    Viewport viewport = new Viewport(picture.raster().width(), picture.raster().height(), scale);
    readout.hideUnlessOf(now, List.of(covering.view(), viewport, now.display().camera()));
    painter.draw(now.run().cost(), covering, now.display(), viewport);
    paint(now, orientation);
    setAccessibleText(Strings.text("picture.surface.accessible", now.run().cost().text()));
  }

  /** What keys do here, for the sheet. */
  public KeyGroup keys() {
    return keys.keys();
  }

  /** Paints anew where anything has changed. */
  private void paint(Session session, Orientation orientation) {
    SurfaceFrame frame = compared.of(new Ground(painter.frame(), References.of(session)));
    List<Vec2> minimizers = session.marked().stream().map(Minimizer::point).toList();
    Content next =
        new Content(frame, new SurfaceOverlay(session.journey(), minimizers, orientation));
    if (!content.changesTo(next)) {
      return;
    }
    picture.paint(raster -> next.frame().paint(raster, next.overlay()));
    showCut();
    showAxes(session);
    showHeight(session, next.overlay());
  }

  /** Other runs are painted once and not with every move of the ball. */
  private SurfaceFrame compare(Ground ground) {
    picture.complete();
    return ground.frame().with(ground.references());
  }

  private void showCut() {
    SurfaceShape shape = painter.shape();
    cut.setVisible(shape.isCut() || shape.isFilled());
    if (cut.isVisible()) {
      cut.setMarkup(cut(shape));
      cut.measure();
      cut.relocate(CUT_ASIDE, CUT_MIDDLE - cut.getHeight() / 2);
    }
  }

  private static String cut(SurfaceShape shape) {
    String above = Strings.text("picture.cut", Numbers.brief(shape.cap()));
    String below = Strings.text("picture.filled", Numbers.brief(shape.foot()));
    if (shape.isCut() && shape.isFilled()) {
      return Strings.text("picture.cut-and-filled", above, below);
    }
    return shape.isCut() ? above : below;
  }

  private void showAxes(Session session) {
    List<String> names = session.run().cost().variables();
    axes.begin(getWidth(), getHeight());
    axes.showX(painter.frame().xAxis(), names.get(0), scale);
    axes.showY(painter.frame().yAxis(), names.get(1), scale);
  }

  /** Of a ball above the frame. */
  private void showHeight(Session session, SurfaceOverlay overlay) {
    Optional<Vec2> tip =
        painter.frame().ballIsBeyond(overlay) ? painter.frame().ballAt(overlay) : Optional.empty();
    height.setVisible(tip.isPresent());
    tip.ifPresent(
        at -> {
          height.setMarkup(Strings.text("picture.height", Numbers.of(session.cost())));
          LabelPlacer placer = new LabelPlacer(getWidth(), getHeight());
          height.placeBeside(at.times(1 / scale), HEIGHT_GAP, placer);
        });
  }

  private Optional<Vec2> pick(Vec2 pixel) {
    return painter.frame().pick(pixel.x() * scale, pixel.y() * scale);
  }
}
