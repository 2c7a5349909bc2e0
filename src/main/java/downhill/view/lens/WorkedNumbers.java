package downhill.view.lens;

import downhill.core.descent.Trajectory;
import downhill.session.Playback;
import downhill.session.Run;
import downhill.session.Session;
import downhill.session.Store;
import downhill.session.Strings;
import downhill.view.text.Sentence;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** The formula of the next step with its numbers; at the end of the run, of the last one. */
final class WorkedNumbers extends VBox {
  private final Store store;
  private final WorkedBlock first = new WorkedBlock();
  private final WorkedBlock second = new WorkedBlock();

  WorkedNumbers(Store store) {
    this.store = store;
    setId("worked");
    getStyleClass().add("worked");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.TEXT);
    getChildren().addAll(first, second);
    store.session().map(Session::run).subscribe(run -> render());
    store.session().map(Session::playback).map(Playback::step).subscribe(step -> render());
  }

  private void render() {
    Run run = store.now().run();
    int last = run.trajectory().last();
    int step = Math.min(store.now().playback().step(), last - 1);
    second.setVisible(!run.isCurve() && last > 0);
    second.setManaged(!run.isCurve());
    first.setVisible(last > 0);
    if (last > 0) {
      render(run, step);
    }
    setAccessibleText(spoken());
  }

  /** Which step it is, after the prefix of a key: {@code next}, {@code last} or {@code none}. */
  static String which(Session session) {
    int last = session.run().trajectory().last();
    if (last == 0) {
      return "none";
    }
    return session.playback().step() < last ? "next" : "last";
  }

  private void render(Run run, int k) {
    Trajectory t = run.trajectory();
    int dimensions = run.cost().dimensions();
    double rate = run.rate();
    double pixel = run.landscape().domain().pixel();
    String x = run.cost().variables().get(0);
    first.render(
        new WorkedStep(x, k, t.x(k), rate, t.gradientX(k), t.x(k + 1), pixel),
        dimensions,
        t.last());
    if (!run.isCurve()) {
      String y = run.cost().variables().get(1);
      second.render(
          new WorkedStep(y, k, t.y(k), rate, t.gradientY(k), t.y(k + 1), pixel),
          dimensions,
          t.last());
    }
  }

  private String spoken() {
    return Sentence.all(
        Stream.concat(
            Stream.of(Strings.text("worked." + which(store.now()))),
            Stream.of(first, second).filter(Node::isVisible).map(WorkedBlock::spoken)));
  }
}
