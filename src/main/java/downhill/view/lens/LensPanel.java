package downhill.view.lens;

import downhill.session.Lens;
import downhill.session.Session;
import downhill.session.Store;
import downhill.view.look.Vanishing;
import downhill.view.text.Fitted;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What the run is explained by: a tab for each lens, and under them what the chosen one shows. */
public final class LensPanel extends VBox {
  /** Style class of what a lens says at its end, which can be left out. */
  static final String NOTE = "lens-note";

  private final Map<Lens, Region> blocks = new EnumMap<>(Lens.class);
  private final WorkedNumbers numbers;
  private final Store store;
  private final CurvatureBlock curvature;
  private final BasinLegend basins;
  private final PinList pins;
  private final Fitted tabs;
  private boolean brief;

  public LensPanel(Store store) {
    this.store = store;
    numbers = new WorkedNumbers(store);
    curvature = new CurvatureBlock(store);
    basins = new BasinLegend(store);
    pins = new PinList(store);
    setId("lens");
    getStyleClass().add("lens-panel");
    blocks.put(Lens.NUMBERS, numbers);
    blocks.put(Lens.CURVATURE, curvature);
    blocks.put(Lens.BASINS, basins);
    blocks.put(Lens.PINS, pins);
    blocks.values().stream()
        .filter(block -> block != numbers)
        .forEach(block -> block.visibleProperty().bind(visibleProperty()));
    Vanishing.leavesNoGap(numbers);
    tabs = new Fitted(new LensTabs(store, blocks.keySet()));
    store.session().map(Session::lens).subscribe(this::show);
  }

  /** Beside a verdict alone only what is chosen explains it, in a few lines. */
  public void setBrief(boolean now) {
    brief = now;
    curvature.setBrief(now);
    basins.setBrief(now);
    pins.setBrief(now);
    show(store.now().lens());
  }

  /** Leaves the note out, or in brief what is told last, where there is no room for all. */
  public void fit(double room) {
    if (brief) {
      basins.fit(getWidth(), room);
      curvature.fit(getWidth(), room);
      pins.fit(getWidth(), room);
    }
    boolean fits = prefHeight(getWidth()) <= room;
    lookupAll("." + NOTE).forEach(note -> note.setVisible(fits));
  }

  private void show(Lens lens) {
    // The numbers stay, seen or not: there is always a next step, or a last one.
    numbers.visibleProperty().unbind();
    if (lens == Lens.NUMBERS) {
      numbers.visibleProperty().bind(visibleProperty());
    } else {
      numbers.setVisible(false);
    }
    getChildren().setAll(numbers);
    if (lens != Lens.NUMBERS) {
      getChildren().add(blocks.get(lens));
    }
    if (!brief) {
      getChildren().add(0, tabs);
    }
  }
}
