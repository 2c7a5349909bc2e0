package downhill.view.rate;

import downhill.session.Found;
import downhill.session.Run;
import downhill.session.Spectrum;
import downhill.session.SpectrumRequest;
import downhill.session.Store;
import downhill.view.paint.LatestOnly;
import downhill.view.paint.Stillness;
import java.util.Optional;

/**
 * Has the spectrum of the present run computed away from the FX thread, and gives it to the
 * session. While a start is dragged the spectrum of the one before is shown, so that the track
 * follows however long a spectrum takes.
 */
final class SpectrumSource {
  /** Frames in which another landscape is painted: its pictures need both cores. */
  private static final int OF_THE_PICTURES = 4;

  private final LatestOnly<SpectrumRequest, Spectrum> latest;
  private final Stillness pictures = new Stillness(OF_THE_PICTURES, this::begin);
  private Optional<SpectrumRequest> wanted = Optional.empty();

  SpectrumSource(Store store) {
    latest =
        new LatestOnly<>(
            "spectrum",
            SpectrumRequest::answer,
            (request, spectrum) -> store.dispatch(new Found.SpectrumComputed(spectrum)),
            SpectrumRequest::isNear);
  }

  void want(Run run, RateScale scale) {
    SpectrumRequest request = SpectrumRequest.of(run, scale.rates());
    boolean sameLandscape = wanted.filter(request::isNear).isPresent();
    wanted = Optional.of(request);
    if (!sameLandscape) {
      latest.wantNothing();
      pictures.begin();
    } else if (!pictures.isWaiting()) {
      latest.want(request);
    }
  }

  private void begin() {
    wanted.ifPresent(latest::want);
  }
}
