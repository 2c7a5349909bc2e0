package downhill.view.text;

import downhill.core.expression.Reading;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text with light markup: {@code <v>} variables, {@code <b>} bold, {@code <sub>}, {@code <sup>};
 * any other {@code <} is itself. Digits that Unicode raises or lowers become such pieces as well,
 * since Plex Sans has no raised minus; the index of a variable is upright.
 */
public record MathMarkup(List<Piece> pieces) {
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁻";
  private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉₋";
  private static final String PLAIN = "0123456789−";
  private static final Pattern PART =
      Pattern.compile("<(/?)(v|b|sub|sup)>|[" + RAISED + "]+|[" + LOWERED + "]+");

  enum Style {
    V,
    B,
    SUB,
    SUP;

    /** The style class of the piece's text: {@code v}, {@code b}, {@code sub}, {@code sup}. */
    String styleClass() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  record Piece(String text, Set<Style> styles) {
    public Piece {
      styles = Set.copyOf(styles);
    }

    private String plain() {
      if (styles.contains(Style.SUP)) {
        return translated(text, PLAIN, RAISED);
      }
      return styles.contains(Style.SUB) ? translated(text, PLAIN, LOWERED) : text;
    }
  }

  /** The name of a variable as the reading of the formula spells it, however it was typed. */
  public static String variable(String name) {
    return "<v>" + Reading.name(name) + "</v>";
  }

  /** That of its iterate xₖ; an index that is part of the name comes first: x₁,₁₀. */
  public static String iterate(String name, int index) {
    String read = Reading.name(name);
    boolean indexed = LOWERED.indexOf(read.charAt(read.length() - 1)) >= 0;
    return variable(name) + "<sub>" + (indexed ? "," : "") + index + "</sub>";
  }

  static MathMarkup of(String markup) {
    List<Piece> pieces = new ArrayList<>();
    Set<Style> open = EnumSet.noneOf(Style.class);
    Matcher part = PART.matcher(markup);
    int end = 0;
    while (part.find()) {
      add(pieces, markup.substring(end, part.start()), open);
      end = part.end();
      if (part.group(2) == null) {
        add(pieces, part.group(), open);
      } else {
        toggle(open, Style.valueOf(part.group(2).toUpperCase(Locale.ROOT)), part);
      }
    }
    add(pieces, markup.substring(end), open);
    return new MathMarkup(List.copyOf(pieces));
  }

  /** The text alone, its raised and lowered digits spelled with Unicode's: x₁₁, 10⁻³. */
  String plain() {
    StringBuilder text = new StringBuilder();
    pieces.forEach(piece -> text.append(piece.plain()));
    return text.toString();
  }

  private static void toggle(Set<Style> open, Style style, Matcher tag) {
    if (tag.group(1).isEmpty()) {
      open.add(style);
    } else {
      open.remove(style);
    }
  }

  private static void add(List<Piece> pieces, String text, Set<Style> open) {
    if (text.isEmpty()) {
      return;
    }
    Set<Style> styles = EnumSet.noneOf(Style.class);
    styles.addAll(open);
    if (RAISED.indexOf(text.charAt(0)) >= 0) {
      styles.add(Style.SUP);
    } else if (LOWERED.indexOf(text.charAt(0)) >= 0) {
      styles.add(Style.SUB);
      styles.remove(Style.V);
    }
    String plain = translated(translated(text, RAISED, PLAIN), LOWERED, PLAIN);
    int last = pieces.size() - 1;
    if (last >= 0 && pieces.get(last).styles().equals(styles)) {
      pieces.set(last, new Piece(pieces.get(last).text() + plain, styles));
    } else {
      pieces.add(new Piece(plain, styles));
    }
  }

  private static String translated(String text, String from, String to) {
    StringBuilder result = new StringBuilder(text.length());
    for (char c : text.toCharArray()) {
      int at = from.indexOf(c);
      result.append(at < 0 ? c : to.charAt(at));
    }
    return result.toString();
  }
}
