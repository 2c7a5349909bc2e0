package downhill.view.chart;

import downhill.session.Look;
import downhill.session.Numbers;
import downhill.session.Picture;
import downhill.session.Session;
import downhill.session.Store;
import downhill.session.Strings;
import downhill.view.control.Clicks;
import downhill.view.control.MaximiseButton;
import downhill.view.text.MathText;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Cost by step. */
public final class CostChart extends VBox {
  private final MathText head = new MathText("section-head", "muted");

  private final Button button;

  public CostChart(Store store) {
    button = MaximiseButton.of(store, Picture.COST);
    setId("cost-chart");
    getStyleClass().add("cost-chart");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    head.setMarkup(Strings.text("chart.title"));
    head.setOnMouseClicked(event -> maximiseOnDoubleClick(store, event));
    CostPlot plot = new CostPlot(store);
    setVgrow(plot, Priority.ALWAYS);
    plot.visibleProperty().bind(visibleProperty());
    button.setManaged(false);
    getChildren().addAll(head, plot, button);
    store.session().subscribe(this::render);
  }

  private static void maximiseOnDoubleClick(Store store, MouseEvent event) {
    if (Clicks.isSecond(event)) {
      store.dispatch(new Look.PictureMaximised(Picture.COST));
    }
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    button.autosize();
    button.relocate(getWidth() - button.getWidth(), 0);
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
