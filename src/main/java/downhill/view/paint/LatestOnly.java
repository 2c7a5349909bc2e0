package downhill.view.paint;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.application.Platform;

/**
 * Does slow work away from the FX thread, for the latest request only.
 *
 * <p>Laws: an equal request does nothing; if request 2 arrives before request 1 is delivered, the
 * result of 1 is discarded unless it is near enough to 2 to be shown meanwhile; at most one piece
 * of work runs and at most one waits; the last thing delivered is the answer to the last request.
 * Work may answer ever better: of what it has found before the FX thread comes to it only the best
 * is delivered, so that at most one delivery waits there. Called and answered on the FX thread.
 *
 * @param <Q> a record of everything that the result depends on
 */
public final class LatestOnly<Q, A> {
  private final String name;
  private final Work<Q, A> work;
  private final BiConsumer<Q, A> deliver;
  private final BiPredicate<Q, Q> near;
  private final AtomicReference<Runnable> report = new AtomicReference<>();
  private volatile Q wanted;
  private boolean busy;

  /** Slow, and away from the FX thread. */
  @FunctionalInterface
  public interface Work<Q, A> {
    /**
     * The answer to the request.
     *
     * @param useless asked now and then: whether every answer would be discarded from now on
     * @param meanwhile takes answers that are good enough to be shown before the last one
     * @return nothing when useless
     */
    Optional<A> answer(Q request, BooleanSupplier useless, Consumer<A> meanwhile);
  }

  /** Gives one answer to a request, or none. */
  public LatestOnly(
      String name,
      BiFunction<Q, BooleanSupplier, Optional<A>> work,
      BiConsumer<Q, A> deliver,
      BiPredicate<Q, Q> near) {
    this(name, (request, useless, meanwhile) -> work.apply(request, useless), deliver, near);
  }

  /**
   * @param near whether the answer to the first request is worth showing until that to the second
   */
  public LatestOnly(
      String name, Work<Q, A> work, BiConsumer<Q, A> deliver, BiPredicate<Q, Q> near) {
    this.name = name;
    this.work = work;
    this.deliver = deliver;
    this.near = near;
  }

  public void want(Q request) {
    if (request.equals(wanted)) {
      return;
    }
    wanted = request;
    if (!busy) {
      begin(request);
    }
  }

  /** Whatever was wanted is not wanted any more. */
  public void wantNothing() {
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
      Optional<A> last =
          work.answer(
              request, useless(request), better -> report(() -> deliverIfOfUse(request, better)));
      report(() -> finish(request, last));
    } catch (RuntimeException | Error bug) {
      report(
          () -> {
            goOnAfterFailure(request);
            throw bug;
          });
    }
  }

  /** What is wanted by now may do better; the same would only fail again. */
  private void goOnAfterFailure(Q failed) {
    busy = false;
    Q latest = wanted;
    if (latest != null && !latest.equals(failed)) {
      begin(latest);
    }
  }

  /** Runs soon on the FX thread, in place of a report that still waits for it. */
  private void report(Runnable next) {
    if (report.getAndSet(next) == null) {
      Platform.runLater(() -> report.getAndSet(null).run());
    }
  }

  private void finish(Q request, Optional<A> answer) {
    busy = false;
    Q latest = wanted;
    boolean done = answer.isPresent() && request.equals(latest);
    if (!done && latest != null) {
      begin(latest);
    }
    answer.ifPresent(found -> deliverIfOfUse(request, found));
  }

  private void deliverIfOfUse(Q request, A answer) {
    if (isOfUse(request)) {
      deliver.accept(request, answer);
    }
  }

  /** Once useless it stays so, although the request may be wanted again: its work has stopped. */
  private BooleanSupplier useless(Q request) {
    AtomicBoolean stopped = new AtomicBoolean();
    return () -> {
      if (!isOfUse(request)) {
        stopped.set(true);
      }
      return stopped.get();
    };
  }

  private boolean isOfUse(Q request) {
    Q latest = wanted;
    return latest != null && near.test(request, latest);
  }
}
