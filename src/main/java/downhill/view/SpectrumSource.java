package downhill.view;

import downhill.core.analysis.Rates;
import downhill.session.Found;
import downhill.session.Run;
import downhill.session.Spectrum;
import downhill.session.SpectrumRequest;
import downhill.session.Store;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/**
 * Has the spectrum of the present run computed away from the FX thread, and gives it to the
 * session. While a start is dragged the spectrum of the one before is shown, so that the track
 * follows however long a spectrum takes.
 */
final class SpectrumSource {
  private static final int A_DECADE = 60;

  /** Another landscape is painted first: its pictures need both cores. */
  private static final Duration AFTER_THE_PICTURES = Duration.millis(60);

  private final LatestOnly<SpectrumRequest, Spectrum> latest;
  private final PauseTransition pause = new PauseTransition(AFTER_THE_PICTURES);
  private Optional<SpectrumRequest> wanted = Optional.empty();

  SpectrumSource(Store store) {
    latest =
        new LatestOnly<>(
            "spectrum",
            SpectrumRequest::answer,
            (request, spectrum) -> store.dispatch(new Found.SpectrumComputed(spectrum)),
            SpectrumRequest::isNear);
    pause.setOnFinished(event -> wanted.ifPresent(latest::want));
  }

  void want(Run run, RateScale scale) {
    Rates rates =
        new Rates(Math.pow(10, scale.from()), Math.pow(10, scale.to()), A_DECADE * scale.decades());
    SpectrumRequest request = SpectrumRequest.of(run, rates);
    boolean sameLandscape = wanted.filter(request::isNear).isPresent();
    wanted = Optional.of(request);
    if (!sameLandscape) {
      latest.wantNothing();
      pause.playFromStart();
    } else if (pause.getStatus() != Animation.Status.RUNNING) {
      latest.want(request);
    }
  }
}
