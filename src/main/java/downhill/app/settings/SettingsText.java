package downhill.app.settings;

import downhill.core.raster.colour.ColourMap;
import downhill.session.Theme;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Settings as lines {@code key=value}. */
final class SettingsText {
  private static final String THEME = "theme";
  private static final String COLOURS = "colours";
  private static final String SPEED = "speed";
  private static final String REDUCED_MOTION = "reduced-motion";
  private static final String DESCRIBED = "described";
  private static final String WINDOW = "window";
  private static final int WINDOW_PARTS = 5;

  private SettingsText() {}

  /**
   * The lines of a text.
   *
   * @throws IllegalArgumentException where it is none that was ever written
   */
  static Properties lines(String text) {
    Properties lines = new Properties();
    try {
      lines.load(new StringReader(text));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return lines;
  }

  /** The text of the lines, in the order of their keys. */
  static String text(Properties lines) {
    StringWriter text = new StringWriter();
    try {
      lines.store(text, null);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString()
        .lines()
        .filter(line -> !line.startsWith("#"))
        .sorted()
        .collect(Collectors.joining("\n", "", "\n"));
  }

  /** Puts the settings into the lines; others stay as they are. */
  static void put(Settings settings, Properties lines) {
    settings.theme().ifPresent(theme -> lines.setProperty(THEME, theme.id()));
    settings.colours().ifPresent(map -> lines.setProperty(COLOURS, map.id()));
    settings.speed().ifPresent(speed -> lines.setProperty(SPEED, speed.toString()));
    settings.jumping().ifPresent(now -> lines.setProperty(REDUCED_MOTION, now.toString()));
    settings.described().ifPresent(now -> lines.setProperty(DESCRIBED, now.toString()));
    settings.window().ifPresent(place -> lines.setProperty(WINDOW, text(place)));
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
   * The settings that the lines give; keys that nobody knows are of a later version.
   *
   * @throws IllegalArgumentException where a value is none that was ever written
   */
  static Settings settings(Properties lines) {
    return new Settings(
        value(lines, THEME, SettingsText::theme),
        value(lines, COLOURS, SettingsText::colours),
        value(lines, SPEED, Double::valueOf),
        value(lines, REDUCED_MOTION, SettingsText::truth),
        value(lines, DESCRIBED, SettingsText::truth),
        value(lines, WINDOW, SettingsText::placement));
  }

  private static <T> Optional<T> value(Properties lines, String key, Function<String, T> reader) {
    return Optional.ofNullable(lines.getProperty(key)).map(String::strip).map(reader);
  }

  private static Theme theme(String id) {
    return Theme.named(id).orElseThrow(() -> new IllegalArgumentException("theme: " + id));
  }

  private static ColourMap colours(String id) {
    return ColourMap.named(id).orElseThrow(() -> new IllegalArgumentException("colours: " + id));
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
