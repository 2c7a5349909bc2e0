package downhill.session;

import java.util.Optional;

/**
 * How the room of the window is divided; of the person and the screen, as the {@link Appearance}.
 *
 * @param maximised the picture that has the room of all
 * @param divider the share of the pictures' width that the map has; empty: what suits the window
 * @param folded whether the panel is folded to a line
 * @param unfoldedOnProjector whether projector mode shows more of the panel than the verdict
 */
public record Arrangement(
    Optional<Picture> maximised,
    Optional<Double> divider,
    boolean folded,
    boolean unfoldedOnProjector) {
  static final Arrangement INITIAL =
      new Arrangement(Optional.empty(), Optional.empty(), false, false);

  /** Neither picture is ever so narrow that nothing could be done in it. */
  private static final double LEAST_SHARE = 0.2;

  /** Whether the panel is folded. */
  public boolean isFolded(boolean projector) {
    return projector ? !unfoldedOnProjector : folded;
  }

  Arrangement maximising(Optional<Picture> picture) {
    return new Arrangement(picture, divider, folded, unfoldedOnProjector);
  }

  Arrangement divided(double share) {
    double inside = Math.max(LEAST_SHARE, Math.min(1 - LEAST_SHARE, share));
    return new Arrangement(maximised, Optional.of(inside), folded, unfoldedOnProjector);
  }

  Arrangement undivided() {
    return new Arrangement(maximised, Optional.empty(), folded, unfoldedOnProjector);
  }

  Arrangement folding(boolean projector) {
    return projector
        ? new Arrangement(maximised, divider, folded, !unfoldedOnProjector)
        : new Arrangement(maximised, divider, !folded, unfoldedOnProjector);
  }
}
