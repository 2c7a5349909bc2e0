package downhill.view.lens;

import downhill.core.raster.colour.Palette;
import downhill.session.Pin;
import downhill.session.Session;
import downhill.session.Store;
import downhill.session.WhatIf;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.layout.VBox;

/** The pinned runs, a line for each: the legend of the pictures and of the cost chart. */
final class PinList extends VBox {
  private static final String TIGHT = "tight";

  private final List<PinRow> rows;

  /** All that the list depends on. */
  private record Shown(List<Pin> pins, Palette palette) {
    static Shown of(Session session) {
      return new Shown(session.pins(), session.display().palette());
    }
  }

  PinList(Store store) {
    setId("pins");
    getStyleClass().add("pins");
    rows = IntStream.range(0, WhatIf.MOST_PINS).mapToObj(slot -> new PinRow(store, slot)).toList();
    getChildren().addAll(rows);
    store.session().map(Shown::of).subscribe(this::render);
  }

  void setBrief(boolean now) {
    rows.forEach(row -> row.setBrief(now));
    getStyleClass().remove(TIGHT);
  }

  /** Lower lines where there is no room for those that are as high as other targets. */
  void fit(double width, double room) {
    if (prefHeight(width) > room && !getStyleClass().contains(TIGHT)) {
      getStyleClass().add(TIGHT);
      applyCss();
    }
  }

  /** Each slot has its own line, so that none moves to another look. */
  private void render(Shown shown) {
    rows.forEach(row -> row.setVisible(false));
    for (Pin pin : shown.pins()) {
      rows.get(pin.slot()).show(pin, shown.palette().references().pinLook(pin.slot()));
    }
  }
}
