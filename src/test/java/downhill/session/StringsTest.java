package downhill.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.Desktop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StringsTest {
  @ParameterizedTest
  @MethodSource("downhill.Desktop#foreign")
  void aLanguageWithoutTextsReadsEnglishFromTheLeft(String tag) {
    try (Desktop foreign = Desktop.speaking(tag)) {
      assertEquals("Pin this run to compare", Strings.text("menu.compare.pin"));
      assertEquals("step <b>1</b> of 12345", Strings.text("transport.count", "1", "12345"));
      assertFalse(Strings.isRightToLeft());
    }
  }

  @Test
  void thePseudoLocalesHaveTheirTexts() {
    try (Desktop longWinded = Desktop.speaking("en-XA")) {
      assertEquals("[Ñúḿƀéŕš óñé ŧŵó]", Strings.text("panel.numbers"));
      assertFalse(Strings.isRightToLeft());
    }
    try (Desktop toTheLeft = Desktop.speaking("ar-XB")) {
      assertEquals("نومبيرس", Strings.text("panel.numbers"));
      assertTrue(Strings.isRightToLeft());
    }
  }

  @Test
  void onlyAmongWordsToTheLeftANumberIsPutBetweenMarks() {
    assertEquals("start 1 → −2", Strings.text("change.start", "1", "−2"));
    try (Desktop toTheLeft = Desktop.speaking("ar-XB")) {
      assertEquals(
          "ستارت ||1| → |−2||".replace('|', '\u200E'), Strings.text("change.start", "1", "−2"));
      assertEquals("وندو", Strings.keepingOrder("وندو"));
      assertEquals("", Strings.keepingOrder(""));
    }
  }
}
