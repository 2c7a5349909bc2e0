package downhill.view.rate;

import downhill.core.analysis.RateSegment;
import downhill.core.raster.outcome.TrackPart;
import downhill.session.Spectrum;
import java.util.ArrayList;
import java.util.List;

/** The segments of a spectrum on the slider’s axis. */
final class RateParts {
  private RateParts() {}

  /**
   * The parts of the track, in its own coordinates; those at its ends reach over the overhang.
   *
   * @param rate of the thumb, whose segment is strong
   */
  static List<TrackPart> of(Spectrum spectrum, RateAxis axis, double overhang, double rate) {
    List<RateSegment> segments = spectrum.rates().segments();
    List<TrackPart> parts = new ArrayList<>();
    boolean found = false;
    for (int i = 0; i < segments.size(); i++) {
      RateSegment segment = segments.get(i);
      double before = i == 0 ? 0 : overhang;
      double after = i == segments.size() - 1 ? 2 * overhang : overhang;
      boolean strong = !found && segment.contains(rate);
      found |= strong;
      parts.add(
          new TrackPart(
              axis.x(Math.log10(segment.from())) + before,
              axis.x(Math.log10(segment.to())) + after,
              segment.outcome(),
              strong));
    }
    return List.copyOf(parts);
  }
}
