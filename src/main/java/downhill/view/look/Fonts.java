package downhill.view.look;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/**
 * The type faces of the window. JavaFX takes each weight of Plex Sans for a family of its own, so
 * style sheets choose a weight by its family: "IBM Plex Sans", "IBM Plex Sans Medm", "IBM Plex Sans
 * SmBld"; besides there are "IBM Plex Mono" and, for variables, "STIX Two Text".
 */
public final class Fonts {
  private static final List<String> FILES =
      List.of(
          "IBMPlexSans-Regular",
          "IBMPlexSans-Medium",
          "IBMPlexSans-SemiBold",
          "IBMPlexMono-Regular",
          "STIXTwoText-Italic");

  private Fonts() {}

  /** Makes the families known to CSS; to be called once, on the toolkit's thread. */
  public static void load() {
    FILES.forEach(Fonts::load);
  }

  private static void load(String file) {
    try (InputStream in =
        Fonts.class.getResourceAsStream("/downhill/assets/fonts/" + file + ".ttf")) {
      Font.loadFont(in, 13);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
