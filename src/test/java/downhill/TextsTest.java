package downhill;

import static org.junit.jupiter.api.Assertions.assertEquals;

import downhill.session.Gallery;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Holds the texts for people against the sources that ask for them. A key stands in the sources
 * whole, or composed: a prefix that ends with a point, a word and perhaps a suffix that begins with
 * one, such as "outcome." + id + ".word". The word is a literal too, or the name of a constant, or
 * of an example.
 */
class TextsTest {
  private static final Path ASSETS = Path.of("assets");
  private static final Pattern CONSTANT = Pattern.compile("\\b[A-Z][A-Z_]+\\b");
  private static final Pattern BUNDLED = Pattern.compile("\\$\\{bundle:(.*?)}.*");
  private static final Pattern KEY =
      Pattern.compile("[a-z]+(-[a-z]+)*(\\.[a-z\\d]+(-[a-z\\d]+)*)+");
  private static final List<String> DIMENSIONS = List.of("1", "2");

  private final Set<String> keys = keys();
  private final String sources = Sources.of("").collect(Collectors.joining());
  private final Set<String> literals = literals();
  private final Set<String> words = words();

  @Test
  void everyTextIsUsed() {
    assertEquals(List.of(), keys.stream().filter(key -> !isUsed(key)).toList());
  }

  @Test
  void aTextThatNobodyAsksForIsFound() {
    assertEquals(
        List.of("problem.fatigue", "rate.colour", "tired"),
        Stream.of("problem.fatigue", "rate.colour", "tired").filter(key -> !isUsed(key)).toList());
  }

  @Test
  void everyKeyHasAText() {
    Set<String> topics = keys.stream().map(TextsTest::topic).collect(Collectors.toSet());
    List<String> missing =
        literals.stream()
            .filter(literal -> KEY.matcher(literal).matches() && topics.contains(topic(literal)))
            .filter(literal -> !keys.contains(literal) && !Files.exists(ASSETS.resolve(literal)))
            .toList();
    assertEquals(List.of(), missing);
  }

  /** MessageFormat takes it for the beginning of a quotation and leaves the places unfilled. */
  @Test
  void noPatternHasAStraightApostrophe() {
    assertEquals(
        List.of(),
        properties().entrySet().stream()
            .filter(text -> ((String) text.getValue()).matches(".*'.*\\{\\d.*|.*\\{\\d.*'.*"))
            .toList());
  }

  private boolean isUsed(String key) {
    return literals.contains(key)
        || points(key)
            .anyMatch(i -> literals.contains(key.substring(0, i + 1)) && isEnd(key, i + 1))
        || points(key).anyMatch(i -> isWordWithSuffix(key, i));
  }

  /** What follows a prefix: a word, or a word and a suffix. */
  private boolean isEnd(String key, int from) {
    String end = key.substring(from);
    return words.contains(end) || points(end).anyMatch(i -> isWordWithSuffix(end, i));
  }

  private boolean isWordWithSuffix(String text, int point) {
    return words.contains(text.substring(0, point)) && literals.contains(text.substring(point));
  }

  private static Stream<Integer> points(String text) {
    return IntStream.range(0, text.length()).filter(i -> text.charAt(i) == '.').boxed();
  }

  private static String topic(String key) {
    return key.substring(0, Math.max(0, key.indexOf('.')));
  }

  private Set<String> literals() {
    return Sources.literals(sources).stream()
        .map(literal -> BUNDLED.matcher(literal).replaceFirst("$1"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Set<String> words() {
    Set<String> found = new TreeSet<>(literals);
    found.addAll(DIMENSIONS);
    Gallery.examples().forEach(example -> found.add(example.id()));
    Matcher constant = CONSTANT.matcher(sources);
    while (constant.find()) {
      found.add(constant.group().toLowerCase().replace('_', '-'));
    }
    return found;
  }

  private static Set<String> keys() {
    return new TreeSet<>(properties().stringPropertyNames());
  }

  private static Properties properties() {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(ASSETS.resolve("strings.properties"))) {
      properties.load(reader);
      return properties;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
