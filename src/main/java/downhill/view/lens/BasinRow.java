package downhill.view.lens;

import downhill.core.expression.Reading;
import downhill.core.raster.Raster;
import downhill.core.raster.colour.Palette;
import downhill.core.raster.outcome.BasinPainter;
import downhill.session.BasinShare;
import downhill.session.Landscape;
import downhill.session.Numbers;
import downhill.session.Strings;
import downhill.view.paint.Swatch;
import downhill.view.text.MathText;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
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
    name.setMarkup(share.match(new Names(landscape)));
    Optional<Sample> sample = share.match(new Samples(new BasinPainter(palette, scale)));
    swatch.setVisible(sample.isPresent());
    sample.ifPresent(
        colour -> swatch.render(List.of(colour.of(), palette), scale, colour.painting()));
    percent.setText(percent(share.percent(), alone));
    setAccessibleText(
        Strings.text("basins.accessible", name.getAccessibleText(), percent.getText()));
  }

  private static String percent(int ofAll, boolean alone) {
    if (ofAll == 0) {
      return Strings.text("basins.hardly");
    }
    return ofAll == 100 && !alone
        ? Strings.text("basins.nearly")
        : Strings.text("basins.percent", Integer.toString(ofAll));
  }

  /** What the starts of a share do, in words. */
  private record Names(Landscape landscape) implements BasinShare.Cases<String> {
    /** A number alone would not say of what it is. */
    @Override
    public String arriving(BasinShare.Arriving share) {
      String place = Numbers.place(share.minimizer(), landscape.domain());
      List<String> variables = landscape.cost().variables();
      String point =
          variables.size() == 1
              ? Strings.text("formula.value", Reading.name(variables.get(0)), place)
              : place;
      return share.isLevel() ? Strings.text("basins.level", point) : point;
    }

    @Override
    public String elsewhere(BasinShare.Elsewhere share) {
      return Strings.text("basins.elsewhere", Integer.toString(share.minimizers()));
    }

    @Override
    public String ending(BasinShare.Ending share) {
      return Strings.text("basins.outcome." + share.outcome().id());
    }

    @Override
    public String otherwise(BasinShare.Otherwise share) {
      return Strings.text("basins.otherwise");
    }
  }

  /**
   * A colour as it is on the map.
   *
   * @param of what it stands for
   */
  private record Sample(Object of, Consumer<Raster> painting) {}

  /** The colours of shares that have one of their own. */
  private record Samples(BasinPainter painter) implements BasinShare.Cases<Optional<Sample>> {
    @Override
    public Optional<Sample> arriving(BasinShare.Arriving share) {
      return sample(share.number(), to -> painter.paintSwatch(share.number(), to));
    }

    @Override
    public Optional<Sample> elsewhere(BasinShare.Elsewhere share) {
      return Optional.empty();
    }

    @Override
    public Optional<Sample> ending(BasinShare.Ending share) {
      return sample(share.outcome(), to -> painter.paintSwatch(share.outcome(), to));
    }

    @Override
    public Optional<Sample> otherwise(BasinShare.Otherwise share) {
      return Optional.empty();
    }

    private static Optional<Sample> sample(Object of, Consumer<Raster> painting) {
      return Optional.of(new Sample(of, painting));
    }
  }
}
