package downhill.app.settings;

import downhill.session.Store;
import downhill.session.Strings;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Duration;

/**
 * Gives a window what was kept, and keeps what somebody changes in it: a moment after the last
 * change, away from the FX thread, and at the end. What nobody touches is left to the file, so that
 * two windows keep what was changed in either, and options of the command line are for once.
 */
public final class Keeper {
  private static final Duration MOMENT = Duration.millis(500);

  private final SettingsFile file;
  private final Kept kept;
  private final AtomicReference<Settings> due = new AtomicReference<>(Settings.NONE);
  private boolean told;

  private Keeper(SettingsFile file, Kept kept) {
    this.file = file;
    this.kept = kept;
  }

  /** With what the file has kept. */
  public static Keeper of(SettingsFile file) {
    return new Keeper(file, file.read());
  }

  /**
   * With nothing, and so has the file from now on.
   *
   * @throws IllegalStateException where the file cannot be deleted
   */
  public static Keeper forgetting(SettingsFile file) {
    try {
      file.delete();
    } catch (IOException locked) {
      throw new IllegalStateException(Strings.text("kept.locked", file.toString()), locked);
    }
    return new Keeper(file, new Kept.Whole(Settings.NONE));
  }

  public Settings settings() {
    return kept.settings();
  }

  /** What there is to tell the person whose settings could not be read. */
  public Optional<String> complaint() {
    return kept instanceof Kept.Broken broken
        ? Optional.of(Strings.text("kept.broken", broken.aside().toString()))
        : Optional.empty();
  }

  /**
   * Puts the window where it was, and keeps from now on what changes in it; to be called before it
   * is shown.
   *
   * @param lost is told, once, in a sentence, where nothing can be kept
   */
  public void watch(Stage stage, Store store, Consumer<String> lost) {
    WindowPlace place = new WindowPlace(stage);
    settings().window().ifPresent(place::restore);
    PauseTransition moment = new PauseTransition(MOMENT);
    moment.setOnFinished(
        e -> {
          note(place);
          writeAside(lost);
        });
    place.onChange(moment::playFromStart);
    store.session().map(Settings::of).subscribe((before, now) -> note(now.changedFrom(before)));
    store.session().map(Settings::of).subscribe(now -> moment.playFromStart());
    stage.addEventHandler(
        WindowEvent.WINDOW_HIDING,
        e -> {
          moment.stop();
          note(place);
          write(lost);
        });
  }

  private void note(WindowPlace place) {
    place.changed().map(Settings::of).ifPresent(this::note);
  }

  private void note(Settings changed) {
    due.updateAndGet(earlier -> changed.over(earlier));
  }

  /** On a thread of its own, whose failures are seen as those of the others. */
  private void writeAside(Consumer<String> lost) {
    Thread writing = new Thread(() -> write(lost), "settings");
    writing.setDaemon(true);
    writing.start();
  }

  /** What cannot be written is tried again with the next change. */
  private synchronized void write(Consumer<String> lost) {
    Settings changed = due.getAndSet(Settings.NONE);
    try {
      file.keep(changed);
    } catch (IOException unwritable) {
      due.updateAndGet(later -> later.over(changed));
      complain(lost);
    }
  }

  private void complain(Consumer<String> lost) {
    if (!told) {
      told = true;
      Platform.runLater(() -> lost.accept(Strings.text("kept.lost", file.toString())));
    }
  }
}
