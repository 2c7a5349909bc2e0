package downhill.view;

import downhill.session.Lens;
import downhill.session.Session;
import downhill.session.Store;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What the run is explained by: a tab for each lens, and under them what the chosen one shows. */
final class LensPanel extends VBox {
  /** Style class of what a lens says at its end, which can be left out. */
  static final String NOTE = "lens-note";

  private final Map<Lens, Region> blocks = new EnumMap<>(Lens.class);
  private final Fitted tabs;

  LensPanel(Store store) {
    setId("lens");
    getStyleClass().add("lens-panel");
    blocks.put(Lens.NUMBERS, new WorkedNumbers(store));
    blocks.put(Lens.CURVATURE, new CurvatureBlock(store));
    blocks.put(Lens.BASINS, new BasinLegend(store));
    blocks.put(Lens.PINS, new PinList(store));
    blocks.values().forEach(block -> block.visibleProperty().bind(visibleProperty()));
    tabs = new Fitted(new LensTabs(store, blocks.keySet()));
    store.session().map(Session::lens).subscribe(this::show);
  }

  /** Leaves the note out where there is no room for all. */
  void fit(double room) {
    boolean fits = prefHeight(getWidth()) <= room;
    lookupAll("." + NOTE).forEach(note -> note.setVisible(fits));
  }

  private void show(Lens lens) {
    getChildren().setAll(tabs, blocks.get(lens));
  }
}
