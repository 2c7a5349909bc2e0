package downhill.view;

import downhill.session.Gallery;
import downhill.session.Lens;
import downhill.session.Look;
import downhill.session.Picture;
import downhill.session.Session;
import downhill.session.Store;
import downhill.view.control.Notice;
import downhill.view.experiment.CommandLineCopy;
import downhill.view.experiment.ExperimentFields;
import downhill.view.keys.KeySheet;
import downhill.view.keys.KeyTable;
import downhill.view.keys.OnTop;
import downhill.view.keys.WindowKey;
import downhill.view.rate.BestRate;
import java.util.Map;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The parts round the pictures, over a store of the first example. */
public final class ChromeParts {
  public final Store store = new Store(Session.of(Gallery.first().experiment(), false));
  private final OnTop onTop = new OnTop();
  private Header header;
  private KeyTable keys;

  public static Window shown(ChromeParts parts) {
    Window window = Window.showing(parts::content, 1000, 600);
    window.run(() -> parts.onTop.install(window.scene()));
    window.run(() -> parts.keys.install(window.scene()));
    return window;
  }

  private Parent content() {
    Notice notice = new Notice();
    CommandLineCopy copy = new CommandLineCopy(store, notice);
    Pinning pinning = new Pinning(store, notice);
    ExperimentFields fields = new ExperimentFields(store, copy, onTop);
    KeySheet sheet = new KeySheet(onTop);
    BlankScreen blank = new BlankScreen();
    MainMenu menu =
        new MainMenu(
            store,
            new MainMenu.Actions(fields::toggle, copy, pinning, sheet::toggle),
            new SimpleBooleanProperty(true));
    header = new Header(store, fields, menu);
    keys =
        new KeyTable(
            store,
            new KeyTable.WindowActions(
                Map.of(
                    WindowKey.FULL_SCREEN,
                    header::toggleFullScreen,
                    WindowKey.FORMULA,
                    header::focusFormula,
                    WindowKey.COPY,
                    copy,
                    WindowKey.PIN,
                    pinning,
                    WindowKey.BEST_RATE,
                    new BestRate(store, notice),
                    WindowKey.PANEL,
                    () -> store.dispatch(new Look.PanelToggled()),
                    WindowKey.CURVATURE,
                    () -> store.dispatch(new Look.LensToggled(Lens.CURVATURE)),
                    WindowKey.BASINS,
                    () -> store.dispatch(new Look.LensToggled(Lens.BASINS)),
                    WindowKey.COST_ALONE,
                    () -> store.dispatch(new Look.PictureMaximised(Picture.COST))),
                header::leaveFullScreen,
                sheet::toggle,
                blank::show));
    sheet.setGroups(keys.groups());
    return new StackPane(new VBox(header, fields), sheet, notice, blank);
  }
}
