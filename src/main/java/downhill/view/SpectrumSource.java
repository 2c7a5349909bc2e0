package downhill.view;

import downhill.core.analysis.Rates;
import downhill.session.Intent;
import downhill.session.Run;
import downhill.session.Spectrum;
import downhill.session.SpectrumRequest;
import downhill.session.Store;

/**
 * Has the spectrum of the present run computed away from the FX thread, and gives it to the
 * session. While a start is dragged the spectrum of the one before is shown, so that the track
 * follows however long a spectrum takes.
 */
final class SpectrumSource {
  private static final int A_DECADE = 60;

  private final LatestOnly<SpectrumRequest, Spectrum> latest;

  SpectrumSource(Store store) {
    latest =
        new LatestOnly<>(
            "spectrum",
            SpectrumRequest::answer,
            (request, spectrum) -> store.dispatch(new Intent.SpectrumComputed(spectrum)),
            SpectrumRequest::isNear);
  }

  void want(Run run, RateScale scale) {
    Rates rates =
        new Rates(Math.pow(10, scale.from()), Math.pow(10, scale.to()), A_DECADE * scale.decades());
    latest.want(SpectrumRequest.of(run, rates));
  }
}
