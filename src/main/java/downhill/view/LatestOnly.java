package downhill.view;

import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.application.Platform;

/**
 * Does slow work away from the FX thread, for the latest request only.
 *
 * <p>Laws: an equal request does nothing; if request 2 arrives before request 1 is delivered, the
 * result of 1 is discarded; at most one piece of work runs and at most one waits. Called and
 * answered on the FX thread.
 *
 * @param <Q> a record of everything that the result depends on
 */
final class LatestOnly<Q, A> {
  private final String name;
  private final Function<Q, A> work;
  private final BiConsumer<Q, A> deliver;
  private Q wanted;
  private boolean busy;

  LatestOnly(String name, Function<Q, A> work, BiConsumer<Q, A> deliver) {
    this.name = name;
    this.work = work;
    this.deliver = deliver;
  }

  void want(Q request) {
    if (request.equals(wanted)) {
      return;
    }
    wanted = request;
    if (!busy) {
      begin(request);
    }
  }

  /** Whatever was wanted is not wanted any more. */
  void wantNothing() {
    wanted = null;
  }

  private void begin(Q request) {
    busy = true;
    Thread thread = new Thread(() -> run(request), name);
    thread.setDaemon(true);
    thread.start();
  }

  private void run(Q request) {
    try {
      A answer = work.apply(request);
      Platform.runLater(() -> finish(request, answer));
    } catch (RuntimeException | Error bug) {
      Platform.runLater(
          () -> {
            busy = false;
            throw bug;
          });
    }
  }

  private void finish(Q request, A answer) {
    busy = false;
    if (request.equals(wanted)) {
      deliver.accept(request, answer);
    } else if (wanted != null) {
      begin(wanted);
    }
  }
}
