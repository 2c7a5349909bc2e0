package downhill.view.look;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

/**
 * The style sheets of the window.
 *
 * <p>Plex Sans has no letters that run to the left, and JavaFX puts the parts of such a text in the
 * wrong order where it takes them from more than one font. In a language that runs to the left
 * words are set in the desktop's own face.
 *
 * <p>Sheets are read in JavaFX's binary form, which needs no parser at each start.
 */
public final class StyleSheets {
  private static final List<String> FILES =
      List.of("/downhill/assets/styles/downhill.css", "/downhill/assets/styles/projector.css");
  private static final String MIRRORED = "/downhill/assets/styles/to-the-left.css";
  private static final String BOLDER = "\"IBM\\sPlex\\sSans\\s(?:Medm|SmBld)\"";
  private static final String REGULAR = "\"IBM\\sPlex\\sSans\"";

  private StyleSheets() {}

  public static List<String> all() {
    return Direction.isToTheLeft()
        ? Stream.concat(FILES.stream().map(StyleSheets::inSystemFace), Stream.of(MIRRORED)).toList()
        : FILES.stream().map(StyleSheets::inBinaryForm).toList();
  }

  /** What the build has made of a sheet; the sheet itself where the build is not Maven’s. */
  private static String inBinaryForm(String file) {
    String binary = file.replaceAll("css$", "bss");
    return StyleSheets.class.getResource(binary) == null ? file : binary;
  }

  private static String inSystemFace(String file) {
    String sheet =
        text(file)
            .replaceAll(BOLDER, "\"System\";-fx-font-weight:bold")
            .replaceAll(REGULAR, "\"System\"");
    byte[] bytes = sheet.getBytes(StandardCharsets.UTF_8);
    return "data:text/css;base64," + Base64.getEncoder().encodeToString(bytes);
  }

  private static String text(String file) {
    try (InputStream in = StyleSheets.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
