package downhill.core.raster.colour;

import java.util.List;

/**
 * The colours of the runs that the present one is compared with: neutral, for the outcome's is the
 * only strong colour. Letters and dashes tell the pins apart, tones only help.
 *
 * @param ghost straight ARGB, translucent: the run before a drag
 * @param pins opaque, a colour for each slot
 */
public record ReferenceColours(int ghost, List<Integer> pins) {
  private static final List<Dash> DASHES =
      List.of(Dash.DASHED, Dash.DOTTED, Dash.DASH_DOT, Dash.LONG);

  public ReferenceColours {
    pins = List.copyOf(pins);
    if (pins.size() != DASHES.size()) {
      throw new IllegalArgumentException(pins.size() + " colours of pins");
    }
  }

  public ReferenceLook ghostLook() {
    return new ReferenceLook(ghost, Dash.SOLID);
  }

  /**
   * The look of a pin.
   *
   * @param slot 0 to 3
   */
  public ReferenceLook pinLook(int slot) {
    return new ReferenceLook(pins.get(slot), DASHES.get(slot));
  }
}
