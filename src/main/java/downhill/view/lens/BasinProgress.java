package downhill.view.lens;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** A thin line that grows while the basins are computed, and is gone when they are. */
final class BasinProgress extends Pane {
  private final Region bar = new Region();
  private double done;

  BasinProgress() {
    setId("basins-progress");
    getStyleClass().add("basins-progress");
    bar.getStyleClass().add("bar");
    getChildren().add(bar);
  }

  /**
   * Shows the share that is computed.
   *
   * @param share 0…1
   */
  void render(double share) {
    done = share;
    bar.setVisible(done < 1);
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    bar.resizeRelocate(0, 0, done * getWidth(), getHeight());
  }
}
