package downhill.view.lens;

import downhill.core.descent.Outcome;
import downhill.core.expression.Reading;
import downhill.core.geometry.Vec2;
import downhill.core.raster.colour.Palette;
import downhill.core.raster.outcome.BasinPainter;
import downhill.session.BasinShare;
import downhill.session.Landscape;
import downhill.session.Numbers;
import downhill.session.Strings;
import downhill.view.paint.Swatch;
import downhill.view.text.MathText;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A line of the legend: a colour, what it stands for, and how many of the starts have it. */
final class BasinRow extends HBox {
  private static final double SWATCH_WIDTH = 24;
  private static final double SWATCH_HEIGHT = 16;

  private final Swatch swatch = new Swatch(SWATCH_WIDTH, SWATCH_HEIGHT);
  private final MathText name = new MathText("basin-name");
  private final Label percent = new Label();

  BasinRow() {
    getStyleClass().add("basin-row");
    Region room = new Region();
    setHgrow(room, Priority.ALWAYS);
    name.setMaxHeight(USE_PREF_SIZE);
    percent.getStyleClass().add("basin-percent");
    percent.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(swatch, name, room, percent);
  }

  /**
   * Shows a share.
   *
   * @param alone whether there is no other share
   * @param landscape that the minimizers are of
   * @param scale pixels of the screen to a layout unit
   */
  void render(BasinShare share, boolean alone, Landscape landscape, Palette palette, double scale) {
    BasinPainter painter = new BasinPainter(palette, scale);
    swatch.setVisible(true);
    if (share instanceof BasinShare.Arriving arriving) {
      name.setMarkup(place(arriving.minimizer(), landscape));
      int number = arriving.number();
      swatch.render(List.of(number, palette), scale, to -> painter.paintSwatch(number, to));
    } else if (share instanceof BasinShare.Ending ending) {
      Outcome outcome = ending.outcome();
      name.setMarkup(Strings.text("basins.outcome." + outcome.id()));
      swatch.render(List.of(outcome, palette), scale, to -> painter.paintSwatch(outcome, to));
    } else if (share instanceof BasinShare.Elsewhere others) {
      name.setMarkup(Strings.text("basins.elsewhere", Integer.toString(others.minimizers())));
      swatch.setVisible(false);
    } else {
      name.setMarkup(Strings.text("basins.otherwise"));
      swatch.setVisible(false);
    }
    percent.setText(percent(share.percent(), alone));
    setAccessibleText(
        Strings.text("basins.accessible", name.getAccessibleText(), percent.getText()));
  }

  /** A number alone would not say of what it is. */
  private static String place(Vec2 minimizer, Landscape landscape) {
    String place = Numbers.place(minimizer, landscape.domain());
    List<String> variables = landscape.cost().variables();
    return variables.size() == 1
        ? Strings.text("formula.value", Reading.name(variables.get(0)), place)
        : place;
  }

  private static String percent(int ofAll, boolean alone) {
    if (ofAll == 0) {
      return Strings.text("basins.hardly");
    }
    return ofAll == 100 && !alone
        ? Strings.text("basins.nearly")
        : Strings.text("basins.percent", Integer.toString(ofAll));
  }
}
