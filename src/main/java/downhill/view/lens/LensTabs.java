package downhill.view.lens;

import downhill.session.Lens;
import downhill.session.Look;
import downhill.session.Session;
import downhill.session.Store;
import downhill.session.Strings;
import downhill.view.keys.FocusLoan;
import downhill.view.keys.WindowKey;
import downhill.view.look.Vanishing;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/** The lenses by name, the chosen one underlined; the first says which step it works out. */
final class LensTabs extends HBox {
  private final Store store;
  private final Map<Lens, ToggleButton> tabs = new EnumMap<>(Lens.class);

  LensTabs(Store store, Set<Lens> lenses) {
    this.store = store;
    getStyleClass().add("lens-tabs");
    for (Lens lens : lenses) {
      tabs.put(lens, tab(lens));
    }
    Vanishing.leavesNoGap(tabs.get(Lens.PINS));
    getChildren().addAll(tabs.values());
    store.session().map(Session::lens).subscribe(this::choose);
    store.session().map(WorkedNumbers::which).subscribe(this::nameStep);
    store.session().map(session -> !session.pins().isEmpty()).subscribe(this::showPins);
  }

  /** Where nothing is pinned there is nothing to choose. */
  private void showPins(boolean some) {
    tabs.get(Lens.PINS).setVisible(some);
  }

  private ToggleButton tab(Lens lens) {
    String name = name(lens);
    ToggleButton tab = new ToggleButton(lens == Lens.NUMBERS ? "" : Strings.text("lens." + name));
    tab.setId("lens-" + name);
    tab.getStyleClass().setAll("lens-tab", "section-head");
    tab.setTooltip(new Tooltip(tip(lens)));
    tab.setOnAction(
        event -> {
          press(lens);
          FocusLoan.leaveToWindowAfterMouse(tab);
        });
    return tab;
  }

  private static String name(Lens lens) {
    return lens.name().toLowerCase(Locale.ROOT);
  }

  private static String tip(Lens lens) {
    String text = "lens." + name(lens) + ".tip";
    return switch (lens) {
      case NUMBERS -> Strings.text(text);
      case CURVATURE -> WindowKey.CURVATURE.text(text);
      case BASINS -> WindowKey.BASINS.text(text);
      case PINS -> WindowKey.PIN.text(text);
    };
  }

  private void nameStep(String which) {
    tabs.get(Lens.NUMBERS).setText(Strings.text("lens.step." + which));
  }

  /** The chosen tab stays chosen, however often it is pressed. */
  private void press(Lens lens) {
    if (store.now().lens() == lens) {
      choose(lens);
    } else {
      store.dispatch(new Look.LensToggled(lens));
    }
  }

  private void choose(Lens chosen) {
    tabs.forEach((lens, tab) -> tab.setSelected(lens == chosen));
  }
}
