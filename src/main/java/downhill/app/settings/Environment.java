package downhill.app.settings;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** What the system tells its programs by name. Law: a blank variable is as good as none. */
public record Environment(Map<String, String> variables) {
  public Environment {
    variables = Map.copyOf(variables);
  }

  /** What this program was told. */
  public static Environment ofProgram() {
    return new Environment(System.getenv());
  }

  public Optional<String> value(String name) {
    return Optional.ofNullable(variables.get(name)).filter(value -> !value.isBlank());
  }

  /**
   * Where a free desktop keeps the settings of programs; a relative path is none (XDG Base
   * Directory Specification).
   */
  public Path settings(Path home) {
    return value("XDG_CONFIG_HOME")
        .filter(path -> path.startsWith("/"))
        .map(Path::of)
        .orElse(home.resolve(".config"));
  }
}
