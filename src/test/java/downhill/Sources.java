package downhill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The program's sources as text, and the literals in them. */
final class Sources {
  private static final Path MAIN = Path.of("src/main/java/downhill");
  private static final Pattern COMMENT =
      Pattern.compile("/\\*.*?\\*/|//[^\n\"]*\n", Pattern.DOTALL);
  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");

  private Sources() {}

  /** The sources below the folder of a package, each without its comments. */
  static Stream<String> of(String folder) {
    try (Stream<Path> files = Files.walk(MAIN.resolve(folder))) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(Sources::withoutComments)
          .toList()
          .stream();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String withoutComments(Path file) {
    try {
      return COMMENT.matcher(Files.readString(file)).replaceAll("\n");
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** What stands between quotes, in the order of the source. */
  static List<String> literals(String source) {
    List<String> found = new ArrayList<>();
    Matcher literal = LITERAL.matcher(source);
    while (literal.find()) {
      found.add(literal.group(1));
    }
    return found;
  }
}
