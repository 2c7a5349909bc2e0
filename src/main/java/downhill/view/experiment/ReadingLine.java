package downhill.view.experiment;

import downhill.core.expression.Reading;
import downhill.session.Numbers;
import downhill.session.Parameter;
import downhill.session.Session;
import downhill.session.Store;
import downhill.session.Strings;
import downhill.view.look.Clipping;
import downhill.view.look.Direction;
import downhill.view.text.MathMarkup;
import downhill.view.text.MathText;
import downhill.view.text.Sentence;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/**
 * The formula as understood, typeset: where a notation is ambiguous this settles it. The values of
 * its parameters follow.
 */
final class ReadingLine extends HBox {
  private static final double WIDEST_WHOLE = 640;

  private final MathText reading = new MathText("reading");
  private final Label more = new Label("…");
  private final Tooltip whole = new Tooltip();

  /** The line to typeset, and as plain text. */
  private record Line(String markup, String plain) {
    static Line of(Session session) {
      Reading formula = session.run().cost().reading();
      StringBuilder markup = new StringBuilder();
      formula.pieces().forEach(piece -> markup.append(markup(piece)));
      String values = values(session);
      return values.isEmpty()
          ? new Line(markup.toString(), formula.plain())
          : new Line(
              Strings.text("formula.with", markup.toString(), values),
              Strings.text("formula.with", formula.plain(), MathText.plain(values)));
    }

    private static String values(Session session) {
      return Sentence.list(
          session.experiment().parameters().stream().map(parameter -> value(session, parameter)));
    }

    private static String value(Session session, Parameter parameter) {
      String number = Numbers.signed(session.text(parameter));
      return Strings.text("formula.value", Reading.name(parameter.name()), number);
    }

    private static String markup(Reading.Piece piece) {
      return switch (piece.style()) {
        case ROMAN -> piece.text();
        case VARIABLE -> MathMarkup.variable(piece.text());
        case RAISED_VARIABLE -> "<sup>" + MathMarkup.variable(piece.text()) + "</sup>";
        case SUPERSCRIPT -> "<sup>" + piece.text() + "</sup>";
        case SUBSCRIPT -> "<sub>" + piece.text() + "</sub>";
      };
    }
  }

  ReadingLine(Store store) {
    getStyleClass().add("reading-line");
    setFillHeight(false);
    setNodeOrientation(Direction.ofWords());
    Label reads = new Label(Strings.text("formula.reads"));
    reads.getStyleClass().add("section-head");
    reads.setMinWidth(USE_PREF_SIZE);
    reading.setId("reading");
    reading.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(reads, reading);
    more.getStyleClass().add("more");
    more.setManaged(false);
    more.setVisible(false);
    getChildren().add(more);
    whole.setWrapText(true);
    whole.setMaxWidth(WIDEST_WHOLE);
    Clipping.toBounds(this);
    store.session().map(Line::of).subscribe(this::render);
  }

  private void render(Line line) {
    reading.setMarkup(line.markup());
    whole.setText(Direction.isToTheLeft() ? Strings.keepingOrder(line.plain()) : line.plain());
  }

  /** Where the pointer rests on the line, if not all of it is seen. */
  private void tellWhole(boolean cut) {
    more.setVisible(cut);
    if (cut) {
      Tooltip.install(this, whole);
    } else {
      Tooltip.uninstall(this, whole);
    }
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    boolean cut = reading.getBoundsInParent().getMaxX() > getWidth();
    if (cut != more.isVisible()) {
      tellWhole(cut);
    }
    more.autosize();
    more.relocate(getWidth() - more.getWidth(), reading.getLayoutY());
  }
}
