package downhill;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * No source speaks to a person in words of its own, which no translation would reach. Told apart
 * are what is shown, where no literal may have a word, and all other literals, which may not look
 * like a phrase. Messages of exceptions and logs are for those who read the sources.
 */
class LiteralsTest {
  /** What a person sees, hears of or finds in the help. */
  private static final Pattern SHOWN =
      Pattern.compile(
          "\\b(?:set(?:Text|Markup|Title|PromptText|Accessible(?:Text|Help|RoleDescription))"
              + "|new (?:Label|Text|Tooltip|(?:Toggle|Radio)?Button|Hyperlink|\\w*Menu(?:Item)?)"
              + "|description = |[a-z]+Heading = |footer = |customSynopsis = )(?=[(\"])");

  private static final Pattern FOR_DEVELOPERS =
      Pattern.compile("new \\w+(?:Exception|Error)\\(|\\bLOG\\.\\w+\\(|\\bTHREADS?\\.\\w+\\(");

  private static final Pattern KEYED = Pattern.compile("\\btext\\(|\\$\\{bundle:[^}]*}|%n");
  private static final Pattern MARKUP = Pattern.compile("</?(?:v|b|sub|sup)>|\\\\.");
  private static final Pattern WORD = Pattern.compile("\\p{L}{2}");
  private static final Pattern PHRASE =
      Pattern.compile("\\p{L}{2,}[.,:;]? \\p{L}|^ \\p{L}{2}|\\p{L}{2} $|^\\p{Lu}\\p{Ll}");

  /** Commands, file names and answers of other programs, and what our output promises them. */
  private static final Set<String> FOR_PROGRAMS =
      Set.of(
          "gdbus call --session --dest org.freedesktop.portal.Desktop",
          " --method org.freedesktop.portal.Settings.Read org.freedesktop.appearance color-scheme",
          "gsettings list-recursively org.gnome.desktop.interface",
          "reg query HKCU\\\\Software\\\\Microsoft\\\\Windows\\\\CurrentVersion\\\\Themes\\\\Personalize",
          "AppsUseLightTheme",
          "defaults read -g AppleInterfaceStyle",
          "Dark",
          "desktop theme",
          "Unsupported JavaFX configuration",
          "Downhill",
          "Library",
          "Application Support",
          "downhill ",
          " after ",
          " steps",
          "java -jar target/downhill.jar",
          "-dh-shadow: rgba(%d,%d,%d,%.2f);",
          "Ctrl",
          "Alt",
          "Shift",
          "Numpad ",
          "parameter ");

  @Test
  void whatIsShownHasNoWordsOfItsOwn() {
    assertEquals(List.of(), spoken().flatMap(LiteralsTest::shownWords).toList());
  }

  @Test
  void noLiteralIsAPhrase() {
    assertEquals(List.of(), spoken().flatMap(LiteralsTest::phrases).toList());
  }

  @Test
  void wordsInASourceAreFound() {
    assertEquals(
        List.of("Converges", "Prints", "usual", "is here", "Usage:"),
        Stream.of(
                "word.setText(\"<v>x</v> = \" + Numbers.of(x)); word.setText(\"Converges\");",
                "description = \"Prints\")",
                "new Tooltip(wide ? \"usual\" : Strings.text(\"rate.\" + id(\")\") + \".tip\"))",
                "setAccessibleText(name() + \"is here\")",
                "synopsisHeading = \"Usage:%n\"")
            .flatMap(LiteralsTest::shownWords)
            .toList());
  }

  @Test
  void phrasesInASourceAreFound() {
    assertEquals(
        List.of("Converges", " before ", "in pixels", "step, it"),
        phrases(
                "a(\"Converges\"); b = \" before \"; c(\"in pixels\"); d(\"step, it\"); e(\"a*x\");"
                    + "throw new IllegalStateException(\"no way \" + (f + 1));")
            .toList());
  }

  private static Stream<String> spoken() {
    return Stream.of("session", "view", "app").flatMap(Sources::of);
  }

  private static Stream<String> shownWords(String source) {
    return SHOWN
        .matcher(source)
        .results()
        .map(call -> argument(source, call.end()))
        .flatMap(shown -> Sources.literals(without(KEYED, shown)).stream())
        .filter(literal -> WORD.matcher(MARKUP.matcher(literal).replaceAll("")).find());
  }

  private static Stream<String> phrases(String source) {
    return Sources.literals(without(FOR_DEVELOPERS, source)).stream()
        .filter(literal -> PHRASE.matcher(literal).find())
        .filter(literal -> !FOR_PROGRAMS.contains(literal));
  }

  /** The source without what the pattern finds, and without the arguments that follow it. */
  private static String without(Pattern pattern, String source) {
    StringBuilder rest = new StringBuilder();
    Matcher found = pattern.matcher(source);
    int end = 0;
    while (found.find(end)) {
      rest.append(source, end, found.start());
      boolean call = found.group().endsWith("(");
      end = call ? found.end() + argument(source, found.end() - 1).length() : found.end();
    }
    return rest.append(source.substring(end)).toString();
  }

  /** What stands between the bracket at the place and the one that closes it, or one literal. */
  private static String argument(String source, int from) {
    int depth = 0;
    boolean quoted = false;
    for (int i = from; i < source.length(); i++) {
      char c = source.charAt(i);
      boolean escaped = source.charAt(i - 1) == '\\';
      quoted ^= c == '"' && !escaped;
      depth += quoted || c != '(' ? 0 : 1;
      depth -= quoted || c != ')' ? 0 : 1;
      if (depth == 0 && !quoted) {
        return source.substring(from, i + 1);
      }
    }
    throw new AssertionError("a bracket is not closed");
  }
}
