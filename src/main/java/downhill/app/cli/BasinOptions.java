package downhill.app.cli;

import downhill.session.Entered;
import downhill.session.Entry;
import downhill.session.Strings;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options that say how fine a basin map is, and where it goes. */
final class BasinOptions extends TypedOptions {
  private static final int USUAL = 400;
  private static final int MOST = 4_000;

  @Option(names = "--out", paramLabel = "FILE", description = "${bundle:cli.out}")
  private Optional<String> out;

  @Option(names = "--size", paramLabel = "N", description = "${bundle:cli.size}")
  private Optional<String> size;

  /** Cells along each variable. */
  int size() {
    return given(size, BasinOptions::number).orElse(USUAL);
  }

  private static Entered<Integer> number(String text) {
    return Entry.whole(text, 1, MOST, "cli.size.mistake");
  }

  /**
   * The name of the file, which ends in .png or .csv and can be written as far as the system tells
   * before it is; none for the standard output.
   */
  Optional<String> file() {
    return out.map(this::known);
  }

  private String known(String name) {
    if (!isPicture(name) && !endsIn(".csv", name)) {
      throw mistake(Strings.text("cli.out.kind", name));
    }
    if (!isWritable(name)) {
      throw unwritable(name);
    }
    return name;
  }

  private static boolean isWritable(String name) {
    try {
      Path file = Path.of(name).toAbsolutePath();
      return Files.exists(file)
          ? Files.isWritable(file) && !Files.isDirectory(file)
          : Files.isWritable(file.getParent());
    } catch (InvalidPathException impossible) {
      return false;
    }
  }

  static boolean isPicture(String name) {
    return endsIn(".png", name);
  }

  private static boolean endsIn(String ending, String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(ending);
  }

  ParameterException unwritable(String name) {
    return mistake(Strings.text("cli.out.unwritable", name));
  }
}
