package downhill.view.plane;

import downhill.core.geometry.Domain;
import downhill.core.geometry.Frame;
import downhill.core.geometry.Vec2;
import downhill.session.Look;
import downhill.session.Store;
import downhill.view.picture.StartPlacing;
import java.util.Optional;

/** What mouse and keys have in common on a flat picture; of a curve only x matters. */
public final class PlaneHands {
  private final Store store;
  private final StartPlacing placing;
  private Optional<Frame> frame = Optional.empty();

  public PlaneHands(Store store) {
    this.store = store;
    this.placing = new StartPlacing(store);
  }

  /** The picture has been laid out in another way. */
  void reach(Frame laidOut) {
    frame = Optional.of(laidOut);
  }

  /** The picture as it is laid out now. */
  public Frame frame() {
    return frame.orElseThrow();
  }

  StartPlacing placing() {
    return placing;
  }

  /** The place at a pixel. */
  Vec2 pointAt(Vec2 pixel) {
    Vec2 point = frame().toPlane(pixel);
    return isCurve() ? new Vec2(point.x(), 0) : point;
  }

  /** What is seen of the plane. */
  Domain view() {
    return ofPlane(frame().view());
  }

  /** Shows less about the pixel, or more where the factor is above 1. */
  void zoom(Vec2 pixel, double factor) {
    show(frame().zoomedAbout(pixel, factor));
  }

  /** Shows what is beside the picture, as if it were pushed from where it was held. */
  void push(Frame held, Vec2 pixels) {
    show(held.pushedBy(pixels));
  }

  boolean isCurve() {
    return store.now().run().isCurve();
  }

  private void show(Domain view) {
    store.dispatch(new Look.ViewChanged(ofPlane(view)));
  }

  /** The y side of a curve is that of its values. */
  private Domain ofPlane(Domain view) {
    return isCurve() ? Domain.of(view.x()) : view;
  }
}
