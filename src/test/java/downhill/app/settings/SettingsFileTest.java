package downhill.app.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.core.raster.colour.ColourMap;
import downhill.session.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
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
          Optional.of(ColourMap.CIVIDIS),
          Optional.of(12.5),
          Optional.of(true),
          Optional.of(true),
          Optional.of(new Placement(-1280, 40, 1024, 700, true)));

  @TempDir Path folder;
  private Path path;
  private SettingsFile file;

  @BeforeEach
  void name() {
    path = folder.resolve("deeper/settings.properties");
    file = new SettingsFile(path);
  }

  private void write(String text) throws IOException {
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(path.getParent())) {
      return files.toList();
    }
  }

  private static Settings speed(double stepsASecond) {
    return new Settings(
        Optional.empty(),
        Optional.empty(),
        Optional.of(stepsASecond),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  @Test
  void whatIsKeptIsRead() throws IOException {
    file.keep(ALL);
    assertEquals(new Kept.Whole(ALL), file.read());
    file.keep(speed(3));
    assertEquals(new Kept.Whole(speed(3).over(ALL)), file.read());
    file.keep(Settings.NONE);
    assertEquals(new Kept.Whole(speed(3).over(ALL)), file.read());
  }

  @Test
  void theFirstStartHasNoSettings() {
    assertEquals(new Kept.Whole(Settings.NONE), file.read());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "# nothing yet"})
  void anEmptyFileHasNoSettings(String text) throws IOException {
    write(text);
    assertEquals(new Kept.Whole(Settings.NONE), file.read());
    file.keep(ALL);
    assertEquals(new Kept.Whole(ALL), file.read());
  }

  @Test
  void whatALaterVersionKeepsStays() throws IOException {
    write("theme=light\nlanguage=\\u05E2\\u05D1\nlessons=a\\=b c\nversion=7\n");
    file.keep(ALL);
    assertEquals(new Kept.Whole(ALL), file.read());
    assertEquals(
        List.of("language=עב", "lessons=a\\=b c", "version=7"),
        Files.readAllLines(path).stream().filter(line -> line.matches("(la|le|v).*")).toList());
  }

  @Test
  void onlyTheFileIsLeftInItsFolder() throws IOException {
    file.keep(ALL);
    file.keep(speed(1));
    assertEquals(List.of(path), files());
  }

  @Test
  void whatIsKeptAlreadyIsNotWrittenAgain() throws IOException {
    file.keep(ALL);
    Object before = Files.readAttributes(path, "unix:ino").get("ino");
    file.keep(speed(12.5));
    assertEquals(before, Files.readAttributes(path, "unix:ino").get("ino"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "speed=fast",
        "speed=-1",
        "speed=NaN",
        "theme=pink",
        "colours=pink",
        "reduced-motion=perhaps",
        "window=1 2",
        "window=0 0 0 0 false",
        "window=0 0 NaN 3 false",
        "theme=\\u12"
      })
  void aBrokenFileIsSetAsideWithItsText(String text) throws IOException {
    write(text);
    Path aside = path.resolveSibling("settings.properties.broken");
    assertEquals(new Kept.Broken(aside), file.read());
    assertEquals(text, Files.readString(aside));
    assertEquals(new Kept.Whole(Settings.NONE), file.read());
  }

  @Test
  void aFileThatBreaksMeanwhileIsSetAsideToo() throws IOException {
    write("speed=fast");
    file.keep(ALL);
    assertEquals(new Kept.Whole(ALL), file.read());
    assertEquals(2, files().size());
  }

  @Test
  void aSecondBrokenFileLeavesTheFirst() throws IOException {
    write("speed=fast");
    file.read();
    write("theme=pink");
    Path second = path.resolveSibling("settings.properties.broken-2");
    assertEquals(new Kept.Broken(second), file.read());
    assertEquals("theme=pink", Files.readString(second));
    assertEquals("speed=fast", Files.readString(path.resolveSibling("settings.properties.broken")));
  }

  @Test
  void whatCanBeNeitherReadNorSetAsideStays() throws IOException {
    Files.createDirectories(path.resolve("full"));
    assertEquals(new Kept.Broken(path), file.read());
    assertThrows(IOException.class, () -> file.keep(ALL));
    assertTrue(Files.exists(path.resolve("full")));
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
  void whereNothingCanBeWrittenTheCallerIsTold() throws IOException {
    Files.writeString(path.getParent(), "a file where the folder should be");
    assertEquals(new Kept.Broken(path), file.read());
    assertThrows(IOException.class, () -> file.keep(ALL));
  }

  @Test
  void manyAtOnceLeaveAWholeFile() {
    List<SettingsFile> windows =
        IntStream.range(0, 4).mapToObj(window -> new SettingsFile(path)).toList();
    List<CompletableFuture<Void>> writing =
        windows.stream().map(window -> CompletableFuture.runAsync(() -> keepMany(window))).toList();
    writing.forEach(CompletableFuture::join);
    assertInstanceOf(Kept.Whole.class, file.read());
    assertFalse(Files.exists(path.resolveSibling("settings.properties.broken")));
  }

  private static void keepMany(SettingsFile window) {
    try {
      for (int i = 1; i <= 50; i++) {
        window.keep(speed(i));
        window.keep(ALL);
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void forgettingForgetsAll() throws IOException {
    file.keep(ALL);
    file.delete();
    assertEquals(new Kept.Whole(Settings.NONE), file.read());
    file.delete();
  }

  @Test
  void eachSystemHasItsPlace() {
    assertEquals(Path.of("/home/a/.config/downhill"), folder("Linux", Map.of()));
    assertEquals(Path.of("/etc/a/downhill"), folder("Linux", Map.of("XDG_CONFIG_HOME", "/etc/a")));
    assertEquals(
        Path.of("/home/a/.config/downhill"),
        folder("Linux", Map.of("XDG_CONFIG_HOME", "relative")));
    assertEquals(
        Path.of("/home/a/Library/Application Support/Downhill"), folder("Mac OS X", Map.of()));
    assertEquals(Path.of("/roaming/Downhill"), folder("Windows 11", Map.of("APPDATA", "/roaming")));
    assertEquals(
        Path.of("/home/a/AppData/Roaming/Downhill"), folder("Windows 11", Map.of("APPDATA", "")));
  }

  private static Path folder(String system, Map<String, String> environment) {
    return SettingsFile.folder(system, "/home/a", new Environment(environment));
  }
}
