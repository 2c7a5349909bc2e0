package downhill.view.rate;

import downhill.core.analysis.RateSegment;
import downhill.core.raster.outcome.TrackPart;
import downhill.session.Run;
import downhill.session.Spectrum;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The segments of a spectrum on the slider’s axis. */
final class RateParts {
  private RateParts() {}

  /**
   * The parts of the track, in its own coordinates; those at its ends reach over the overhang.
   *
   * @param run at the thumb, whose segment is strong; where rates are mixed more finely than those
   *     of the spectrum it may end otherwise, and then none is
   */
  static List<TrackPart> of(Spectrum spectrum, RateAxis axis, double overhang, Run run) {
    List<RateSegment> segments = spectrum.rates().segments();
    List<TrackPart> parts = new ArrayList<>();
    boolean found = false;
    for (int i = 0; i < segments.size(); i++) {
      RateSegment segment = segments.get(i);
      double before = i == 0 ? 0 : overhang;
      double after = i == segments.size() - 1 ? 2 * overhang : overhang;
      boolean here = !found && segment.contains(run.rate());
      found |= here;
      boolean strong = here && segment.outcome() == run.trajectory().outcome();
      parts.add(
          new TrackPart(
              axis.x(Math.log10(segment.from())) + before,
              axis.x(Math.log10(segment.to())) + after,
              segment.outcome(),
              strong));
    }
    return List.copyOf(parts);
  }

  /** Those that a word is for: islands have none, and a few do not part what is alike. */
  static List<TrackPart> named(List<TrackPart> parts) {
    Deque<TrackPart> named = new ArrayDeque<>();
    for (TrackPart part : parts) {
      boolean isIsland = part.width() < WordLine.ISLAND;
      if (!isIsland && !named.isEmpty() && goesOn(named.getLast(), part)) {
        TrackPart begun = named.removeLast();
        boolean strong = begun.strong() || part.strong();
        named.add(new TrackPart(begun.from(), part.to(), part.outcome(), strong));
      } else if (!isIsland) {
        named.add(part);
      }
    }
    return List.copyOf(named);
  }

  private static boolean goesOn(TrackPart before, TrackPart after) {
    double between = after.from() - before.to();
    return before.outcome() == after.outcome() && between < Math.max(before.width(), after.width());
  }
}
