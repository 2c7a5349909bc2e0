package downhill.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PseudoLocaleTest {
  private static final Pattern KEPT = Pattern.compile("\\{\\d}|</?\\w+>|%n|[+=^<·−]|\\d+");
  private static final Pattern WORDS = Pattern.compile("\\p{L}{2,}");

  private final Set<String> texts = new TreeSet<>();

  PseudoLocaleTest() {
    Strings.bundle().keySet().forEach(key -> texts.add(Strings.bundle().getString(key)));
  }

  @ParameterizedTest
  @CsvSource({
    "Crawls, [Çŕáŵļš óñé ŧŵó]",
    "'<v>f</v> is = {0}, so', '[<v>f</v> îš = {0}, šô óñé]'",
    "'Put <b>{0}</b> (Ctrl+Z), zig-zag: 2x', '[Þúŧ <b>{0}</b> (Ctrl+Z), žîĝ-žáĝ: 2x óñé ŧŵó ŧĥŕéé]'",
    "= {0} − <v>η</v>·{1}, = {0} − <v>η</v>·{1}"
  })
  void theLongOneIsAccentedAndFilledUpBetweenBrackets(String english, String made) {
    assertEquals(made, PseudoLocale.LONG.of(english));
  }

  /** The marks, invisible, are drawn as bars here. */
  @ParameterizedTest
  @CsvSource({
    "Crawls, جراولس",
    "'<v>f</v> is = {0}, so', '|<v>f</v>| يس |= {0}|, سو'",
    "'<b>Right!</b> 1 < {0}; no', '<b>ريغهت!</b> |1 < {0}|; نو'",
    "= {0} − <v>η</v>·{1}, = {0} − <v>η</v>·{1}"
  })
  void theOneToTheLeftKeepsFormulasBetweenMarks(String english, String made) {
    assertEquals(made, PseudoLocale.RIGHT_TO_LEFT.of(english).replace('\u200E', '|'));
  }

  @ParameterizedTest
  @EnumSource
  void onlyWordsChange(PseudoLocale pseudo) {
    for (String text : texts) {
      assertEquals(kept(text), kept(pseudo.of(text)), text);
    }
  }

  @Test
  void theLongOneIsTwiceAsLong() {
    for (String text : texts) {
      int words =
          WORDS
              .matcher(text.replaceAll("\\S*[^\\p{L}\\s]\\S*", ""))
              .results()
              .mapToInt(word -> word.group().length())
              .sum();
      assertTrue(PseudoLocale.LONG.of(text).length() >= text.length() + words, text);
    }
  }

  private static String kept(String text) {
    return Arrays.toString(KEPT.matcher(text).results().map(MatchResult::group).toArray());
  }
}
