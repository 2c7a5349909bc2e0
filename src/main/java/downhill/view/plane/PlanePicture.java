package downhill.view.plane;

import downhill.core.geometry.Frame;
import downhill.core.geometry.Vec2;
import downhill.session.Session;
import downhill.session.Store;
import downhill.view.keys.FocusRing;
import downhill.view.keys.KeyGroup;
import downhill.view.look.Clipping;
import downhill.view.picture.Readout;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** What map and curve have in common: the paths, what is read and pointed at, and the hands. */
public final class PlanePicture {
  private final ReferenceLayer references = new ReferenceLayer();
  private final TrailLayer trail = new TrailLayer();
  private final Readout readout = new Readout();
  private final FocusRing ring = new FocusRing();
  private final PlaneHands hands;
  private final PlaneKeys keys;
  private final StartKeys startKeys;

  /**
   * @param picture the plotted rectangle
   * @param pixelOf where a place of the plane is seen
   */
  public PlanePicture(
      Region picture,
      Store store,
      PlaneHands hands,
      StartMarker marker,
      UnaryOperator<Vec2> pixelOf) {
    this.hands = hands;
    picture.setId("map");
    picture.getStyleClass().add("contour-view");
    picture.setCursor(Cursor.CROSSHAIR);
    picture.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    Clipping.toBounds(picture);
    keys = new PlaneKeys(picture, marker, hands, pixelOf, readout);
    startKeys = new StartKeys(marker, store, hands);
    new PlaneMouse(
        picture, hands, () -> pixelOf.apply(store.now().experiment().start()), marker::grasp);
    readout.follow(picture, store, pixel -> Optional.of(hands.pointAt(pixel)));
  }

  /** To be laid under the marks. */
  public List<Node> paths() {
    return List.of(references, trail);
  }

  /** To be laid over everything. */
  public List<Node> pointers() {
    return List.of(keys.crosshair(), readout, ring);
  }

  public void renderPaths(Session session, Frame frame, double scale) {
    references.render(session, frame, scale);
    trail.render(session, frame, scale);
  }

  /**
   * Shows what is read and pointed at, once all else is laid out.
   *
   * @param reached where hands and keys are on this rectangle
   */
  public void renderPointers(Session session, Frame reached) {
    hands.reach(reached);
    readout.hideUnlessOf(session, reached);
    ring.resize(reached.width(), reached.height());
    keys.render(session);
  }

  /** What keys do here, for the sheet. */
  public List<KeyGroup> keys() {
    return List.of(keys.keys(), startKeys.keys());
  }
}
