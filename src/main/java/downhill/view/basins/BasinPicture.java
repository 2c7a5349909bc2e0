package downhill.view.basins;

import downhill.core.geometry.Cells;
import downhill.core.geometry.Domain;
import downhill.core.raster.Raster;
import downhill.core.raster.colour.Palette;
import downhill.core.raster.outcome.BasinPainter;
import downhill.session.Basins;
import downhill.session.Session;
import downhill.session.Store;
import downhill.view.paint.Memo;
import downhill.view.paint.PixelGrid;
import java.util.Optional;

/** Paints the basins of the session, whenever others are known. */
public final class BasinPicture {
  private final Store store;
  private final BasinSource source;
  private final Memo<Colours, BasinPainter> painter =
      new Memo<>(of -> new BasinPainter(of.palette(), of.scale()));
  private Optional<Content> content = Optional.empty();
  private Optional<BasinGround> painted = Optional.empty();

  /** Everything that the picture depends on. */
  private record Content(
      Basins basins, Palette palette, Domain view, int columns, int rows, double scale) {}

  /** Everything that the painter depends on. */
  private record Colours(Palette palette, double scale) {}

  public BasinPicture(Store store) {
    this.store = store;
    this.source = new BasinSource(store);
  }

  /**
   * The basins of the present session, painted, where its display wants to see them.
   *
   * @param width of the picture in layout units, as the height
   * @param pixels of the screen, which the picture has as any other of that size
   */
  public Optional<BasinGround> over(Domain view, double width, double height, PixelGrid pixels) {
    Session session = store.now();
    int columns = pixels.count(width);
    int rows = pixels.count(height);
    Cells cells = new Cells(view, columns, view.dimensions() == 1 ? 1 : rows);
    Palette palette = session.display().palette();
    Optional<Content> next =
        source
            .of(session, cells)
            .map(basins -> new Content(basins, palette, view, columns, rows, pixels.scale()));
    if (!next.equals(content)) {
      content = next;
      painted = content.map(this::paint);
    }
    return painted;
  }

  private BasinGround paint(Content content) {
    Raster raster = new Raster(content.columns(), content.rows());
    painter
        .of(new Colours(content.palette(), content.scale()))
        .paint(content.basins().map(), raster);
    return new BasinGround(content.view(), raster);
  }
}
