package downhill.app.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.session.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsFileTest {
  private static final Settings ALL =
      new Settings(
          Optional.of(Theme.DARK),
          true,
          Optional.of(12.5),
          Optional.of(new Placement(-1280, 40, 1024, 700, true)));

  @TempDir Path folder;
  private Path path;
  private SettingsFile file;

  @BeforeEach
  void name() {
    path = folder.resolve("deeper/settings.properties");
    file = new SettingsFile(path);
  }

  @Test
  void whatIsWrittenIsRead() throws IOException {
    for (Settings settings : List.of(ALL, Settings.NONE, ALL)) {
      file.write(settings);
      assertEquals(new Kept.Whole(settings), file.read());
    }
  }

  @Test
  void theFirstStartHasNoSettings() {
    assertEquals(new Kept.Whole(Settings.NONE), file.read());
  }

  @Test
  void onlyTheFileIsLeftInItsFolder() throws IOException {
    file.write(ALL);
    file.write(Settings.NONE);
    try (Stream<Path> files = Files.list(path.getParent())) {
      assertEquals(List.of(path), files.toList());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "speed=fast",
        "speed=-1",
        "speed=NaN",
        "theme=pink",
        "projector=perhaps",
        "window=1 2",
        "window=0 0 0 0 false",
        "window=0 0 NaN 3 false",
        "theme=\\u12"
      })
  void aBrokenFileIsSetAsideWithItsText(String text) throws IOException {
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
    Path aside = path.resolveSibling("settings.properties.broken");
    assertEquals(new Kept.Broken(aside), file.read());
    assertEquals(text, Files.readString(aside));
    assertEquals(new Kept.Whole(Settings.NONE), file.read());
  }

  @Test
  void noBytesMakeItThrow() throws IOException {
    Files.createDirectories(path.getParent());
    Random random = new Random(4);
    for (int i = 0; i < 300; i++) {
      byte[] bytes = new byte[random.nextInt(200)];
      random.nextBytes(bytes);
      Files.write(path, bytes);
      file.read();
    }
  }

  @Test
  void aFolderInItsPlaceIsNotFatal() throws IOException {
    Files.createDirectories(path.resolve("full"));
    assertTrue(file.read() instanceof Kept.Broken);
  }

  @Test
  void forgettingForgetsAll() throws IOException {
    file.write(ALL);
    file.delete();
    assertEquals(new Kept.Whole(Settings.NONE), file.read());
    file.delete();
  }

  @Test
  void eachSystemHasItsPlace() {
    assertEquals(Path.of("/home/a/.config/downhill"), folder("Linux", Map.of()));
    assertEquals(Path.of("/etc/a/downhill"), folder("Linux", Map.of("XDG_CONFIG_HOME", "/etc/a")));
    assertEquals(
        Path.of("/home/a/Library/Application Support/Downhill"), folder("Mac OS X", Map.of()));
    assertEquals(Path.of("/roaming/Downhill"), folder("Windows 11", Map.of("APPDATA", "/roaming")));
  }

  private static Path folder(String system, Map<String, String> environment) {
    return SettingsFile.folder(system, "/home/a", environment);
  }
}
