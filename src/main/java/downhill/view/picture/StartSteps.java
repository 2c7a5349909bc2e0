package downhill.view.picture;

import downhill.core.geometry.Domain;
import downhill.core.geometry.Vec2;
import downhill.session.Store;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

/** Keys of a part that move the start: one that is held down moves it on, and is one undo. */
public final class StartSteps {
  private final Store store;
  private final StartPlacing placing;
  private boolean moving;

  public StartSteps(Node part, Store store) {
    this.store = store;
    this.placing = new StartPlacing(store);
    part.addEventHandler(KeyEvent.KEY_RELEASED, event -> end());
    part.focusedProperty().subscribe(focused -> end());
  }

  /** By a step in the plane, as far as that is in the view. */
  public void moveBy(Vec2 step, Domain view) {
    moving = true;
    placing.moveTo(view.nearest(store.now().experiment().start().plus(step)));
  }

  private void end() {
    if (moving) {
      moving = false;
      placing.end();
    }
  }
}
