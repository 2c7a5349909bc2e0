package downhill.view.rate;

import javafx.css.PseudoClass;
import javafx.scene.shape.SVGPath;

/**
 * The star at the rate that arrives in the fewest steps: on the track, and on the rim of the thumb
 * where that would cover it.
 */
final class BestMark extends SVGPath {
  private static final double SIZE = 12;
  private static final PseudoClass ON_RIM = PseudoClass.getPseudoClass("on-rim");

  BestMark() {
    setId("best-rate");
    setContent("M6 0 L7.8 4 L12 4.5 L8.9 7.4 L9.7 11.6 L6 9.5 L2.3 11.6 L3.1 7.4 L0 4.5 L4.2 4 Z");
    setManaged(false);
    setMouseTransparent(true);
  }

  /**
   * Centres it there, on the lower rim of the thumb where that would cover it.
   *
   * @param thumb where the middle of the thumb is
   */
  void place(double x, double thumb, RatePlaces.Track track) {
    double radius = track.thumb() / 2;
    double aside = Math.abs(x - thumb);
    boolean covered = aside < radius + SIZE / 2;
    double rim = Math.sqrt(Math.max(0, radius * radius - aside * aside));
    pseudoClassStateChanged(ON_RIM, covered);
    relocate(x - SIZE / 2, track.middle() + (covered ? rim : 0) - SIZE / 2);
  }
}
