package downhill.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import downhill.app.settings.Environment;
import downhill.session.Theme;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The texts are those that the tools print. */
class DesktopThemeTest {
  private static final Optional<Theme> DARK = Optional.of(Theme.DARK);
  private static final Optional<Theme> LIGHT = Optional.of(Theme.LIGHT);
  private static final Map<String, String> SESSION =
      Map.of("DBUS_SESSION_BUS_ADDRESS", "unix:path=/run/user/1000/bus", "HOME", "/home/ada");
  private static final String GNOME =
      """
      org.gnome.desktop.interface accent-color 'blue'
      org.gnome.desktop.interface color-scheme '%s'
      org.gnome.desktop.interface cursor-theme 'Breeze-dark'
      org.gnome.desktop.interface gtk-theme '%s'
      """;

  @Test
  void thePortalTellsDarkLightOrNeither() {
    assertEquals(DARK, DesktopWords.ofPortal("(<<uint32 1>>,)\n"));
    assertEquals(LIGHT, DesktopWords.ofPortal("(<<uint32 2>>,)\n"));
    assertEquals(Optional.empty(), DesktopWords.ofPortal("(<<uint32 0>>,)\n"));
  }

  @Test
  void gnomeTellsByItsPreferenceAndThenByTheNameOfItsTheme() {
    assertEquals(DARK, DesktopWords.ofGnome(GNOME.formatted("prefer-dark", "Adwaita")));
    assertEquals(LIGHT, DesktopWords.ofGnome(GNOME.formatted("prefer-light", "Adwaita-dark")));
    assertEquals(DARK, DesktopWords.ofGnome(GNOME.formatted("default", "Yaru-blue-dark")));
    assertEquals(Optional.empty(), DesktopWords.ofGnome(GNOME.formatted("default", "Adwaita")));
  }

  @ParameterizedTest
  @CsvSource({
    "Adwaita, LIGHT",
    "Adwaita:dark, DARK",
    "Adwaita-dark, DARK",
    "Materia-dark-compact, DARK",
    "Arc-Dark, DARK",
    "Arc-Darker, LIGHT",
    "Darkness, LIGHT"
  })
  void aThemeOfGtkIsDarkByItsName(String name, Theme theme) {
    assertEquals(theme, DesktopWords.ofGtkTheme(name));
  }

  @Test
  void aFileOfGtkTellsByItsFlagOrItsTheme() {
    String flag = "[Settings]\ngtk-application-prefer-dark-theme=%s\ngtk-font-name=Sans 10\n";
    assertEquals(DARK, DesktopWords.ofGtkFile(flag.formatted("1")));
    assertEquals(DARK, DesktopWords.ofGtkFile(flag.formatted("true")));
    assertEquals(Optional.empty(), DesktopWords.ofGtkFile(flag.formatted("0")));
    assertEquals(DARK, DesktopWords.ofGtkFile("[Settings]\ngtk-theme-name = Breeze-Dark\n"));
    assertEquals(Optional.empty(), DesktopWords.ofGtkFile("#gtk-theme-name=Breeze-Dark\n"));
  }

  @Test
  void theRegistryTellsWhetherAppsAreLight() {
    String line =
        "\r\nHKEY_CURRENT_USER\\...\\Personalize\r\n    AppsUseLightTheme    REG_DWORD    ";
    assertEquals(DARK, DesktopWords.ofRegistry(line + "0x0\r\n"));
    assertEquals(LIGHT, DesktopWords.ofRegistry(line + "0x1\r\n"));
    assertEquals(Optional.empty(), DesktopWords.ofRegistry(""));
  }

  @Test
  void theMacTellsOnlyWhenItIsDark() {
    assertEquals(DARK, DesktopWords.ofDefaults("Dark\n"));
    assertEquals(Optional.empty(), DesktopWords.ofDefaults(""));
  }

  @Test
  void gtksVariableComesBeforeEverythingElse() {
    Map<String, String> environment = new HashMap<>(SESSION);
    environment.put("GTK_THEME", "Adwaita");
    assertEquals(LIGHT, told(environment, printing("uint32 1"), nowhere()));
  }

  @Test
  void aDesktopWithoutPortalIsAskedOnAndOn() {
    Function<String, Optional<String>> gnome =
        command ->
            Optional.of(GNOME.formatted("prefer-dark", "Adwaita"))
                .filter(text -> command.startsWith("gsettings"));
    assertEquals(DARK, told(SESSION, gnome, nowhere()));
    assertEquals(DARK, told(SESSION, nothing(), darkFile()));
    assertEquals(Optional.empty(), told(SESSION, nothing(), nowhere()));
  }

  @Test
  void outsideOfASessionNoToolIsStarted() {
    assertEquals(Optional.empty(), told(Map.of("HOME", "/"), unasked(), nowhere()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " "})
  void aBlankVariableIsAsGoodAsNone(String blank) {
    Map<String, String> environment = new HashMap<>(SESSION);
    environment.put("GTK_THEME", blank);
    environment.put("XDG_CONFIG_HOME", blank);
    assertEquals(DARK, told(environment, nothing(), darkFile()));
    environment.put("DBUS_SESSION_BUS_ADDRESS", blank);
    assertEquals(DARK, told(environment, unasked(), darkFile()));
  }

  @Test
  void aFolderOfSettingsThatHangsInTheAirIsTheUsualOne() {
    Map<String, String> environment = new HashMap<>(SESSION);
    environment.put("XDG_CONFIG_HOME", "settings");
    assertEquals(DARK, told(environment, nothing(), darkFile()));
  }

  private static Optional<Theme> told(
      Map<String, String> environment,
      Function<String, Optional<String>> tools,
      Function<Path, Optional<String>> files) {
    return DesktopTheme.ofFreeDesktop(new Environment(environment), tools, files);
  }

  private static Function<String, Optional<String>> printing(String text) {
    return command -> Optional.of(text);
  }

  private static Function<String, Optional<String>> nothing() {
    return command -> Optional.empty();
  }

  private static Function<String, Optional<String>> unasked() {
    return command -> {
      throw new AssertionError("started: " + command);
    };
  }

  private static Function<Path, Optional<String>> darkFile() {
    return path ->
        Optional.of("gtk-application-prefer-dark-theme=1")
            .filter(text -> path.equals(Path.of("/home/ada/.config/gtk-3.0/settings.ini")));
  }

  private static Function<Path, Optional<String>> nowhere() {
    return path -> Optional.empty();
  }
}
