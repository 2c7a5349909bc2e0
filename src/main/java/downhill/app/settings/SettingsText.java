package downhill.app.settings;

import downhill.session.Theme;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Settings as lines {@code key=value}; keys that nobody knows are of a later version. */
final class SettingsText {
  private static final String THEME = "theme";
  private static final String PROJECTOR = "projector";
  private static final String SPEED = "speed";
  private static final String WINDOW = "window";
  private static final int WINDOW_PARTS = 5;

  private SettingsText() {}

  static String of(Settings settings) {
    Map<String, String> lines = new TreeMap<>();
    settings.theme().ifPresent(theme -> lines.put(THEME, theme.id()));
    lines.put(PROJECTOR, Boolean.toString(settings.projector()));
    settings.speed().ifPresent(speed -> lines.put(SPEED, speed.toString()));
    settings.window().ifPresent(place -> lines.put(WINDOW, text(place)));
    return lines.entrySet().stream()
        .map(line -> line.getKey() + "=" + line.getValue() + "\n")
        .collect(Collectors.joining());
  }

  private static String text(Placement at) {
    return String.join(
        " ",
        Double.toString(at.x()),
        Double.toString(at.y()),
        Double.toString(at.width()),
        Double.toString(at.height()),
        Boolean.toString(at.maximized()));
  }

  /**
   * The settings that the text gives.
   *
   * @throws IllegalArgumentException where a value is none that was ever written
   */
  static Settings read(String text) {
    Properties lines = new Properties();
    try {
      lines.load(new StringReader(text));
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
    return new Settings(
        value(lines, THEME, name -> Theme.valueOf(name.toUpperCase(Locale.ROOT))),
        value(lines, PROJECTOR, SettingsText::truth).orElse(false),
        value(lines, SPEED, Double::valueOf),
        value(lines, WINDOW, SettingsText::placement));
  }

  private static <T> Optional<T> value(Properties lines, String key, Function<String, T> reader) {
    return Optional.ofNullable(lines.getProperty(key)).map(String::strip).map(reader);
  }

  private static boolean truth(String text) {
    if (!List.of("true", "false").contains(text)) {
      throw new IllegalArgumentException("true or false: " + text);
    }
    return text.equals("true");
  }

  private static Placement placement(String text) {
    String[] parts = text.split(" +");
    if (parts.length != WINDOW_PARTS) {
      throw new IllegalArgumentException("window: " + text);
    }
    return new Placement(
        Double.parseDouble(parts[0]),
        Double.parseDouble(parts[1]),
        Double.parseDouble(parts[2]),
        Double.parseDouble(parts[3]),
        truth(parts[4]));
  }
}
