package downhill.view.map;

import downhill.core.analysis.Levels;
import downhill.core.expression.CostFunction;
import downhill.core.geometry.Frame;
import downhill.core.raster.Raster;
import downhill.core.raster.colour.Palette;
import downhill.core.raster.map.ContourLabel;
import downhill.core.raster.map.HeatMap;
import downhill.session.Numbers;
import downhill.view.basins.BasinGround;
import downhill.view.look.NodePool;
import downhill.view.paint.Memo;
import downhill.view.paint.RasterView;
import downhill.view.paint.Seen;
import downhill.view.picture.LabelPlacer;
import java.util.List;
import java.util.Optional;
import javafx.scene.Group;

/** The landscape of the map: heat or basins, contour lines, and the numbers on them. */
final class ContourLayer extends Group {
  private final RasterView picture = new RasterView();
  private final Group numbers = new Group();
  private final NodePool<ContourNumber> pool = new NodePool<>(numbers, ContourNumber::new);
  private final ContourNumber ruler = new ContourNumber();
  private final Memo<Sampling, Plot> plot = new Memo<>(this::sample);
  private final Seen<Content> content = new Seen<>();

  /** Everything that the samples and the lines depend on. */
  private record Sampling(CostFunction cost, Frame frame, double scale) {}

  /** The samples, and the numbers on the lines. */
  private record Plot(HeatMap map, List<ContourLabel> labels) {}

  /** Everything that the picture of them depends on. */
  private record Content(Plot plot, Palette palette, Optional<BasinGround> basins) {}

  ContourLayer() {
    setManaged(false);
    setMouseTransparent(true);
    ruler.setVisible(false);
    getChildren().addAll(picture, numbers, ruler);
  }

  /**
   * Paints anew where anything has changed.
   *
   * @param basins to be seen in place of the heat
   */
  void render(
      CostFunction cost, Frame frame, Palette palette, double scale, Optional<BasinGround> basins) {
    Content next = new Content(plot.of(new Sampling(cost, frame, scale)), palette, basins);
    if (content.changesTo(next)) {
      pool.shown().forEach(number -> number.wear(palette));
      picture.paint(raster -> paint(raster, next));
    }
  }

  private Plot sample(Sampling of) {
    Frame frame = of.frame();
    double scale = of.scale();
    picture.resize(frame.width(), frame.height(), scale);
    Raster raster = picture.raster();
    HeatMap map = HeatMap.of(of.cost(), frame.view(), raster.width(), raster.height(), scale);
    Levels levels = map.levels();
    List<ContourLabel> labels = map.labels(level -> scale * ruler.widthOf(text(level, levels)));
    pool.show(labels, (number, label) -> number.show(label, text(label.level(), levels), scale));
    return new Plot(map, labels);
  }

  private static String text(double level, Levels levels) {
    return Numbers.apart(level, levels.gap(level));
  }

  private static void paint(Raster raster, Content seen) {
    HeatMap heat = seen.plot().map();
    List<ContourLabel> gaps = seen.plot().labels();
    if (seen.basins().isPresent()) {
      raster.copyFrom(seen.basins().get().picture());
      heat.paintLines(raster, seen.palette(), gaps);
    } else {
      heat.paint(raster, seen.palette(), gaps);
    }
  }

  /** The heights of the contour lines that are shown. */
  Levels levels() {
    return plot.now().map().levels();
  }

  /** A number that path or label hides in part would be read as another. */
  void hideNumbersUnder(LabelPlacer marks) {
    pool.shown().forEach(number -> number.setReadable(!marks.isTaken(number.room())));
  }
}
