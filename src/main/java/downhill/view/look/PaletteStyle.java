package downhill.view.look;

import downhill.core.descent.Outcome;
import downhill.core.raster.colour.Chrome;
import downhill.core.raster.colour.Light;
import downhill.core.raster.colour.Palette;
import downhill.core.raster.colour.Tones;
import java.util.Locale;
import javafx.scene.paint.Color;

/** A palette as colours that style sheets look up by name, and as colours of nodes. */
public final class PaletteStyle {
  private PaletteStyle() {}

  /** The style of a scene's root under which {@code -dh-ground}, {@code -dh-text} … are known. */
  public static String of(Palette palette) {
    StringBuilder style = new StringBuilder();
    appendChrome(style, palette.chrome());
    appendShadow(style, palette.light());
    for (Outcome outcome : Outcome.values()) {
      appendTones(style, "-dh-" + outcome.id(), palette.tones(outcome));
    }
    return style.toString();
  }

  /** The colour of 0xAARRGGBB. */
  public static Color color(int argb) {
    return Color.rgb(argb >> 16 & 0xFF, argb >> 8 & 0xFF, argb & 0xFF, (argb >>> 24) / 255.0);
  }

  private static void appendChrome(StringBuilder style, Chrome chrome) {
    append(style, "-dh-ground", chrome.ground());
    append(style, "-dh-button", chrome.button());
    append(style, "-dh-border", chrome.border());
    append(style, "-dh-text", chrome.text());
    append(style, "-dh-muted", chrome.muted());
    append(style, "-dh-tick", chrome.tick());
    append(style, "-dh-accent", chrome.accent());
    append(style, "-dh-error", chrome.error());
  }

  /** What a sheet casts on the window, and what dims the window under one. */
  private static void appendShadow(StringBuilder style, Light light) {
    int shadow = light.ground();
    style.append(
        String.format(
            Locale.ROOT,
            "-dh-shadow: rgba(%d,%d,%d,%.2f);",
            shadow >> 16 & 0xFF,
            shadow >> 8 & 0xFF,
            shadow & 0xFF,
            light.groundStrength()));
  }

  private static void appendTones(StringBuilder style, String name, Tones tones) {
    append(style, name + "-fill", tones.fill());
    append(style, name + "-path", tones.path());
    append(style, name + "-ink", tones.ink());
    append(style, name + "-edge", tones.edge());
  }

  private static void append(StringBuilder style, String name, int argb) {
    style.append(String.format("%s: #%06X;", name, argb & 0xFFFFFF));
  }
}
