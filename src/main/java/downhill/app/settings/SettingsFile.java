package downhill.app.settings;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Properties;

/** The file that keeps the settings. */
public final class SettingsFile {
  private static final String NAME = "settings.properties";

  private final Path path;

  SettingsFile(Path path) {
    this.path = path;
  }

  /** The one of the person at this computer. */
  public static SettingsFile ofUser() {
    return new SettingsFile(
        folder(
                System.getProperty("os.name"),
                System.getProperty("user.home"),
                Environment.ofProgram())
            .resolve(NAME));
  }

  /** Where a system keeps the settings of programs. */
  static Path folder(String system, String home, Environment environment) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      String roaming = environment.value("APPDATA").orElse(home + "/AppData/Roaming");
      return Path.of(roaming, "Downhill");
    }
    if (name.startsWith("mac")) {
      return Path.of(home, "Library", "Application Support", "Downhill");
    }
    return environment.settings(Path.of(home)).resolve("downhill");
  }

  /** What was kept, and what there is to tell about it. */
  public Kept read() {
    try {
      return new Kept.Whole(SettingsText.settings(lines()));
    } catch (CharacterCodingException | IllegalArgumentException broken) {
      return setAside();
    } catch (IOException unreadable) {
      return new Kept.Broken(path);
    }
  }

  private Properties lines() throws IOException {
    try {
      return SettingsText.lines(Files.readString(path));
    } catch (NoSuchFileException first) {
      return new Properties();
    }
  }

  private Kept setAside() {
    Path aside = unusedName();
    try {
      Files.move(path, aside);
    } catch (IOException locked) {
      return new Kept.Broken(path);
    }
    return new Kept.Broken(aside);
  }

  private Path unusedName() {
    Path aside = path.resolveSibling(NAME + ".broken");
    for (int i = 2; Files.exists(aside); i++) {
      aside = path.resolveSibling(NAME + ".broken-" + i);
    }
    return aside;
  }

  /**
   * Changes what is kept, at once or not at all. The rest stays as it is now: what another window
   * has kept meanwhile, and what a later version of the program has. Comments go.
   *
   * @throws IOException where the place cannot be written, or holds what can be neither read nor
   *     set aside
   */
  synchronized void keep(Settings changed) throws IOException {
    if (read() instanceof Kept.Broken broken && broken.aside().equals(path)) {
      throw new IOException("cannot be read: " + path);
    }
    Properties lines = lines();
    String before = SettingsText.text(lines);
    SettingsText.put(changed, lines);
    String after = SettingsText.text(lines);
    if (!after.equals(before)) {
      replace(after);
    }
  }

  private void replace(String text) throws IOException {
    Files.createDirectories(path.getParent());
    Path fresh = Files.createTempFile(path.getParent(), NAME, ".new");
    try {
      Files.writeString(fresh, text);
      Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  /**
   * Forgets all.
   *
   * @throws IOException where the file cannot be deleted
   */
  void delete() throws IOException {
    Files.deleteIfExists(path);
  }

  @Override
  public String toString() {
    return path.toString();
  }
}
