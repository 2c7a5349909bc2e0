package downhill.view.paint;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.transform.Transform;
import javafx.stage.Window;

/** How many pixels of the screen a layout unit is where a node stands. */
public final class OutputScale {
  private OutputScale() {}

  /** Of the node's window and of what magnifies the node in it; 1 as long as it has no window. */
  public static double of(Node node) {
    Window window = node.getScene() == null ? null : node.getScene().getWindow();
    return window == null ? 1 : window.getOutputScaleX() * magnification(node);
  }

  /** Layout units of the scene to one of the node. */
  public static double magnification(Node node) {
    return unit(node.getLocalToSceneTransform());
  }

  /** Runs the action whenever the scale changes. */
  public static void subscribe(Node node, Runnable changed) {
    node.sceneProperty()
        .flatMap(Scene::windowProperty)
        .flatMap(Window::outputScaleXProperty)
        .subscribe(scale -> changed.run());
    node.localToSceneTransformProperty().map(OutputScale::unit).subscribe(scale -> changed.run());
  }

  /** Where the window is mirrored, the unit across is negative. */
  private static double unit(Transform shown) {
    return Math.abs(shown.getMxx());
  }
}
