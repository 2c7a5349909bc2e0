package downhill.view;

import downhill.core.expression.Reading;
import downhill.session.Store;
import downhill.session.Strings;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/** The formula as understood, typeset: where a notation is ambiguous this settles it. */
final class ReadingLine extends HBox {
  private final MathText reading = new MathText("reading");
  private final Label more = new Label("…");
  private final Tooltip whole = new Tooltip();

  ReadingLine(Store store) {
    getStyleClass().add("reading-line");
    setFillHeight(false);
    Label reads = new Label(Strings.text("formula.reads"));
    reads.getStyleClass().add("section-head");
    reads.setMinWidth(USE_PREF_SIZE);
    reading.setId("reading");
    reading.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(reads, reading);
    more.getStyleClass().add("more");
    more.setManaged(false);
    getChildren().add(more);
    Tooltip.install(this, whole);
    Clipping.toBounds(this);
    store.session().map(session -> session.run().cost().reading()).subscribe(this::render);
  }

  private void render(Reading formula) {
    StringBuilder markup = new StringBuilder();
    formula.runs().forEach(run -> markup.append(markup(run)));
    reading.setMarkup(markup.toString());
    whole.setText(formula.plain());
  }

  private static String markup(Reading.Run run) {
    return switch (run.style()) {
      case ROMAN -> run.text();
      case VARIABLE -> "<v>" + run.text() + "</v>";
      case SUPERSCRIPT -> "<sup>" + run.text() + "</sup>";
      case SUBSCRIPT -> "<sub>" + run.text() + "</sub>";
    };
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    more.setVisible(reading.getBoundsInParent().getMaxX() > getWidth());
    more.autosize();
    more.relocate(getWidth() - more.getWidth(), reading.getLayoutY());
  }
}
