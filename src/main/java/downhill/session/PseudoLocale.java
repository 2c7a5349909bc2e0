package downhill.session;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Languages that nobody speaks, with the tags that Android gives them, to see before there is a
 * translation whether the window has room for one. Only words change: places, markup, formulas and
 * keys stay. Android turns words round with control characters; here they have letters that run to
 * the left by themselves, because JavaFX draws such characters as boxes.
 */
enum PseudoLocale {
  /** en-XA: accented and twice as long, between brackets that show whether an end is cut off. */
  LONG("en", "XA") {
    @Override
    String of(String pattern) {
      int length = WORD.matcher(pattern).results().mapToInt(word -> word.group().length()).sum();
      return length == 0 ? pattern : "[" + spelled(pattern, ACCENTED) + filler(length) + "]";
    }
  },

  /** ar-XB: in letters that run to the left, formulas between marks that keep their order. */
  RIGHT_TO_LEFT("ar", "XB") {
    @Override
    String of(String pattern) {
      String arabic = spelled(pattern, ARABIC);
      return arabic.equals(pattern)
          ? pattern
          : BETWEEN
              .matcher(arabic)
              .replaceAll(between -> Matcher.quoteReplacement(inOrder(between.group())));
    }
  };

  private static final String LATIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
  private static final String ACCENTED = "áƀçďéƒĝĥîĵķļḿñôþɋŕšŧúṽŵẋýžÁƁÇĎÉƑĜĤÎĴĶĻḾÑÔÞɊŔŠŦÚṼŴẊÝŽ";
  private static final String ARABIC = "ابجديفغهيجكلمنوبقرستوفوخيزابجديفغهيجكلمنوبقرستوفوخيز";
  private static final String[] FILLERS = {"óñé", "ŧŵó", "ŧĥŕéé", "ƒôúŕ"};

  /** Letters only, perhaps bold, with the signs of a sentence round them. */
  private static final Pattern WORD =
      Pattern.compile(
          "(?<=^|[\\s\u00A0])(?:<b>)?[(“]*[A-Za-z](?:[A-Za-z]|[-’](?=[A-Za-z]))+"
              + "(?:</b>)?[)”.,:;?!…]*(?:</b>)?(?=$|[\\s\u00A0])");

  private static final Pattern LETTER = Pattern.compile("</?b>|[A-Za-z]");

  /** What is written between words of Arabic letters, without the signs of the sentence. */
  private static final Pattern BETWEEN =
      Pattern.compile(
          "</b>|[^\\s\u0600-\u06FF“”.,:;?!…](?:[^\u0600-\u06FF]*[^\\s\u0600-\u06FF“”.,:;?!…])?");

  private static final Pattern FORMULA = Pattern.compile("[\\p{L}\\d{]");

  private final Locale locale;

  PseudoLocale(String language, String country) {
    locale = new Locale(language, country);
  }

  /** The pseudo-locale of the tag, if it is one. */
  static Optional<PseudoLocale> of(Locale locale) {
    return Stream.of(values()).filter(pseudo -> pseudo.locale.equals(locale)).findFirst();
  }

  /** What becomes of an English text. */
  abstract String of(String pattern);

  private static String spelled(String pattern, String alphabet) {
    return WORD.matcher(pattern).replaceAll(word -> spelledWord(word.group(), alphabet));
  }

  private static String spelledWord(String word, String alphabet) {
    return LETTER
        .matcher(word)
        .replaceAll(
            letter -> {
              int place = LATIN.indexOf(letter.group());
              return place < 0 ? letter.group() : alphabet.substring(place, place + 1);
            });
  }

  private static String filler(int length) {
    StringBuilder filler = new StringBuilder();
    for (int i = 0; filler.length() < length; i++) {
      filler.append(' ').append(FILLERS[i % FILLERS.length]);
    }
    return filler.toString();
  }

  private static String inOrder(String between) {
    boolean formula = FORMULA.matcher(between.replaceAll("</?b>", "")).find();
    return formula ? Strings.keepingOrder(between) : between;
  }
}
