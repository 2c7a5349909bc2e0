package downhill.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/**
 * The type faces of the window. JavaFX takes each weight of Plex Sans for a family of its own, so
 * style sheets choose a weight by its family.
 */
public final class Fonts {
  public static final String SANS = "IBM Plex Sans";
  public static final String SANS_MEDIUM = "IBM Plex Sans Medm";
  public static final String SANS_SEMIBOLD = "IBM Plex Sans SmBld";
  public static final String MONO = "IBM Plex Mono";
  public static final String MATH = "STIX Two Text";

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
