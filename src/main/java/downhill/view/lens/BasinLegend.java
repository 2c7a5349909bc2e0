package downhill.view.lens;

import downhill.core.raster.colour.Palette;
import downhill.session.BasinShare;
import downhill.session.Basins;
import downhill.session.Landscape;
import downhill.session.Session;
import downhill.session.Store;
import downhill.session.Strings;
import downhill.view.paint.OutputScale;
import downhill.view.text.Fitted;
import downhill.view.text.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What the colours of the basins mean, how large each basin is, and how far it is computed. */
final class BasinLegend extends VBox {
  private static final int MOST_ROWS = 7;
  private static final int MOST_ROWS_IN_BRIEF = 4;
  private static final int FEWEST_ROWS = 2;

  private final BasinProgress progress = new BasinProgress();
  private final List<BasinRow> rows = Stream.generate(BasinRow::new).limit(MOST_ROWS).toList();
  private final BasinSpeed speed = new BasinSpeed();
  private final Fitted speedLine = new Fitted(speed);
  private final Label head = new Label();
  private final Store store;
  private boolean brief;
  private int mostRows = MOST_ROWS;

  /** All that the legend depends on. */
  private record Shown(Optional<Basins> basins, OptionalInt own, Palette palette) {
    static Shown of(Session session) {
      Optional<Basins> basins = session.findings().basins();
      OptionalInt own =
          session.hidesEnd()
              ? OptionalInt.empty()
              : basins.map(found -> found.minimizerOf(session.run())).orElse(OptionalInt.empty());
      return new Shown(basins, own, session.display().palette());
    }
  }

  BasinLegend(Store store) {
    this.store = store;
    setId("basins");
    getStyleClass().add("basins");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.TEXT);
    head.getStyleClass().add("section-head");
    speed.getStyleClass().add(LensPanel.NOTE);
    getChildren().addAll(new Fitted(head), progress);
    getChildren().addAll(rows);
    getChildren().add(speedLine);
    store.session().map(Shown::of).subscribe(shown -> render(shown));
    OutputScale.subscribe(this, () -> render(Shown.of(store.now())));
  }

  /** The colours and their shares, the rarest in one. */
  void setBrief(boolean now) {
    brief = now;
    setMostRows(now ? MOST_ROWS_IN_BRIEF : MOST_ROWS);
  }

  /** In brief, as many rows as have room. */
  void fit(double width, double room) {
    BasinRow row = rows.get(0);
    double each = Math.max(1, row.prefHeight(-1)) + getSpacing();
    double rest = prefHeight(width) - each * rows.stream().filter(BasinRow::isManaged).count();
    int fitting = (int) Math.floor((room - rest) / each);
    setMostRows(Math.max(FEWEST_ROWS, Math.min(MOST_ROWS_IN_BRIEF, fitting)));
  }

  private void setMostRows(int most) {
    if (most != mostRows) {
      mostRows = most;
      render(Shown.of(store.now()));
    }
  }

  /** Where there are none the last ones stay: the pictures get others before they are shown. */
  private void render(Shown shown) {
    shown.basins().ifPresent(basins -> show(basins, shown.own(), shown.palette()));
  }

  private void show(Basins basins, OptionalInt own, Palette palette) {
    List<BasinShare> shares = BasinShare.of(basins.map(), mostRows, own);
    for (int i = 0; i < rows.size(); i++) {
      rows.get(i).setVisible(i < shares.size());
      rows.get(i).setManaged(i < shares.size());
    }
    Landscape landscape = basins.request().landscape();
    for (int i = 0; i < shares.size(); i++) {
      rows.get(i)
          .render(shares.get(i), shares.size() == 1, landscape, palette, OutputScale.of(this));
    }
    progress.render(basins.done());
    renderSpeed(shares, basins.map().slowest(), palette);
    int steps = basins.request().experiment().steps();
    head.setText(Strings.text("basins.head", Sentence.steps(steps)));
    setAccessibleText(
        Sentence.all(
            Stream.concat(
                Stream.of(head.getText()),
                rows.stream().limit(shares.size()).map(BasinRow::getAccessibleText))));
  }

  /** In the colours of the largest basin, where there is one. */
  private void renderSpeed(List<BasinShare> shares, int slowest, Palette palette) {
    boolean some = !brief && shares.get(0) instanceof BasinShare.Arriving;
    speedLine.setVisible(some);
    speedLine.setManaged(some);
    if (shares.get(0) instanceof BasinShare.Arriving largest) {
      speed.render(largest.number(), slowest, palette, OutputScale.of(this));
    }
  }
}
