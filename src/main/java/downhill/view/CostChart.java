package downhill.view;

import downhill.session.Numbers;
import downhill.session.Session;
import downhill.session.Store;
import downhill.session.Strings;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Cost by step. */
final class CostChart extends VBox {
  private final MathText head = new MathText("section-head", "muted");

  CostChart(Store store) {
    setId("cost-chart");
    getStyleClass().add("cost-chart");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    head.setMarkup(Strings.text("chart.title"));
    CostPlot plot = new CostPlot(store);
    setVgrow(plot, Priority.ALWAYS);
    getChildren().addAll(head, plot);
    store.session().subscribe(this::render);
  }

  private void render(Session session) {
    int step = session.playback().step();
    setAccessibleText(
        Strings.text(
            "chart.accessible",
            Integer.toString(step),
            Numbers.of(session.run().trajectory().cost(step))));
  }
}
