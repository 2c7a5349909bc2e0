package downhill.core.raster;

/**
 * The colours of the runs that the present one is compared with: neutral, for the outcome's is the
 * only strong colour. Letters and dashes tell the pins apart, tones only help.
 *
 * @param ghost straight ARGB, translucent: the run before a drag
 * @param a of the first pin, opaque as the others
 */
public record ReferenceColours(int ghost, int a, int b, int c, int d) {
  public ReferenceLook ghostLook() {
    return new ReferenceLook(ghost, Dash.SOLID);
  }

  /**
   * The look of a pin.
   *
   * @param slot 0 to 3
   */
  public ReferenceLook pinLook(int slot) {
    return switch (slot) {
      case 0 -> new ReferenceLook(a, Dash.DASHED);
      case 1 -> new ReferenceLook(b, Dash.DOTTED);
      case 2 -> new ReferenceLook(c, Dash.DASH_DOT);
      case 3 -> new ReferenceLook(d, Dash.LONG);
      default -> throw new IllegalArgumentException("no pin " + slot);
    };
  }
}
