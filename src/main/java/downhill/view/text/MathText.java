package downhill.view.text;

import downhill.view.paint.Seen;
import java.text.Bidi;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/**
 * A text with variables set in italics, subscripts and superscripts, as {@link MathMarkup} writes
 * them; sizes and colours come from the style sheet.
 *
 * <p>On Linux JavaFX 21 breaks a line within joined letters, Arabic or Indic ones, by drawing all
 * of them on both lines ({@code PangoGlyphLayout} keeps what it shaped before the break). Each word
 * of such a text is a node of its own: lines break between nodes.
 */
public class MathText extends TextFlow {
  private final Seen<String> markup = new Seen<>("");

  public MathText(String... styleClasses) {
    getStyleClass().add("math");
    getStyleClass().addAll(styleClasses);
    setAccessibleRole(AccessibleRole.TEXT);
  }

  /** The markup without its tags, for accessible texts and tooltips. */
  public static String plain(String markup) {
    return MathMarkup.of(markup).plain();
  }

  /** Shows the text. Nodes stay where the styles stay, so numbers may run at every frame. */
  public void setMarkup(String text) {
    if (!markup.changesTo(text)) {
      return;
    }
    setNodeOrientation(direction(text));
    MathMarkup parsed = MathMarkup.of(text);
    List<MathMarkup.Piece> pieces = parsed.pieces().stream().flatMap(MathText::unbroken).toList();
    while (getChildren().size() > pieces.size()) {
      getChildren().remove(getChildren().size() - 1);
    }
    for (int i = 0; i < pieces.size(); i++) {
      show(i, pieces.get(i));
    }
    setAccessibleText(parsed.plain());
  }

  /** That of its words, if it has any: mathematics alone is not mirrored. */
  private static NodeOrientation direction(String text) {
    return Bidi.requiresBidi(text.toCharArray(), 0, text.length())
        ? NodeOrientation.RIGHT_TO_LEFT
        : NodeOrientation.LEFT_TO_RIGHT;
  }

  private static Stream<MathMarkup.Piece> unbroken(MathMarkup.Piece piece) {
    return piece.text().codePoints().anyMatch(MathText::isJoined)
        ? Stream.of(piece.text().split("(?<= )"))
            .map(word -> new MathMarkup.Piece(word, piece.styles()))
        : Stream.of(new MathMarkup.Piece(withoutBreak(piece.text()), piece.styles()));
  }

  /** A power of ten stays on the line of its number. */
  private static String withoutBreak(String text) {
    return text.replace(" × ", "\u00A0×\u00A0");
  }

  /** From Hebrew to Mongolian, far more than has to be. */
  private static boolean isJoined(int letter) {
    return letter >= 0x590 && letter < 0x2000;
  }

  private void show(int index, MathMarkup.Piece piece) {
    boolean known = index < getChildren().size();
    if (known && getChildren().get(index).getUserData().equals(piece.styles())) {
      ((Text) getChildren().get(index)).setText(piece.text());
    } else if (known) {
      getChildren().set(index, node(piece));
    } else {
      getChildren().add(node(piece));
    }
  }

  private static Node node(MathMarkup.Piece piece) {
    Text text = new Text(piece.text());
    text.setUserData(piece.styles());
    piece.styles().forEach(style -> text.getStyleClass().add(style.styleClass()));
    return text;
  }
}
