package downhill.view;

import downhill.core.expression.CostFunction;
import downhill.core.geometry.Frame;
import downhill.core.geometry.Vec2;
import downhill.session.Defaults;
import downhill.session.Experiment;
import downhill.session.Session;
import downhill.session.Store;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;

/** The pictures of the landscape in a window of their own. */
abstract class PicturesWindow {
  static final String HIMMELBLAU = "(x^2+y-11)^2 + (x+y^2-7)^2";

  /** Half a pixel each way: a pointer stands on whole pixels. */
  static final double HALF_A_PIXEL = 0.51;

  /** Of the window that was opened last. */
  Store store;

  final Window window(String function, double rate, Vec2 start) {
    CostFunction cost = CostFunction.of(function);
    Experiment experiment = Defaults.experiment(cost).withRate(rate).withStart(start);
    store = new Store(Session.of(experiment, false));
    return Window.showing(() -> new BorderPane(new PicturesView(store)), 1000, 456);
  }

  final Window himmelblau() {
    return window(HIMMELBLAU, 0.012, new Vec2(-0.3, -0.7));
  }

  final Vec2 start() {
    return store.now().experiment().start();
  }

  final Frame frame(Node map) {
    double width = map.getLayoutBounds().getWidth();
    double height = map.getLayoutBounds().getHeight();
    return Frame.fitted(store.now().view(), width, height);
  }
}
