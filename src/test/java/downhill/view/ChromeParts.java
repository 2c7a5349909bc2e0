package downhill.view;

import downhill.session.Gallery;
import downhill.session.Session;
import downhill.session.Store;
import downhill.view.control.Notice;
import downhill.view.experiment.CommandLineCopy;
import downhill.view.experiment.ExperimentFields;
import downhill.view.keys.KeyTable;
import downhill.view.keys.OnTop;
import downhill.view.keys.WindowKey;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * The parts round the pictures, over a store of the first example. The keys are those of the
 * session: what a key does to the window, a {@link ProgramWindow} has to show.
 */
public final class ChromeParts {
  private static final Runnable NOTHING = () -> {};

  public final Store store = new Store(Session.of(Gallery.first().experiment(), false));
  private final OnTop onTop = new OnTop();
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
    MainMenu menu =
        new MainMenu(
            store,
            new MainMenu.Actions(fields::toggle, copy, pinning, NOTHING),
            new SimpleBooleanProperty(true));
    Header header = new Header(store, fields, menu);
    keys =
        new KeyTable(store, new KeyTable.WindowActions(noKeys(), NOTHING, NOTHING, colour -> {}));
    return new StackPane(new VBox(header, fields), notice);
  }

  private static Map<WindowKey, Runnable> noKeys() {
    return Arrays.stream(WindowKey.values()).collect(Collectors.toMap(key -> key, key -> NOTHING));
  }
}
