package downhill.view.experiment;

import downhill.session.ShareText;
import downhill.session.Store;
import downhill.session.Strings;
import downhill.view.control.Notice;
import java.util.Map;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;

/** Puts the present experiment on the clipboard as a command line, and says so. */
public final class CommandLineCopy implements Runnable {
  private final Store store;
  private final Notice notice;

  public CommandLineCopy(Store store, Notice notice) {
    this.store = store;
    this.notice = notice;
  }

  @Override
  public void run() {
    String line = ShareText.commandLine(store.now().experiment());
    Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, line));
    notice.show(Strings.text("copy.done", line));
  }
}
