package downhill.app.settings;

import java.nio.file.Path;

/** What a settings file gave. */
sealed interface Kept {
  Settings settings();

  /** All that was kept; nothing at the first start. */
  record Whole(Settings settings) implements Kept {}

  /**
   * It could not be read.
   *
   * @param aside where its text is now
   */
  record Broken(Path aside) implements Kept {
    @Override
    public Settings settings() {
      return Settings.NONE;
    }
  }
}
