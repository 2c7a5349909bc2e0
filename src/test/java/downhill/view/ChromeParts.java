package downhill.view;

import downhill.session.Gallery;
import downhill.session.Look;
import downhill.session.Maximised;
import downhill.session.Session;
import downhill.session.Store;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The parts round the pictures, over a store of the first example. */
final class ChromeParts {
  final Store store = new Store(Session.of(Gallery.first().experiment(), false));
  private final OnTop onTop = new OnTop();
  private Header header;
  private KeyTable keys;

  static Window shown(ChromeParts parts) {
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
                header::toggleFullScreen,
                header::leaveFullScreen,
                header::focusFormula,
                sheet::toggle,
                copy,
                pinning,
                new BestRate(store, notice),
                () -> store.dispatch(new Look.PanelFolded()),
                lens -> store.dispatch(new Look.LensToggled(lens)),
                () -> store.dispatch(new Look.PictureMaximised(Maximised.COST)),
                blank::show));
    sheet.setGroups(keys.groups());
    return new StackPane(new VBox(header, fields), sheet, notice, blank);
  }
}
